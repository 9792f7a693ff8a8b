import { CadAuditError } from '../../model/error.ts';
import type { ScanResult } from '../../model/result.ts';
import type { Change } from '../../report/diff/change.ts';
import { compareResults } from '../../report/diff/compare-results.ts';
import { diffText } from '../../report/diff/diff-text.ts';
import { sourceLabel } from '../../report/source-label.ts';
import { readSaved } from '../files/saved-result.ts';
import { noPaint } from '../terminal/colour.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

/** What `cad-audit diff` was asked for. */
export interface DiffFlags {
  readonly json?: boolean;
  readonly exitZero?: boolean;
}

interface Pair {
  readonly old: ScanResult;
  readonly new: ScanResult;
  readonly changes: readonly Change[];
}

/** `cad-audit diff`: 0 when the new release tells nothing more than the old one, 1 when it does. */
export async function showDiff(before: string, after: string, flags: DiffFlags, session: Session): Promise<number> {
  const cwd = session.host.cwd();
  const pairs = pairUp(await readSaved(before, cwd), await readSaved(after, cwd));
  if (flags.json === true) {
    await printJson(session, {
      comparisons: pairs.map(({ old, new: now, changes }) => ({ old: old.source.name, new: now.source.name, changes })),
    });
  } else {
    const canvas = { width: widthOf(session), paint: noPaint };
    const blocks = pairs.map(({ old, new: now, changes }) =>
      diffText(canvas, `${sourceLabel(old.source)} → ${sourceLabel(now.source)}`, changes).join('\n'),
    );
    await print(session.host.stdout, `${blocks.join('\n\n')}\n`);
  }
  const sharper = pairs.some(({ changes }) => changes.some(({ direction }) => direction === 'sharper'));
  return sharper && flags.exitZero !== true ? 1 : 0;
}

/** One result each are a pair whatever they are called; several are paired by name. */
function pairUp(before: readonly ScanResult[], after: readonly ScanResult[]): readonly Pair[] {
  const [old, now] = [before[0], after[0]];
  const list =
    before.length === 1 && after.length === 1 && old !== undefined && now !== undefined
      ? [[old, now] as const]
      : after.flatMap((one) => {
          const was = before.find(({ source }) => sourceLabel(source) === sourceLabel(one.source));
          return was === undefined ? [] : [[was, one] as const];
        });
  if (list.length === 0)
    throw new CadAuditError('bad-result', 'The two results have no file in common.', 'Several files are paired by their names.');
  return list.map(([was, one]) => ({ old: was, new: one, changes: compareResults(was, one) }));
}
