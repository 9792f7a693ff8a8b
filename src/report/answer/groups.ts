import { callGroupWords } from '../../model/call-group.ts';
import type { CombinationColumn, CombinationRisk } from '../../model/combination.ts';
import type { PlaceDiversity } from '../../model/diversity.ts';
import type { GroupedLevel } from '../../model/grouped-places.ts';
import type { KAnonymity } from '../../model/quasi.ts';
import type { TrueK } from '../../model/true-k.ts';
import { nameList, visible } from '../escape.ts';
import { aboutPercent, count, giveOrTake, metres, percentOf, plural, share } from '../numbers.ts';
import { PLACE_WORDS } from '../words.ts';

/** `the day of Call_Received`, `the block of Address`, `Age`. */
export function combinationColumn({ fields, level }: CombinationColumn): string {
  const names = nameList(fields);
  return level === 'day' ? `the day of ${names}` : level === 'block' ? `the block of ${names}` : names;
}

/** One line for each set of columns: who knows these finds a row. */
export const combinationLines = ({ sets }: CombinationRisk): readonly string[] =>
  sets.map(({ columns, alone, margin, rows, exact }) => {
    const names = columns.map(combinationColumn);
    const known = `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
    return `${known}: ${exact ? percentOf(alone) : aboutPercent(alone)} of ${plural(rows, 'row')} alone${giveOrTake(margin)}.`;
  });

/** How many addresses share the published points, for the smallest number that release policies ask for. */
export function trueKLine({ columns, addresses, radiusM, rows, exact, under, none }: TrueK): string {
  const few = `${exact ? '' : 'about '}${percentOf(under[ASKED_FOR] ?? 0)}`;
  return `${nameList(columns)}: fewer than ${ASKED_FOR} addresses lie within ${metres(radiusM)} of the point in ${few} of ${plural(rows, 'row')}, none in ${percentOf(none)} (${count(addresses)} address points read).`;
}

/** police.uk moves points to places that at least eight postal addresses share, or none. */
const ASKED_FOR = 8;

/** Groups of calls that are told. */
const MOST_GROUPS = 5;

/** What {@link diversityLines} say, and of which rows. */
export const diversityMeaning = ({ place }: PlaceDiversity): string =>
  `Whoever knows of a call at such a place knows its type: the file has no call of another type there, be it one call or many. Of each type the rows that have ${PLACE_WITH_ARTICLE[place]} are counted.`;

const PLACE_WITH_ARTICLE: Readonly<Record<GroupedLevel, string>> = {
  block: 'a block',
  exact: 'an exact place',
};

/** Types of call that whoever knows of a call at a place can be sure of. */
export const diversityLines = ({ groups, exact, place }: PlaceDiversity): readonly string[] =>
  groups
    .filter(({ told }) => told > 0)
    .slice(0, MOST_GROUPS)
    .map(({ group, rows, told, margin, oneCall, oneType }) => {
      const share = `${exact ? percentOf(told) : aboutPercent(told)} of ${plural(rows, 'row')}${giveOrTake(margin)}`;
      return `${callGroupWords(group)}: in ${share} the ${PLACE_WORDS[place]} holds calls of this type only: a single one in ${percentOf(oneCall)}, several in ${percentOf(oneType)}.`;
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
