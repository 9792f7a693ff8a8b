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
  for (let at = 0; at < text.length; at += PIECE) {
    await new Promise<void>((resolve, reject) => {
      output.write(text.slice(at, at + PIECE), (error) => {
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

/** Is it the kind of error that a closed pipe gives? */
export const isBroken = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
