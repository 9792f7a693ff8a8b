import type { FindingArgs } from '../../model/finding.ts';
import { disguisedRows } from '../../model/house-mark.ts';
import type { AddressResult, LocationCounts, LocationResult, LocationWithAddress } from '../../model/location.ts';
import type { AddressLevel } from '../../model/reading.ts';

/** Share of repeated block texts with several points above which the points tell more than the text. */
const FINER_SHARE = 0.1;
const LEAST_TEXTS = 20;

type Texts = FindingArgs['masked-beside-exact']['texts'];

/** An address text that was blurred beside a point that was not. */
interface Unmasked {
  readonly location: LocationResult;
  readonly address: AddressResult;
  readonly addressLevel: AddressLevel;
  readonly rows: number;
  readonly texts: Texts;
  /** False where the rows are scaled up from a sample of the texts. */
  readonly exact: boolean;
  readonly of: number;
  readonly radiusM: number;
  readonly confidence: number;
}

/**
 * Rows whose text is a block, an intersection or withheld while the point beside them is finer: the text was blurred, the
 * coordinate was not. Two points per block may be the two sides of its street, so only blocks with three and more count.
 */
export function findMaskedBesideExact(
  counts: LocationCounts,
  location: LocationResult,
  address: AddressResult,
): Unmasked | undefined {
  const facts = counts.withAddress;
  const { class: grade, radiusM, mask, confidence } = location.effective;
  if (facts === undefined || radiusM === null) return undefined;
  const exact = grade === 'building' || grade === 'few-doors';
  const { pointsPerBlockText, onePoint, textRows } = facts;
  const several = address.disguisedBlocks ? { share: 1 - onePoint.share, n: onePoint.n } : pointsPerBlockText;
  // A grid coarser than a block says less than the text, whatever the points do.
  const finer = several.n >= LEAST_TEXTS && several.share > FINER_SHARE && (exact || mask === 'block');
  const rows = finer
    ? address.disguisedBlocks
      ? facts.severalPointRows
      : facts.maskedTextRows
    : exact
      ? (textRows?.withheld ?? 0)
      : 0;
  if (rows === 0) return undefined;
  const blurred = address.level === 'intersection' || address.level === 'redacted' ? address.level : 'block';
  return {
    location,
    address,
    addressLevel: finer ? blurred : 'redacted',
    rows: Math.min(rows, counts.rows.valid),
    texts: finer ? cutTexts(facts, address, rows) : { redacted: rows },
    exact: !finer || facts.textsExact !== false,
    // Of all rows, as everywhere else: the section on address text has the same figures.
    of: counts.rows.total,
    radiusM: radiusM.p90,
    // How sure: the more blocks have several points, the less likely two sides of a street or a geocoder's slip explain them.
    confidence: finer ? Math.round(Math.min(0.9, 0.4 + several.share / 2) * 100) / 100 : Math.min(0.8, confidence),
  };
}

/** Rows with a point whose text was cut, by what is left of it: the rows among which several points per text were looked for. */
function cutTexts({ textRows }: LocationWithAddress, address: AddressResult, least: number): Texts {
  if (textRows === undefined) return { block: least };
  if (address.disguisedBlocks) return { block: Math.max(least, Math.min(disguisedRows(address), textRows.house)) };
  const { block, crossing, withheld } = textRows;
  return {
    ...(block === 0 ? {} : { block }),
    ...(crossing === 0 ? {} : { intersection: crossing }),
    ...(withheld === 0 ? {} : { redacted: withheld }),
  };
}
