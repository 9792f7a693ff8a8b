import { CadAuditError } from '../../model/error.ts';
import type { StoredBytes } from '../bytes/stored.ts';
import type { FoundPart } from '../found-part.ts';
import { countOf, type NoticeLog } from '../notice-log.ts';
import type { Place } from '../part-place.ts';
import type { Seekable } from '../seekable.ts';
import { readDirectory } from './directory.ts';
import { mayBeData } from './member-kind.ts';
import { openMember } from './open-member.ts';
import { isWorkbook } from './package-kind.ts';
import type { ZipDirectory } from './zip-member.ts';

/** An archive inside an archive is opened; one inside that is not. */
const DEEPEST = 2;

/** Finds the tables of an input; handed in, since archives hold inputs and inputs may be archives. */
type FindParts = (stored: StoredBytes, place: Place) => AsyncGenerator<FoundPart>;

/** The tables of a ZIP archive: sheets of a workbook, or those of every member that may be data. */
export async function* findZipParts(whole: Seekable, place: Place, findParts: FindParts): AsyncGenerator<FoundPart> {
  const directory = await readDirectory(whole.readAt, whole.size);
  if (directory.cutOff && directory.members.length === 0) {
    throw new CadAuditError('bad-archive', 'The ZIP archive is cut off at its start.', 'Transfer or make it again.');
  }
  if (isWorkbook(directory.members)) {
    if (place.members.made && place.depth === 0) return;
    const { findSheets } = await import('../xlsx/find-sheets.ts');
    yield* findSheets(whole, directory, place);
    return;
  }
  if (place.depth >= DEEPEST) {
    throw new CadAuditError('too-deep', 'The archive lies too deep in other archives.', 'Unpack it and scan what comes out.');
  }
  yield* memberParts(whole, directory, place, findParts);
}

async function* memberParts(
  whole: Seekable,
  directory: ZipDirectory,
  place: Place,
  findParts: FindParts,
): AsyncGenerator<FoundPart> {
  const files = directory.members.filter(({ name }) => !name.endsWith('/'));
  const data = files.filter(({ name }) => mayBeData(name));
  tell(place.notices.log, directory, whole, files.length - data.length);
  if (data.length === 0)
    throw new CadAuditError('empty', 'The ZIP archive holds no data files.', 'Name the data files themselves.');
  const outer = place.part.member === undefined ? '' : `${place.part.member}/`;
  const chosen = place.depth === 0 ? place.members.choose(data) : data;
  for (const [index, member] of chosen.entries()) {
    const part = { member: outer + member.name };
    const after = place.after + chosen.length - index - 1;
    try {
      const stored = await openMember(whole.readAt, member, whole.origin);
      yield* findParts(stored, { ...place, part, after, depth: place.depth + 1 });
    } catch (error) {
      if (!(error instanceof CadAuditError)) throw error;
      yield { part, error };
    }
  }
}

function tell(log: NoticeLog, directory: ZipDirectory, whole: Seekable, skipped: number): void {
  if (directory.cutOff || whole.broken !== null) {
    const text = 'The ZIP archive is cut off: the list at its end is missing. What comes before was read, the rest was not.';
    log.add({ code: 'zip-broken', level: 'warning', tell: () => text, incomplete: true });
  }
  if (skipped > 0) {
    const text = (count: number) => `${countOf(count, 'file')} in the archive left out: documents, pictures and the like.`;
    log.add({ code: 'members-skipped', level: 'info', tell: text }, skipped);
  }
  if (directory.left > 0) {
    const text = (count: number) => `${countOf(count, 'file')} beyond the most that are looked at in an archive.`;
    log.add({ code: 'members-left', level: 'warning', tell: text, incomplete: true }, directory.left);
  }
}
