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
export const readSaved = async (name: string, cwd: string): Promise<readonly ScanResult[]> =>
  savedScans(await readJson(resolve(cwd, name), name), name);

/** Is it a profile (`cad-audit profile`)? */
export const isProfile = (value: unknown): boolean => typeof value === 'object' && value !== null && 'profileVersion' in value;

/**
 * The scans of what has been read already.
 * @throws {CadAuditError} `bad-result`
 */
export function savedScans(value: unknown, name: string): readonly ScanResult[] {
  if (isProfile(value)) {
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
export async function readJson(file: string, label: string, largest = LARGEST_RESULT): Promise<unknown> {
  const text = await readSmall(file, label, largest);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
