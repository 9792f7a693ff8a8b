import { normaliseColumn } from '../../model/fingerprint.ts';
import { type AddressResult, type LocationResult, PRECISION_CLASSES, PRECISION_WORDS } from '../../model/location.ts';
import type { ScanResult } from '../../model/result.ts';
import { usualCell } from '../answer/when.ts';
import { buildingRows } from '../answer/where.ts';
import { capital } from '../capital.ts';
import { nameList } from '../escape.ts';
import { aboutPercent, nineInTen, percentOf } from '../numbers.ts';
import { aloneWhere, onlyOne } from '../words.ts';
import type { Change, Direction } from './change.ts';

/** Two radii differ when one is this many times the other: below it, the rows themselves may have changed. */
const CLEARLY = 1.5;
/** Two shares differ from this many hundredths on, for the same reason. */
const POINTS = 0.05;

/** Where and when: finer or coarser places, other address texts, more or fewer rows alone. */
export function placeChanges(before: ScanResult, after: ScanResult): readonly Change[] {
  return [
    ...pairs(before.location, after.location).flatMap(([was, now]) => locationChange(was, now)),
    ...pairs(before.addresses, after.addresses).flatMap(([was, now]) => addressChange(was, now)),
    ...aloneChange(before, after),
  ];
}

const key = ({ columns }: { readonly columns: readonly string[] }): string =>
  JSON.stringify(columns.map(normaliseColumn).toSorted());

function pairs<T extends { readonly columns: readonly string[] }>(
  before: readonly T[],
  after: readonly T[],
): readonly (readonly [T, T])[] {
  return after.flatMap((now) => {
    const was = before.find((one) => key(one) === key(now));
    return was === undefined ? [] : [[was, now] as const];
  });
}

function locationChange(was: LocationResult, now: LocationResult): readonly Change[] {
  const [a, b] = [was.effective, now.effective];
  const direction =
    a.class === 'unknown' || b.class === 'unknown'
      ? undefined
      : (byClass(a.class, b.class) ?? byRadius(a.radiusM?.p90, b.radiusM?.p90));
  if (direction === undefined) return [];
  const told = ({ effective }: LocationResult): string =>
    `${PRECISION_WORDS[effective.class]}${effective.radiusM === null ? '' : ` (${nineInTen(effective.radiusM.p90)})`}`;
  return [
    {
      kind: 'location',
      direction,
      columns: now.columns,
      text: `${nameList(now.columns)} point to ${told(now)}; they pointed to ${told(was)}.`,
    },
  ];
}

function byClass(a: LocationResult['effective']['class'], b: LocationResult['effective']['class']): Direction | undefined {
  const step = PRECISION_CLASSES.indexOf(b) - PRECISION_CLASSES.indexOf(a);
  return step === 0 ? undefined : step < 0 ? 'sharper' : 'blunter';
}

function byRadius(a: number | undefined, b: number | undefined): Direction | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (b * CLEARLY < a) return 'sharper';
  return a * CLEARLY < b ? 'blunter' : undefined;
}

function addressChange(was: AddressResult, now: AddressResult): readonly Change[] {
  const part = (address: AddressResult): number => {
    const rows = Object.values(address.rows).reduce((sum, n) => sum + n, 0) - address.rows.empty;
    return rows === 0 ? 0 : buildingRows(address) / rows;
  };
  const [a, b] = [part(was), part(now)];
  // Disguised blocks are house numbers in form only.
  if (was.disguisedBlocks || now.disguisedBlocks || Math.abs(a - b) < POINTS) return [];
  return [
    {
      kind: 'address',
      direction: b > a ? 'sharper' : 'blunter',
      columns: now.columns,
      text: `${nameList(now.columns)}: ${percentOf(b)} of the texts name one building; it was ${percentOf(a)}.`,
    },
  ];
}

function aloneChange(before: ScanResult, after: ScanResult): readonly Change[] {
  const now = usualCell(after.singlingOut);
  const was = before.singlingOut.find((cell) => cell.place === now?.place && cell.time === now.time && cell.rows > 0);
  if (now === undefined || was === undefined || Math.abs(now.alone - was.alone) < POINTS) return [];
  const tell = ({ alone, exact }: typeof now): string => (exact ? percentOf : aboutPercent)(alone);
  const text = `${capital(tell(now))} of the rows ${onlyOne(now)} ${aloneWhere(now)}; it was ${tell(was)}.`;
  return [{ kind: 'alone', direction: now.alone > was.alone ? 'sharper' : 'blunter', columns: [], text }];
}
