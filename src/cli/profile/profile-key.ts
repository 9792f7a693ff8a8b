import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';

const KEY_BYTES = 32;

/** What stands in a key file, so that nobody takes another file for one. */
const HEAD = 'cad-audit key ';

/**
 * The key in a file; `undefined` where there is no such file.
 * @throws {CadAuditError} `bad-profile` when the file holds something else, `unreadable`
 */
export async function readKey(file: string, label: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new CadAuditError('unreadable', `${visible(label, 200)} cannot be read.`);
  }
  const bytes = text.startsWith(HEAD) ? Uint8Array.from(Buffer.from(text.slice(HEAD.length).trim(), 'base64')) : undefined;
  if (bytes?.length === KEY_BYTES) return bytes;
  throw new CadAuditError('bad-profile', `${visible(label, 200)} is not a key.`, 'cad-audit profile --key FILE makes one.');
}

/** A new key, in a file that only its owner may read; the key of another process where that one was faster. Never half a file. */
export async function makeKey(file: string, label: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(randomBytes(KEY_BYTES));
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, `${HEAD}${Buffer.from(bytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
    await link(beside, file);
  } catch {
    const faster = await readKey(file, label);
    if (faster !== undefined) return faster;
    throw new CadAuditError('unwritable', `${visible(label, 200)} could not be written.`, 'Does its folder exist?');
  } finally {
    await rm(beside, { force: true });
  }
  return bytes;
}
