import { CadAuditError } from '../model/error.ts';
import { openStored, type TableInput } from './bytes/stored.ts';
import { findParts } from './find-parts.ts';
import type { FoundPart } from './found-part.ts';
import type { OpenOptions } from './open-options.ts';
import { PartChoice } from './part-choice.ts';
import { PendingNotices } from './part-place.ts';

/** The parts of an input, one after the other: what tables are made of. */
export async function* openParts(input: TableInput, options: OpenOptions): AsyncGenerator<FoundPart> {
  options.signal?.throwIfAborted();
  checkMarks(options);
  const stored = await openStored(input, options.signal);
  const members = new PartChoice('file', options.member);
  const sheets = new PartChoice('sheet', options.sheet);
  try {
    yield* findParts(stored, { options, members, sheets, part: {}, depth: 0, after: 0, notices: new PendingNotices() });
    members.check();
    sheets.check();
  } finally {
    await stored.close();
  }
}

function checkMarks({ delimiter, quote }: OpenOptions): void {
  if (delimiter !== undefined && (delimiter === '' || /[\r\n\0]/.test(delimiter))) {
    throw new CadAuditError('usage', 'The delimiter has to be one or more characters, none of them a line break.');
  }
  if (typeof quote === 'string' && !/^[\x01-\x09\x0b\x0c\x0e-\x7f]$/.test(quote)) {
    throw new CadAuditError('usage', 'The quote has to be one ASCII character.');
  }
}
