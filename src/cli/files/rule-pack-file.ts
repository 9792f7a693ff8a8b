import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import type { RulePack } from '../../rules/packs/rule-pack.ts';

/**
 * A rule pack from a file, tried on its own examples.
 * @throws {CadAuditError} `unreadable`, `bad-rules`
 */
export async function readRulePack(file: string, cwd: string): Promise<RulePack> {
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch {
    throw new CadAuditError('unreadable', `${visible(file, 200)} cannot be read.`);
  }
  // YAML and the schema are loaded only by those who bring rules of their own.
  const { loadRulePack } = await import('../../rules/packs/load-rule-pack.ts');
  return loadRulePack(text, visible(basename(file), 120));
}
