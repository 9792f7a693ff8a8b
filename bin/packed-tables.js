/** What a table may be, by the name that the packed bytes give it. */
const KINDS = { Int8Array, Int32Array, Uint8Array, Uint32Array };

/** Tables begin at multiples of it, so that arrays of numbers can stand on the bytes as they were read. */
const ALIGNED = 8;
const aligned = (length) => Math.ceil(length / ALIGNED) * ALIGNED;

/** The bytes of tables: length of a list, the list of names, kinds and lengths, then one table after the other. */
export function packTables(tables) {
  const parts = Object.entries(tables).map(([name, table]) =>
    typeof table === 'string'
      ? { name, kind: 'text', bytes: Buffer.from(table) }
      : { name, kind: table.constructor.name, bytes: Buffer.from(table.buffer, table.byteOffset, table.byteLength) },
  );
  const list = Buffer.from(JSON.stringify(parts.map(({ name, kind, bytes }) => ({ name, kind, length: bytes.length }))));
  const head = Int32Array.of(1, list.length);
  const padded = [Buffer.from(head.buffer), list, ...parts.map(({ bytes }) => bytes)];
  return Buffer.concat(padded.flatMap((bytes) => [bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]));
}

/** The tables in such bytes, which stay where they are; `undefined` where a machine with the other order of bytes wrote them. */
export function unpackTables(bytes) {
  const [one, listed] = new Int32Array(bytes.buffer, bytes.byteOffset, 2);
  if (one !== 1) return undefined;
  let at = ALIGNED + aligned(listed);
  const tables = {};
  for (const { name, kind, length } of JSON.parse(bytes.toString('utf8', ALIGNED, ALIGNED + listed))) {
    const Kind = KINDS[kind];
    tables[name] =
      Kind === undefined
        ? bytes.toString('utf8', at, at + length)
        : new Kind(bytes.buffer, bytes.byteOffset + at, length / Kind.BYTES_PER_ELEMENT);
    at += aligned(length);
  }
  return tables;
}
