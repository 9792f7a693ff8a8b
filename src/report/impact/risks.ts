import { DATA_CLASS_FACTS } from '../../model/data-class.ts';
import { type Finding, isEstimated } from '../../model/finding.ts';
import type { ImpactRisk } from '../../model/impact.ts';
import type { ScanResult } from '../../model/result.ts';
import { atLeast } from '../../model/severity.ts';
import { actionOf, actionWords } from '../advice.ts';
import { usualCell } from '../answer/when.ts';
import { capital } from '../capital.ts';
import { nameList } from '../escape.ts';
import { aboutPercent, countTold, giveOrTake, percentOf, plural } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { aloneWhere, oneCall, onlyOne } from '../words.ts';

/** Findings that stand as risks, at most. */
const MOST = 12;

/** Risks as measured, worst first: findings from medium on, then how many are alone at a place and time. */
export function listRisks(scan: ScanResult): readonly ImpactRisk[] {
  const grave = scan.findings
    .filter(({ severity, kind }) => atLeast(severity, 'medium') && kind !== 'singled-out')
    .slice(0, MOST);
  return [...grave.map(asRisk), ...alone(scan)];
}

function asRisk(finding: Finding): ImpactRisk {
  const action = actionOf(finding);
  return {
    risk: riskOf(finding),
    ...rowsTold(finding.count, finding.of, isEstimated(finding)),
    confidence: finding.confidence,
    evidence: sentence(finding),
    lowers: action === undefined ? '' : actionWords(action, nameList(finding.fields, 5)),
  };
}

/** Rows of a risk; an estimate has no more digits than a sample tells. */
const rowsTold = (rows: number, of: number, estimated: boolean): Pick<ImpactRisk, 'rows' | 'of' | 'estimated'> =>
  estimated ? { rows: countTold(rows, of), of, estimated: true } : { rows, of };

/** What each kind of finding is a risk of. */
const RISKS: Readonly<Record<Finding['kind'], string>> = {
  'field-is': 'People are named, reached or described',
  'field-contains': 'Personal data stands where nobody expects it',
  'header-without-values': 'Another export of this kind may hold more',
  'caller-location': 'It is told where a caller was',
  'location-precise': 'A call is tied to one home',
  'masked-beside-exact': 'Blurring of one column is undone by another',
  'blurred-beside-finer': 'Blurring of one column is undone by another',
  'exact-remainder': 'Some rows escaped the blurring',
  'coordinates-swapped': 'Places are wrong',
  'sensitive-at-building': 'A sensitive call is tied to one home',
  'singled-out': 'Whoever knows of an event can read the rest of its row',
  'hidden-parts': 'The file hands over what it does not show',
  'text-beside-table': 'Personal data stands where nobody expects it',
  'text-repeats-row': 'Free text repeats what a column holds',
  'finer-than-allowed': 'A place is told more exactly than was allowed',
  'smaller-than-k': 'Too few share a published place',
  'feed-uninvited': 'The recipient gets what nobody asked for',
  'feed-finer-than-shown': 'The recipient gets a finer place than the public sees',
};

const PLACE_TOLD = 'It is told where a call was';

/** A column that locates names nobody, and only addresses and points of one building tell a home. */
function riskOf(finding: Finding): string {
  if (finding.kind === 'field-is' && DATA_CLASS_FACTS[finding.args.class].role === 'locating')
    return finding.args.class === 'street-address' ? RISKS['location-precise'] : PLACE_TOLD;
  if (finding.kind === 'location-precise' && finding.args.class !== 'building' && finding.args.class !== 'few-doors')
    return PLACE_TOLD;
  return RISKS[finding.kind];
}

function alone(scan: ScanResult): readonly ImpactRisk[] {
  const cell = usualCell(scan.singlingOut);
  if (cell === undefined) return [];
  return [
    {
      risk: RISKS['singled-out'],
      ...rowsTold(Math.round(cell.alone * cell.rows), cell.rows, !cell.exact),
      confidence: null,
      evidence: `${cell.exact ? percentOf(cell.alone) : capital(aboutPercent(cell.alone))} of ${plural(cell.rows, 'row')} with place and time${giveOrTake(cell.margin)} ${onlyOne(cell)} ${aloneWhere(cell)}.${oneCall(cell)}`,
      lowers: 'Tell the time or the place more coarsely',
    },
  ];
}
