import { resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import { readSmall } from './located-file.ts';
import { readSavedScans } from './saved-scans.ts';

/** Largest saved result that is read, in bytes: some thousands of scans. */
export const LARGEST_RESULT = 256_000_000;

/**
 * The scans in a file of `cad-audit scan --json`.
 * @throws {CadAuditError} `not-found`, `unreadable`, `too-large`, `bad-result`
 */
export async function readSaved(name: string, cwd: string): Promise<readonly ScanResult[]> {
  const value = await readJson(resolve(cwd, name), name);
  if (typeof value === 'object' && value !== null && 'profileVersion' in value) {
    throw new CadAuditError(
      'bad-result',
      `${visible(name, 200)} is a profile, not a saved scan.`,
      'Make one of it with: cad-audit report PROFILE -f json=result.json',
    );
  }
  return readSavedScans(value, name);
}

/**
 * The value of a JSON file that may be a saved result; `undefined` where it is no JSON. The parser's own message quotes the
 * text, so it stays out.
 * @throws {CadAuditError} `not-found`, `is-directory`, `unreadable`, `too-large`
 */
export async function readJson(file: string, label: string): Promise<unknown> {
  const text = await readSmall(file, label, LARGEST_RESULT);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
