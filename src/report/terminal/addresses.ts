import type { AddressResult } from '../../model/location.ts';
import type { ADDRESS_LEVELS, AddressLevel } from '../../model/reading.ts';
import type { ScanResult } from '../../model/result.ts';
import { addressColumns, addressRows, isRead } from '../address-rows.ts';
import { capital } from '../capital.ts';
import { count, percent, percentOf, plural, share } from '../numbers.ts';
import { grid } from './grid.ts';
import { type Canvas, heading, paragraph } from './lines.ts';

/** Finest first: what a reader looks for. */
const ORDER: readonly AddressLevel[] = [
  'number-unit',
  'number',
  'coordinates',
  'block',
  'intersection',
  'mile-marker',
  'street',
  'place',
  'area',
  'redacted',
  'empty',
] satisfies typeof ADDRESS_LEVELS extends readonly (infer L)[] ? readonly L[] : never;

/** Distinct houses below which their endings tell nothing. */
const ENOUGH_NUMBERS = 20;

/** What the address texts say, as shares. */
export function addressSection(canvas: Canvas, scan: ScanResult): readonly string[] {
  const told = scan.addresses.filter(isRead);
  if (told.length === 0) return [];
  const lines = [...heading(canvas, 'ADDRESS TEXT')];
  for (const [index, address] of told.entries()) {
    if (index > 0) lines.push('');
    lines.push(...oneAddress(canvas, address));
  }
  return lines;
}

function oneAddress(canvas: Canvas, address: AddressResult): readonly string[] {
  const total = ORDER.reduce((sum, level) => sum + address.rows[level], 0);
  const lines = [...paragraph(canvas, `${addressColumns(address)}, of ${plural(total, 'row')}:`)];
  lines.push(
    ...grid(
      canvas,
      [
        { head: 'says', most: Math.max(20, Math.min(46, canvas.width - 28)) },
        { head: 'rows', most: 12, align: 'right' },
        { head: 'share', most: 7, align: 'right' },
      ],
      addressRows(address, ORDER).map(({ words, rows }) => ({ cells: [capital(words), count(rows), percent(rows, total)] })),
      4,
    ),
  );
  const { n, share: ending } = address.end00;
  if (n >= ENOUGH_NUMBERS && ending > 0) {
    const means = address.disguisedBlocks ? 'they are hundred blocks in disguise' : 'they are taken as real house numbers';
    lines.push(
      ...paragraph(
        canvas,
        `House numbers ending in 00: ${percentOf(ending)} of ${plural(n, 'distinct address', 'distinct addresses')} looked at; ${means}.`,
        4,
      ),
    );
  }
  if (address.remainder > 0) {
    lines.push(...paragraph(canvas, `Finer than the rest of the column: ${share(address.remainder, total)}.`, 4));
  }
  return lines;
}
