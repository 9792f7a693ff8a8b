import type { ScanResult } from '../../model/result.ts';
import { isOfIncident } from '../../model/subject.ts';
import { count, plural, share } from '../numbers.ts';
import { asides, heldFields, hides, kindOf, REACHING, reaches } from '../personal.ts';
import { mayTellBuildings, strayBuildings, tellsBuildings } from './where.ts';

/** Nothing was read but names of columns: nothing can be called clean. */
export const onlyNames = (scan: ScanResult): boolean => scan.source.coverage === 'names' || scan.source.rows === 0;

/** The scan is whole and found nothing. Never true for an export that was not read to its end. */
export const isClean = (scan: ScanResult): boolean =>
  !onlyNames(scan) && scan.findings.length === 0 && !scan.notices.some(({ incomplete }) => incomplete === true);

/** The answer in one or two sentences. */
export function verdict(scan: ScanResult): string {
  const columns = plural(scan.source.columns, 'column');
  if (onlyNames(scan)) return `No rows were read, only names of columns. ${tally(scan, 'would hold')}`;
  const incomplete = scan.notices.some((notice) => notice.incomplete === true);
  const so_far = incomplete ? 'in the part that was read' : `in ${plural(scan.source.rows, 'row')} and ${columns}`;
  if (scan.findings.length === 0) return `Nothing that identifies people was found ${so_far}.`;
  const how = manner(scan);
  const lead = how === 'mentions' ? mentions(scan) : LEADS[how];
  return `${lead}${incomplete ? ' Only a part of it was read.' : ''} ${tally(scan, 'holds')}`;
}

type Manner =
  | 'identifies'
  | 'mentions'
  | 'aside'
  | 'describes'
  | 'locates'
  | 'may-locate'
  | 'strays-at-least'
  | 'strays'
  | 'neither';

/** Fewer rows than this share, and no column of names: the export as a whole does not identify people. */
const FEW = 0.01;

const mentions = ({ exposure }: ScanResult): string =>
  `No column names people, but ${share(exposure.nameOrReachAnywhere, exposure.rows)} ${exposure.nameOrReachAnywhere === 1 ? 'names or reaches' : 'name or reach'} somebody.`;

const LEADS: Readonly<Record<Exclude<Manner, 'mentions'>, string>> = {
  identifies: 'This export identifies people.',
  aside: 'No row was found to name anybody, but the text around the rows does.',
  describes: 'This export describes people without naming them, as far as was found.',
  locates: 'This export was not found to name anybody, but it tells which building a call came from.',
  'may-locate':
    'This export was not found to name anybody; whether its points tell which building a call came from could not be settled.',
  'strays-at-least':
    'This export was not found to name anybody; some of its rows tell which building a call came from, and whether its points do could not be settled.',
  strays: 'This export was not found to name anybody, and most of its rows do not tell a building, but some do.',
  neither: 'This export was not found to name anybody or to tell a building; some of it still says more than it may need to.',
};

function manner(scan: ScanResult): Manner {
  const personal = heldFields(scan).filter((field) => kindOf(field) === 'personal');
  const { nameOrReachAnywhere: named, rows } = scan.exposure;
  if (personal.some(reaches) || named >= FEW * rows + 1) return 'identifies';
  if (named > 0) return 'mentions';
  if (asides(scan).some((one) => one.kind === 'text-beside-table' && REACHING.has(one.args.class))) return 'aside';
  if (tellsBuildings(scan)) return 'locates';
  if (personal.length > 0 || scan.fields.some(hides)) return 'describes';
  const strays = strayBuildings(scan) > 0;
  if (mayTellBuildings(scan)) return strays ? 'strays-at-least' : 'may-locate';
  if (strays) return 'strays';
  return 'neither';
}

/** `9 of 31 columns hold personal data, 5 say where a call was, 1 hides personal data in free text.` */
function tally(scan: ScanResult, verb: 'holds' | 'would hold'): string {
  const filled = heldFields(scan);
  const personal = filled.filter((field) => kindOf(field) === 'personal').length;
  const located = filled.filter((field) => kindOf(field) === 'place');
  const places = located.filter(({ subject }) => isOfIncident(subject)).length;
  const others = located.length - places;
  const text = filled.filter((field) => kindOf(field) === 'free-text');
  const inText = text.filter(hides).length;
  const inOthers = filled.filter((field) => kindOf(field) !== 'free-text' && kindOf(field) !== 'personal' && hides(field)).length;
  const hold = verb === 'holds' ? (personal === 1 ? 'holds' : 'hold') : verb;
  const columns = plural(scan.source.columns, 'column');
  const none = `None of ${columns} ${verb} personal data`;
  const parts = [personal === 0 ? none : `${count(personal)} of ${columns} ${hold} personal data`];
  if (places > 0) parts.push(`${count(places)} ${places === 1 ? 'says' : 'say'} where a call was`);
  const tell = places > 0 ? '' : others === 1 ? 'says ' : 'say ';
  if (others > 0) parts.push(`${count(others)} ${tell}where the caller or somebody else was`);
  if (inText > 0) parts.push(`${count(inText)} ${inText === 1 ? 'hides' : 'hide'} personal data in free text`);
  else if (text.length > 0) parts.push(`${count(text.length)} ${text.length === 1 ? 'is' : 'are'} free text`);
  if (inOthers > 0) parts.push(`${count(inOthers)} ${inOthers === 1 ? 'holds' : 'hold'} it among other values`);
  return `${parts.join(', ')}.`;
}
