import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** What a pipe holds. */
const READ_BYTES = 1 << 16;

/**
 * Opens a named pipe or a process substitution, which is read once, like standard input. Whoever opens or reads one waits until somebody
 * writes, and neither Node nor the end of the process cuts that short; so an abort writes a byte itself, which nobody looks at.
 */
export async function openPipe(
  path: string,
  signal: AbortSignal | undefined,
): Promise<{ readonly bytes: AsyncIterable<Uint8Array>; close(): Promise<void> }> {
  signal?.throwIfAborted();
  const wake = (): void => void writeByte(path);
  signal?.addEventListener('abort', wake, { once: true });
  const file = await open(path, 'r');
  const close = (): Promise<void> => {
    signal?.removeEventListener('abort', wake);
    return file.close();
  };
  return { bytes: bytesOf(file, signal), close };
}

async function* bytesOf(file: FileHandle, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  for (;;) {
    signal?.throwIfAborted();
    const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(READ_BYTES), 0, READ_BYTES, null);
    signal?.throwIfAborted();
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

/** Without waiting: where nobody reads any more there is nobody to wake. */
async function writeByte(path: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_NONBLOCK).catch(() => undefined);
  await file?.write('\n').catch(() => {});
  await file?.close();
}
