import type { AddressResult, LocationResult } from '../../model/location.ts';
import { ADDRESS_LEVELS } from '../../model/reading.ts';
import type { ScanResult } from '../../model/result.ts';
import { addressColumns, addressRows, isRead } from '../address-rows.ts';
import { besideWords, distinctPoints, pointsTo } from '../answer/where.ts';
import { capital } from '../capital.ts';
import { nameList, visible } from '../escape.ts';
import { count, metres, nineInTen, percent, plural, share, sure } from '../numbers.ts';
import { locationFigure } from './location-figure.ts';
import { cardTable, type Html, html, nothing, section } from './markup.ts';

/** How exactly the file says where: the figure, the evidence, the yardsticks of the law, the address texts. */
export function locationSection(scan: ScanResult): Html {
  const addresses = scan.addresses.filter(isRead);
  if (scan.location.length === 0 && addresses.length === 0) return nothing;
  return section('location', 'Location', [
    locationFigure(scan.location),
    ...scan.location.map(oneLocation),
    yardstickTable(scan.location),
    ...addresses.map(oneAddress),
  ]);
}

function oneLocation(location: LocationResult): Html {
  const { effective, stored, rows, referenceSystem } = location;
  const facts: string[] = [];
  if (effective.radiusM !== null)
    facts.push(
      `Half of the points lie within ${metres(effective.radiusM.p50)}, ${nineInTen(effective.radiusM.p90)}; certainty ${sure(effective.confidence)}.`,
    );
  if (stored.decimals !== null) {
    const step = stored.stepMetres === null ? '' : `, steps of ${metres(stored.stepMetres)}`;
    facts.push(`${plural(stored.decimals, 'decimal')} are written${step}; decimals are not precision.`);
  }
  facts.push(
    `${capital(share(rows.valid, rows.total))} ${rows.valid === 1 || rows.total === 1 ? 'has' : 'have'} a point, ${distinctPoints(location)}. ${visible(referenceSystem.id, 40)}: ${visible(referenceSystem.how, 200)}.`,
  );
  const evidence = effective.evidence
    .slice(0, 6)
    .map(({ says, n }) => html`<li>${visible(says, 240)} <span class="note">(n ${count(n)})</span></li>`);
  for (const one of location.beside ?? []) facts.push(`${capital(besideWords(one))}.`);
  return html`<h3>${pointsTo(location)}</h3><p>${facts.join(' ')}</p>${evidence.length === 0 ? nothing : html`<ul>${evidence}</ul>`}`;
}

/** Laws speak of companies; the file is only held against their numbers. */
function yardstickTable(locations: readonly LocationResult[]): Html {
  const measured = locations.filter(({ yardsticks }) => yardsticks.length > 0);
  const [first] = measured;
  if (first === undefined) return nothing;
  const rows = byDistance(first.yardsticks).map((group) => [
    group.map(({ title }) => visible(title, 100)).join('; '),
    `${count(group[0].metres)}\u00a0m`,
    group.map(({ cite }) => visible(cite, 100)).join('; '),
    ...measured.map(({ yardsticks }) => (yardsticks.find(({ id }) => id === group[0].id)?.precise === true ? 'precise' : 'not')),
  ]);
  const heads = measured.map(({ columns }) => ({ head: nameList(columns, 1) }));
  return html`<h3>Held against the law’s distances</h3><p>These laws bind companies, not agencies. Read them as: would count as precise geolocation, if a company held it.</p>${cardTable('Legal yardsticks', [{ head: 'Yardstick' }, { head: 'Distance' }, { head: 'Source' }, ...heads], rows)}`;
}

type Yardsticks = LocationResult['yardsticks'];
type Yardstick = Yardsticks[number];

/** Several laws name the same distance; Minnesota's counts decimals and stands alone. */
function byDistance(yardsticks: Yardsticks): readonly (readonly [Yardstick, ...Yardstick[]])[] {
  const groups = new Map<number, [Yardstick, ...Yardstick[]]>();
  for (const one of yardsticks.toSorted((a, b) => a.metres - b.metres)) {
    const group = groups.get(one.metres);
    if (group === undefined) groups.set(one.metres, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function oneAddress(address: AddressResult): Html {
  const total = ADDRESS_LEVELS.reduce((sum, level) => sum + address.rows[level], 0);
  const found = addressRows(address).toSorted((a, b) => b.rows - a.rows);
  const rows = found.map(({ words, rows: n }) => [capital(words), count(n), percent(n, total)]);
  const notes: string[] = [];
  if (address.disguisedBlocks) notes.push('House numbers end in 00: they are hundred blocks in disguise.');
  if (address.remainder > 0) notes.push(`Finer than the rest of the column: ${share(address.remainder, total)}.`);
  return html`<h3>${addressColumns(address)}: what the address text says</h3>${cardTable('Address text', [{ head: 'Says' }, { head: 'Rows', number: true }, { head: 'Share', number: true }], rows, 'compact')}${notes.map((note) => html`<p>${note}</p>`)}`;
}
