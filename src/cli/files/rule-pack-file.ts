import { basename, resolve } from 'node:path';
import { visible } from '../../report/escape.ts';
import type { RulePack } from '../../rules/packs/rule-pack.ts';

const HINT = 'docs/rule-packs.md shows how a rule pack is written; cad-audit rules lists the classes.';

/**
 * A rule pack from a file, tried on its own examples.
 * @throws {CadAuditError} `not-found`, `is-directory`, `unreadable`, `too-large`; `bad-rules` with line and key of what does not hold
 */
export async function readRulePack(file: string, cwd: string): Promise<RulePack> {
  // YAML and schemas are loaded only by those who bring rules of their own.
  const [{ parseLocated, readSmall }, { checkShape, refuse }, { packSchema }, { findPackProblems, loadRulePack }] =
    await Promise.all([
      import('./located-file.ts'),
      import('./schema-problems.ts'),
      import('../../rules/packs/pack-schema.ts'),
      import('../../rules/packs/load-rule-pack.ts'),
    ]);
  const text = await readSmall(resolve(cwd, file), file, LARGEST);
  const located = parseLocated(text, 'bad-rules', file);
  const shape = checkShape(packSchema, located.value);
  const problems = 'problems' in shape ? shape.problems : findPackProblems(shape.data);
  if (problems.length > 0) refuse(problems, located, file, 'bad-rules', HINT);
  return loadRulePack(text, visible(basename(file), 120));
}

/** Largest pack, in bytes. */
const LARGEST = 1_000_000;
