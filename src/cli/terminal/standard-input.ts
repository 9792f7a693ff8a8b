import { CadAuditError } from '../../model/error.ts';
import type { Host } from './host.ts';

/** Standard input as text, piece by piece. Bytes that are not UTF-8 become `�`; a byte order mark goes. */
async function* decoded(stream: Host['stdin']): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  for await (const piece of stream) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** Most characters of column names that are read: far beyond any table, well below what hurts. */
const MOST = 4_000_000;

/**
 * The lines as they are: their indentation tells what belongs together.
 * @throws {CadAuditError} `too-large`: names beyond the most that is read would be missing in silence.
 */
export async function linesOf(stream: Host['stdin']): Promise<readonly string[]> {
  let text = '';
  for await (const piece of decoded(stream)) {
    text += piece;
    if (text.length > MOST)
      throw new CadAuditError(
        'too-large',
        `Standard input is longer than the ${MOST / 1_000_000} million characters of column names that are read.`,
        'Give it in parts; of a file of data the header alone: head -1 FILE | cad-audit fields',
      );
  }
  return text.split(/\r\n|[\r\n]/);
}
