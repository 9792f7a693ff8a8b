import { readFile } from 'node:fs/promises';
import { CadAuditError } from '../../model/error.ts';
import type { ScanPlan } from '../../model/plan.ts';
import { faultOfPlan } from '../../model/plan-fault.ts';
import { visible } from '../../report/escape.ts';
import { writeWhole } from './output.ts';

/** Problems told at once. */
const MOST_TOLD = 3;

/**
 * The plan saved in a file; `undefined` where there is none yet.
 * @throws {CadAuditError} `unreadable`; `bad-plan` when the file holds something else: the message names the path inside it and
 * never a value
 */
export async function readPlan(file: string): Promise<ScanPlan | undefined> {
  const text = await textOf(file);
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message quotes the text; it stays out.
    throw new CadAuditError('bad-plan', `${visible(file, 200)} is not valid JSON.`, 'It should be a plan.');
  }
  // Schemas are loaded only where there is a plan to read.
  const [{ checkShape, dotted }, { planSchema }] = await Promise.all([
    import('./schema-problems.ts'),
    import('../../schema/plan.ts'),
  ]);
  const read = checkShape(planSchema, value);
  if ('data' in read) {
    const { $schema: _, ...plan } = read.data;
    const fault = faultOfPlan(plan);
    if (fault === undefined) return plan;
    throw wrong(file, [fault]);
  }
  const told = read.problems.slice(0, MOST_TOLD).map(({ path, message }) => `${dotted(path)} ${message}`);
  const more = read.problems.length - told.length;
  throw wrong(file, more > 0 ? [...told, `and ${more} more`] : told);
}

const wrong = (file: string, problems: readonly string[]): CadAuditError =>
  new CadAuditError(
    'bad-plan',
    `${visible(file, 200)} is not a plan: ${problems.join('; ')}.`,
    'cad-audit schema plan prints what it should look like.',
  );

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new CadAuditError('unreadable', `${visible(file, 200)} cannot be read.`);
  }
}

/** Save a plan, so that the next scan judges the columns in the same way. */
export const writePlan = (file: string, plan: ScanPlan): Promise<void> => writeWhole(file, `${JSON.stringify(plan, null, 2)}\n`);
