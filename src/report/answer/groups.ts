import { callGroupWords } from '../../model/call-group.ts';
import type { CombinationColumn, CombinationRisk } from '../../model/combination.ts';
import type { PlaceDiversity } from '../../model/diversity.ts';
import type { GroupedLevel } from '../../model/grouped-places.ts';
import type { KAnonymity } from '../../model/quasi.ts';
import type { TrueK } from '../../model/true-k.ts';
import { capital } from '../capital.ts';
import { nameList, visible } from '../escape.ts';
import { aboutPercent, count, estimate, giveOrTake, metres, percentOf, plural, shareOrAbout } from '../numbers.ts';
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
  const say = exact ? percentOf : aboutPercent;
  return `${nameList(columns)}: fewer than ${ASKED_FOR} addresses lie within ${metres(radiusM)} of the point in ${say(under[ASKED_FOR] ?? 0)} of ${plural(rows, 'row')}, none in ${say(none)} (${count(addresses)} address points read).`;
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
    .map((group) => ({ ...group, told: group.told ?? group.oneType + group.oneCall }))
    .filter(({ told }) => told > 0)
    .slice(0, MOST_GROUPS)
    .map(({ group, rows, told, margin, oneCall, oneType }) => {
      const say = exact ? percentOf : aboutPercent;
      const several = exact ? oneType : inTenths(told) - inTenths(oneCall);
      const share = `${say(told)} of ${plural(rows, 'row')}${giveOrTake(margin)}`;
      return `${callGroupWords(group)}: in ${share} the ${PLACE_WORDS[place]} holds calls of this type only: a single one in ${say(oneCall)}, several in ${say(several)}.`;
    });

/** An estimated share as it is printed, so that printed parts add up. */
const inTenths = (share: number): number => Math.round(share * 1000) / 1000;

/** What was measured on chosen columns, with the definitions' names. */
export function kAnonymityLines(measured: KAnonymity): readonly string[] {
  const { columns, rows, groups, exact, missing, k, alone, margin, averageRisk, under, sensitive } = measured;
  const say = exact ? percentOf : aboutPercent;
  const make = exact ? plural(groups, 'group') : `${estimate(groups)} groups`;
  const smallest = exact
    ? `the smallest has ${plural(k, 'row')} (k = ${k})`
    : `the smallest seen has ${plural(k, 'row')} (k is ${k} at most)`;
  const lines = [
    `${nameList(columns)} ${columns.length === 1 ? 'divides' : 'together divide'} ${plural(rows, 'row')} into ${make}; ${smallest}.`,
    `${capital(say(alone))} of rows${giveOrTake(margin)} are alone (sample uniqueness); whoever knows these of a person in the file finds the row with a chance of ${say(averageRisk)} on average (prosecutor risk).`,
    `Rows in groups smaller than ${under.map(({ k: bound, rows: few }) => `${bound}: ${shareOrAbout(few, rows, exact)}`).join('; ')}.`,
  ];
  if (sensitive !== undefined) {
    const [least, most] = exact ? ['at least', 'up to'] : ['no more than', 'at least'];
    lines.push(
      `${visible(sensitive.column)} within a group: ${least} ${plural(sensitive.distinctL, 'value')} (distinct l), ${sensitive.entropyL.toFixed(2)} by entropy; ${most} ${sensitive.t.toFixed(2)} from the whole table (t); ${say(sensitive.disclosed)} of rows${giveOrTake(sensitive.margin)} are in groups with one value only.`,
    );
  }
  lines.push(
    missing === 'any'
      ? 'A missing cell was taken to match any value.'
      : `A missing cell counts as a value of its own${exact ? '' : `; figures are estimated from ${count(65_536)} groups`}.`,
  );
  return lines;
}
