import { open, readFile, stat } from 'node:fs/promises';
import { CadAuditError } from '../../model/error.ts';
import type { ProfileFile } from '../../profiles.ts';
import { visible } from '../../report/escape.ts';

/** Largest profile that is read, in bytes: a table with thousands of columns stays far below. */
const LARGEST = 512_000_000;

/** @throws {CadAuditError} `not-found`, `unreadable`, `too-large`, `bad-profile` */
export async function readSavedProfile(file: string, label: string): Promise<ProfileFile> {
  const name = visible(label, 200);
  const facts = await stat(file).catch(() => undefined);
  if (facts === undefined) throw new CadAuditError('not-found', `There is no file ${name}.`);
  if (facts.size > LARGEST) throw new CadAuditError('too-large', `${name} is larger than ${LARGEST / 1_000_000} MB.`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CadAuditError('unreadable', `${name} cannot be read.`);
  });
  const { readProfile } = await import('../../profiles.ts');
  return readProfile(parse(text, name));
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CadAuditError('bad-profile', `${name} is not a profile.`, 'cad-audit profile makes one.');
  }
}

/** Is a file a profile? Told by its first bytes, which are written in a fixed order. A file that cannot be read is none. */
export async function isProfile(file: string): Promise<boolean> {
  const opened = await open(file).catch(() => undefined);
  if (opened === undefined) return false;
  try {
    const { buffer, bytesRead } = await opened.read(Buffer.alloc(64), 0, 64, 0);
    return /^\s*\{\s*"profileVersion"\s*:/.test(buffer.toString('latin1', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await opened.close();
  }
}
