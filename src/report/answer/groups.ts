import type { CombinationColumn, CombinationRisk } from '../../model/combination.ts';
import type { KAnonymity } from '../../model/quasi.ts';
import { nameList, visible } from '../escape.ts';
import { count, percentOf, plural, share } from '../numbers.ts';

/** `the day of Call_Received`, `the block of Address`, `Age`. */
export function combinationColumn({ fields, level }: CombinationColumn): string {
  const names = nameList(fields);
  return level === 'day' ? `the day of ${names}` : level === 'block' ? `the block of ${names}` : names;
}

/** One line for each set of columns: who knows these finds a row. */
export const combinationLines = ({ sets }: CombinationRisk): readonly string[] =>
  sets.map(({ columns, alone, rows, exact }) => {
    const names = columns.map(combinationColumn);
    const known = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return `${known}: ${exact ? '' : 'about '}${percentOf(alone)} of ${plural(rows, 'row')} alone.`;
  });

/** What was measured on chosen columns, with the definitions' names. */
export function kAnonymityLines(measured: KAnonymity): readonly string[] {
  const { columns, rows, groups, exact, missing, k, alone, averageRisk, under, sensitive } = measured;
  const about = exact ? '' : 'about ';
  const lines = [
    `${nameList(columns)} together make ${about}${plural(groups, 'group')} of ${plural(rows, 'row')}; the smallest ${exact ? 'has' : 'seen has'} ${plural(k, 'row')} (k = ${k}).`,
    `${about}${percentOf(alone)} of rows are alone (sample uniqueness); whoever knows these of a person in the file finds the row with a chance of ${percentOf(averageRisk)} on average (prosecutor risk).`,
    `Rows in groups smaller than ${under.map(({ k: bound, rows: few }) => `${bound}: ${share(few, rows)}`).join('; ')}.`,
  ];
  if (sensitive !== undefined) {
    lines.push(
      `${visible(sensitive.column)} within a group: at least ${plural(sensitive.distinctL, 'value')} (distinct l), ${sensitive.entropyL.toFixed(2)} by entropy; up to ${sensitive.t.toFixed(2)} from the whole table (t); ${percentOf(sensitive.disclosed)} of rows are in groups with one value only.`,
    );
  }
  lines.push(
    missing === 'any'
      ? 'A missing cell was taken to match any value.'
      : `A missing cell counts as a value of its own${exact ? '' : `; figures are estimated from ${count(65_536)} groups`}.`,
  );
  return lines;
}
