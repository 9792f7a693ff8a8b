import { z } from 'zod';
import { ACCEPTANCES, type FindingKind } from '../model/finding.ts';
import { FINDING_ARGS } from './finding-args.ts';
import { share, whole } from './number.ts';
import { firstSeen, severity } from './vocabulary.ts';

interface Counted {
  /** What the finding says. */
  readonly says: string;
  readonly count: string;
  readonly of: string;
}

const ALL_ROWS = 'Rows of the table.';

/** What each kind of finding says and counts, and out of what. */
const COUNTED: Readonly<Record<FindingKind, Counted>> = {
  'field-is': { says: 'A column is of a class.', count: 'Filled cells of the column. An exact count.', of: ALL_ROWS },
  'field-contains': {
    says: 'Cells of a column hold a class that the column is not.',
    count: 'Cells with at least one match.',
    of: 'Filled cells of the column.',
  },
  'header-without-values': {
    says: 'The header promises a class, but no cell holds it; another export may.',
    count: 'Always 0.',
    of: ALL_ROWS,
  },
  'caller-location': {
    says: 'Columns tell where the caller was.',
    count: 'Filled cells of the best filled of these columns: at least so many rows tell it.',
    of: ALL_ROWS,
  },
  'location-precise': {
    says: 'Points tell less than a block.',
    count: 'Rows with a position in these columns. An exact count.',
    of: ALL_ROWS,
  },
  'masked-beside-exact': {
    says: 'The address text is cut, the point beside it is not.',
    count:
      'Rows in which the point is seen to undo the cut: three and more points stand beside one text; of withheld texts, all with a point. An estimate when args.exact is false.',
    of: ALL_ROWS,
  },
  'blurred-beside-finer': {
    says: 'One location column is blurred, another one of the same rows is not, or less.',
    count: 'Rows in which the two name different places; an estimate above 2,048 distinct pairs of places.',
    of: 'Rows in which both have a position.',
  },
  'exact-remainder': {
    says: 'A column of blocks or places kept some exact house numbers.',
    count: 'Rows that hold one, or coordinates as text. An exact count.',
    of: ALL_ROWS,
  },
  'coordinates-swapped': {
    says: "Latitude and longitude stand in each other's column.",
    count: 'Rows with a position only after they changed places. An exact count.',
    of: ALL_ROWS,
  },
  'singled-out': {
    says: 'Rows are alone at their place and time: whoever knows of the event can read the rest of its row.',
    count: 'Rows that are alone: args.share of the rows with a place and a time.',
    of: 'Rows with a place and a time.',
  },
  'sensitive-at-building': {
    says: 'A sensitive type of call is tied to one building.',
    count: 'Rows as in exposure.sensitiveAtBuilding. An exact count.',
    of: ALL_ROWS,
  },
  'text-repeats-row': {
    says: "Free text repeats the row's own name, phone or address.",
    count: 'Rows whose free text does. An exact count.',
    of: 'Rows with a value in a column of free text.',
  },
  'hidden-parts': {
    says: 'A workbook hides something that it hands over all the same.',
    count: 'Rows that are hidden; of hidden columns, filled cells of the best filled one.',
    of: ALL_ROWS,
  },
  'text-beside-table': {
    says: 'A title above the table, a note below it, or the name of a column holds personal data.',
    count: 'Matches.',
    of: 'The same number: there is no denominator.',
  },
  'finer-than-allowed': {
    says: 'A location is told more finely than the user allows.',
    count:
      'Rows that tell it: with a position (or starred digits, where no row has one), or with an address text finer than the limit. An exact count.',
    of: ALL_ROWS,
  },
  'smaller-than-k': {
    says: 'Fewer share a place than the user asks for.',
    count:
      'Rows at such places, at least 1; of addresses, without points that have none around them. An estimate when args.exact is false.',
    of: 'Rows with such a place; of addresses, rows on the points that were looked at.',
  },
  'feed-uninvited': {
    says: 'A feed would carry something nobody asked for.',
    count: 'Rows that pass the filter and carry it; a bound where args.bound says so.',
    of: 'Rows that pass the filter.',
  },
  'feed-finer-than-shown': {
    says: 'A feed would be delivered a finer location than it shows.',
    count: 'Rows that pass the filter and carry a location that fine; all that pass, where no mark tells it.',
    of: 'Rows that pass the filter.',
  },
};

/** What every finding has, before and behind its count. */
const before = {
  rule: z.string().describe('Id of the rule: a data class, or that of a rule about the table. `cad-audit rules ID` explains it.'),
  severity: severity.describe('How much harm it can do in a public release.'),
  confidence: share.describe(
    'How sure the finding is: a judgment by the kind of evidence, not a measured rate of errors. docs/accuracy.md has measured ones.',
  ),
  fields: z.array(z.string()).describe('The columns concerned; empty where it is about none. Untrusted text.'),
};
const behind = {
  first: firstSeen
    .exactOptional()
    .describe('Where it is seen first; absent for findings that are not about the cells of one column.'),
  evidence: z.array(z.string()).describe('Masked forms of what was found: # for a digit, A and a for letters; often empty.'),
  fingerprint: z
    .string()
    .describe(
      'Stable over runs, other rows being added and columns reordered: 64 bits (FNV-1a) of rule, kind, what it is about (a feed, a class, a part) and normalized column names, 16 hex digits. Never made from values.',
    ),
  accepted: z
    .enum(ACCEPTANCES)
    .exactOptional()
    .describe(
      'Why it does not count for the exit code: a baseline holds it, the configuration ignores it, a flag asked for others. Absent where it counts.',
    ),
};

const kind = <K extends FindingKind>(id: K) => {
  const { says, count, of } = COUNTED[id];
  return z
    .object({
      kind: z.literal(id).describe(says),
      ...before,
      count: whole.describe(count),
      of: whole.describe(of),
      ...behind,
      args: FINDING_ARGS[id],
    })
    .describe(says);
};

export const findingSchema = z.discriminatedUnion('kind', [
  kind('field-is'),
  kind('field-contains'),
  kind('header-without-values'),
  kind('caller-location'),
  kind('location-precise'),
  kind('masked-beside-exact'),
  kind('blurred-beside-finer'),
  kind('exact-remainder'),
  kind('coordinates-swapped'),
  kind('singled-out'),
  kind('sensitive-at-building'),
  kind('text-repeats-row'),
  kind('hidden-parts'),
  kind('text-beside-table'),
  kind('finer-than-allowed'),
  kind('smaller-than-k'),
  kind('feed-uninvited'),
  kind('feed-finer-than-shown'),
]);
