import { CadAuditError } from '../../model/error.ts';
import type { Output } from './host.ts';

/** Written at once; pipes take 64 KiB. */
const PIECE = 65_536;

/**
 * Write text and wait until it has been taken: the program ends at once when it is done, and a full pipe must not cut a report. A reader
 * that goes away (`| head`) is no error: what is left is dropped, and what was found still decides the exit code.
 * @throws {CadAuditError} `unwritable` when it fails otherwise.
 */
export async function print(output: Output, text: string): Promise<void> {
  await offer(output, text);
}

/**
 * The same, for who could stop when nobody reads any more: resolves to whether somebody does.
 * @throws {CadAuditError} `unwritable`
 */
export async function offer(output: Output, text: string): Promise<boolean> {
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = endOfPiece(text, at);
    const error = await new Promise<Error | null | undefined>((resolve) => {
      output.write(text.slice(at, end), resolve);
    });
    if (error === null || error === undefined) continue;
    if (isBroken(error)) return false;
    throw new CadAuditError('unwritable', 'The output cannot be written.', 'Is the disk full?');
  }
  return true;
}

/** Each piece is encoded by itself: a character of two units that was cut would become two that cannot be read. */
function endOfPiece(text: string, at: number): number {
  const end = at + PIECE;
  const isPair = end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return isPair ? end - 1 : end;
}

/** Is it the kind of error that a closed pipe gives? */
const isBroken = (error: Error): boolean => 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
