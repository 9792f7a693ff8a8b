import { isPlurality } from '../../model/half-says.ts';
import { houseRows } from '../../model/house-mark.ts';
import {
  type AddressResult,
  type LocationBeside,
  type LocationResult,
  PRECISION_WORDS,
  type PrecisionClass,
} from '../../model/location.ts';
import type { ScanResult } from '../../model/result.ts';
import { isOfIncident } from '../../model/subject.ts';
import { addressColumns } from '../address-rows.ts';
import { nameList } from '../escape.ts';
import { howMade } from '../how-made.ts';
import { estimate, metres, nineInTen, plural, share, shareOrAbout } from '../numbers.ts';
import { sentence } from '../sentence.ts';
import { undoneCut } from '../undone-cut.ts';
import { mostSay, whosePlace } from '../words.ts';
import type { Point } from './point.ts';

/** How exactly the export says where. */
export function where(scan: ScanResult): Point {
  const says: string[] = [];
  const exact = scan.findings.find((finding) => finding.kind === 'masked-beside-exact');
  for (const location of measured(scan.location).slice(0, 2)) says.push(pointsTo(location));
  // Where the coordinates undo the cut of the text, what else the text says alone is no answer, but the houses it names are.
  for (const address of scan.addresses.filter((one) => exact === undefined || houseRows(one) > 0).slice(0, 2)) {
    const text = addressText(address);
    if (text !== undefined) says.push(text);
  }
  if (exact !== undefined && exact.kind === 'masked-beside-exact') {
    says.push(`${capital(undoneCut(exact))}${exact.args.class === 'block' ? '' : ': the cut does not hide it'}.`);
  }
  const finer = scan.findings.find((finding) => finding.kind === 'blurred-beside-finer');
  if (finer !== undefined) says.push(sentence(finer));
  if (says.length === 0) {
    const columns = scan.fields.filter((field) => PLACE_CLASSES.has(field.class)).map((field) => field.name);
    says.push(
      columns.length === 0
        ? 'No column was found that tells a place.'
        : `${nameList(columns)}: by name, ${columns.length === 1 ? 'tells' : 'tell'} a place; how exactly was not measured.`,
    );
  }
  return { label: 'WHERE', says };
}

const PLACE_CLASSES: ReadonlySet<string> = new Set([
  'street-address',
  'unit-or-apartment',
  'address-block',
  'place-name',
  'postal-code',
  'grid-or-beat',
  'city-or-region',
  'latitude',
  'longitude',
  'point',
  'projected-x',
  'projected-y',
]);

/** Location groups with points, those of the incident before those of people, finest first; those of unknown radius last. */
export const byRadius = (locations: readonly LocationResult[]): readonly LocationResult[] =>
  locations
    .filter(({ rows }) => rows.valid > 0)
    .toSorted(
      (a, b) =>
        Number(!isOfIncident(a.subject)) - Number(!isOfIncident(b.subject)) ||
        (a.effective.radiusM?.p50 ?? Number.MAX_VALUE) - (b.effective.radiusM?.p50 ?? Number.MAX_VALUE),
    );

/** Groups with a radius although no number could be read: digits that were starred out leave a square. */
const isStarred = ({ rows, effective }: LocationResult): boolean => rows.valid === 0 && effective.radiusM !== null;

const measured = (locations: readonly LocationResult[]): readonly LocationResult[] => [
  ...byRadius(locations),
  ...locations.filter(isStarred),
];

/** Grades at which a point tells a home, or nearly. */
const FINE: ReadonlySet<PrecisionClass> = new Set<PrecisionClass>(['building', 'few-doors']);

/** Less sure than this, a fine grade only says that nothing was seen that blurs. */
const SURE_ENOUGH = 0.5;

/** Does the export as a whole say which building, in points or in addresses? */
export const tellsBuildings = (scan: ScanResult): boolean =>
  scan.location.some(
    ({ effective, rows }) => rows.valid > 0 && FINE.has(effective.class) && effective.confidence >= SURE_ENOUGH,
  ) || scan.addresses.some((address) => houseRows(address) > filledRows(address) / 2);

/** May points tell the building, though that could not be settled? Points inside blocks may be their houses. */
export const mayTellBuildings = (scan: ScanResult): boolean =>
  scan.findings.some(({ kind }) => kind === 'masked-beside-exact') ||
  scan.location.some(({ effective, rows }) => rows.valid > 0 && FINE.has(effective.class) && effective.confidence < SURE_ENOUGH);

/** Rows in which a building is named although the export as a whole does not name buildings. */
export const strayBuildings = (scan: ScanResult): number => Math.max(0, ...scan.addresses.map(houseRows));

const filledRows = (address: AddressResult): number =>
  Object.values(address.rows).reduce((sum, rows) => sum + rows, 0) - address.rows.empty;

/** Rows whose address text names a building. */
export const buildingRows = (address: AddressResult): number => address.rows.number + address.rows['number-unit'];

/** `Latitude, Longitude point to one building, nine in ten within 15 m (49 ft); no sign of blurring.` */
export function pointsTo({ columns, subject, effective }: LocationResult): string {
  const names = nameList(columns) + whosePlace(subject);
  if (effective.confidence < SURE_ENOUGH) {
    return `${names} may point to ${PRECISION_WORDS[effective.class]}; ${howMade(effective)}.`;
  }
  const verb = columns.length === 1 ? 'points' : 'point';
  const radius = effective.radiusM === null ? '' : `, ${nineInTen(effective.radiusM.p90)}`;
  return `${names} ${verb} to ${PRECISION_WORDS[effective.class]}${radius}; ${howMade(effective)}.`;
}

/** `481 distinct points`; `about 14,600 distinct points` where they are estimated from a sample. */
export const distinctPoints = ({ distinctPoints: n, distinctExact }: LocationResult): string =>
  distinctExact === false ? `${estimate(n)} distinct points` : plural(n, 'distinct point');

/** How far another location column of the same rows lies from this one. */
export function besideWords({ columns, rows, same, apart, exact }: LocationBeside): string {
  const name = nameList(columns);
  if (rows === same) return `${name}: the same place in ${shareOrAbout(same, rows, exact)}`;
  return `${name}: half within ${metres(apart.p50)} of it, ${nineInTen(apart.p90)}; the same place in ${shareOrAbout(same, rows, exact)}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function addressText(address: AddressResult): string | undefined {
  const rows = Object.values(address.rows).reduce((sum, n) => sum + n, 0);
  const buildings = buildingRows(address);
  if (rows === 0 || address.rows.empty === rows) return undefined;
  const whose = whosePlace(address.subject);
  const columns = nameList(address.columns) + whose;
  if (address.disguisedBlocks) {
    const left = houseRows(address);
    return `${columns}: house numbers end in 00, so they are hundred blocks; ${share(left, rows)} ${left === 0 ? 'holds' : left === 1 ? 'still holds' : 'still hold'} another house number.`;
  }
  if (buildings > 0) return `${columns}: ${share(buildings, rows)} ${buildings === 1 ? 'names' : 'name'} one building.`;
  return `${addressColumns(address)}${whose}: ${mostSay(address.level, isPlurality(address))}; none names a building.`;
}
