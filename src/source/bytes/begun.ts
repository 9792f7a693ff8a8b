/** At least `length` bytes from the start of an iterator, or all there are; `finish`: no more of it is wanted. */
export async function takeHead(
  chunks: AsyncIterator<Uint8Array>,
  length: number,
  finish: boolean,
): Promise<{ readonly bytes: Buffer; readonly ended: boolean }> {
  const parts: Uint8Array[] = [];
  let have = 0;
  let ended = false;
  while (have < length) {
    const next = await chunks.next();
    if (next.done) {
      ended = true;
      break;
    }
    // A chunk may be used again by its source.
    parts.push(Buffer.from(next.value));
    have += next.value.length;
  }
  if (finish) await chunks.return?.();
  return { bytes: Buffer.concat(parts), ended };
}

/** What was taken of an iterator, and the rest of it. Ending this early ends the iterator too, so that what it reads is closed. */
export async function* chained(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (first.length > 0) yield first;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
