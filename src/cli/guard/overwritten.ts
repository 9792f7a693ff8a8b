import { stat } from 'node:fs/promises';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import { outputPlace } from '../files/output-place.ts';
import type { UsedFile } from './used-files.ts';

/**
 * Nothing that is written may take the place of what is read, nor of something else that is written: an export may be the only
 * copy, and so may a list, a profile or a key. Files are compared by what they are, so that links and other ways of writing a
 * path are seen through; devices may be read and written.
 * @throws {CadAuditError} `usage`
 */
export async function checkApart(used: readonly UsedFile[]): Promise<void> {
  if (!used.some(({ use }) => use !== 'read')) return;
  const placed = (await Promise.all(used.map(place))).filter((one) => one !== undefined);
  for (const one of placed) {
    if (!one.writes) continue;
    const other = placed.find((another) => another !== one && another.id === one.id);
    if (other === undefined) continue;
    const name = visible(one.file, 200);
    throw other.writes
      ? new CadAuditError('usage', `${name} would be written twice.`, 'Give each of the two a file of its own.')
      : new CadAuditError(
          'usage',
          `${name} is read, so nothing is written over it.`,
          'Give what is written another name, or put it outside the folder that is scanned.',
        );
  }
}

/** A used file, and what tells it from others. */
interface Place {
  readonly file: string;
  readonly id: string;
  readonly writes: boolean;
}

/** Where there is no file yet, the place where it will stand tells it. What is missing is not read, and what is there is not made. */
async function place({ file, use }: UsedFile): Promise<Place | undefined> {
  const facts = await stat(file, { bigint: true }).catch(() => undefined);
  if (facts !== undefined)
    return facts.isFile() ? { file, id: `${facts.dev}:${facts.ino}`, writes: use === 'written' } : undefined;
  const made = use === 'read' ? undefined : await outputPlace(file).catch(() => undefined);
  return made === undefined ? undefined : { file, id: made.path, writes: true };
}
