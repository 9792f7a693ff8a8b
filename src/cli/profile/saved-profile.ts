import { CadAuditError } from '../../model/error.ts';
import type { ProfileFile } from '../../profiles.ts';
import { visible } from '../../report/escape.ts';
import { readSmall } from '../files/located-file.ts';

/** Largest profile that is read, in bytes: a table with thousands of columns stays far below. */
export const LARGEST_PROFILE = 512_000_000;

/** @throws {CadAuditError} `not-found`, `is-directory`, `unreadable`, `too-large`, `bad-profile` */
export async function readSavedProfile(file: string, label: string): Promise<ProfileFile> {
  const text = await readSmall(file, label, LARGEST_PROFILE);
  const { readProfile } = await import('../../profiles.ts');
  return readProfile(parse(text, visible(label, 200)));
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CadAuditError('bad-profile', `${name} is not a profile.`, 'cad-audit profile makes one.');
  }
}
