import { CadAuditError } from '../../model/error.ts';
import type { Output } from './host.ts';

/** The reader of a pipe is gone. */
export class BrokenPipe extends Error {
  override readonly name = 'BrokenPipe';
}

/** Written at once; pipes take 64 KiB. */
const PIECE = 65_536;

/**
 * Write text and wait until it has been taken: the program ends at once when it is done, and a full pipe must not cut a report.
 * @throws {BrokenPipe} when nobody reads any more; {@link CadAuditError} `unwritable` when it fails otherwise.
 */
export async function print(output: Output, text: string): Promise<void> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = endOfPiece(text, at);
    await new Promise<void>((resolve, reject) => {
      output.write(text.slice(at, end), (error) => {
        if (error === null || error === undefined) resolve();
        else
          reject(
            isBroken(error)
              ? new BrokenPipe()
              : new CadAuditError('unwritable', 'The output cannot be written.', 'Is the disk full?'),
          );
      });
    });
  }
}

/** Each piece is encoded by itself: a character of two units that was cut would become two that cannot be read. */
function endOfPiece(text: string, at: number): number {
  const end = at + PIECE;
  const isPair = end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return isPair ? end - 1 : end;
}

/** Is it the kind of error that a closed pipe gives? */
export const isBroken = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
