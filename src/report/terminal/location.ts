import type { LocationEvidence, LocationResult } from '../../model/location.ts';
import type { ScanResult } from '../../model/result.ts';
import { besideWords, distinctPoints, pointsTo } from '../answer/where.ts';
import { visible } from '../escape.ts';
import { count, metres, nineInTen, percentOf, plural, share, sure } from '../numbers.ts';
import { type Canvas, heading, labelled, paragraph } from './lines.ts';
import { scale } from './scale.ts';

/** How exact each group of coordinate columns is, with the evidence. */
export function locationSection(canvas: Canvas, scan: ScanResult, verbose: boolean): readonly string[] {
  if (scan.location.length === 0) return [];
  const lines = [...heading(canvas, 'LOCATION')];
  for (const [index, location] of scan.location.entries()) {
    if (index > 0) lines.push('');
    lines.push(...oneLocation(canvas, location, verbose));
  }
  return lines;
}

function oneLocation(canvas: Canvas, location: LocationResult, verbose: boolean): readonly string[] {
  const { effective, yardsticks } = location;
  const lines = [...paragraph(canvas, pointsTo(location))];
  if (effective.radiusM !== null) {
    const marks = yardsticks.map(({ metres: m }) => m);
    lines.push('', ...scale(canvas, effective.radiusM, marks), '');
  }
  const say = (label: string, text: string): void => {
    if (text !== '') lines.push(...labelled(canvas, label, text, { indent: 4, column: 12, style: 'faint' }));
  };
  if (effective.radiusM !== null) {
    say(
      'radius',
      `half the points within ${metres(effective.radiusM.p50)} (●), ${nineInTen(effective.radiusM.p90)} (○); certainty ${sure(effective.confidence)}${effective.by === undefined ? '' : `, as ${effective.by === 'stated' ? 'stated by the file' : 'measured'}`}`,
    );
  }
  say('stored', stored(location));
  say('system', `${visible(location.referenceSystem.id, 40)}: ${visible(location.referenceSystem.how, 200)}`);
  say('rows', rowWords(location));
  say('points', distinctPoints(location));
  for (const [index, one] of effective.evidence.slice(0, verbose ? undefined : 3).entries()) {
    say(index === 0 ? 'evidence' : '', evidence(one, verbose));
  }
  for (const [index, one] of (location.beside ?? []).entries()) say(index === 0 ? 'beside it' : '', besideWords(one));
  say('yardsticks', yardstickWords(location, verbose));
  for (const [index, text] of location.cannotTell.entries()) say(index === 0 ? 'cannot tell' : '', visible(text, 300));
  return lines;
}

/** Decimals are what is written, not how exact it is. */
function stored({ stored: { decimals, stepMetres } }: LocationResult): string {
  if (decimals === null) return '';
  const step = stepMetres === null ? '' : `, steps of ${metres(stepMetres)}`;
  return `${plural(decimals, 'decimal')} written${step}; decimals are not precision`;
}

function rowWords({ rows }: LocationResult): string {
  const parts = [`${share(rows.valid, rows.total)} ${rows.valid === 1 || rows.total === 1 ? 'has' : 'have'} a point`];
  const odd: readonly (readonly [number, string])[] = [
    [rows.empty, 'empty'],
    [rows.sentinel, `${rows.sentinel === 1 ? 'stand-in value' : 'stand-in values'} such as 0, 0`],
    [rows.outside, 'far outside'],
    [rows.unreadable, 'unreadable'],
    [rows.swapped, 'valid after latitude and longitude changed places'],
    [rows.repaired, 'valid after a lost sign or scale was put back'],
  ];
  for (const [n, words] of odd) if (n > 0) parts.push(`${count(n)} ${words}`);
  return parts.join('; ');
}

const evidence = ({ says, statistic, value, threshold, n }: LocationEvidence, verbose: boolean): string =>
  `${visible(says, 240)} (n ${count(n)}${verbose ? `; ${visible(statistic)} ${short(value)} against ${short(threshold)}` : ''})`;

const short = (value: number): string => (value > 0 && value < 1 ? percentOf(value) : String(Number(value.toPrecision(3))));

/** Laws speak of companies; an agency's file is only held against their numbers. */
function yardstickWords({ yardsticks }: LocationResult, verbose: boolean): string {
  if (yardsticks.length === 0) return '';
  const name = ({ title, metres: m, cite }: LocationResult['yardsticks'][number]): string => {
    // Most titles tell their distance in the unit of the law.
    const distance = /\d/.test(title) ? '' : ` (${metres(m)})`;
    return `${visible(title, 80)}${distance}${verbose ? `, ${visible(cite, 80)}` : ''}`;
  };
  const under = yardsticks.filter(({ precise }) => precise).map(name);
  const over = yardsticks.filter(({ precise }) => !precise).map(name);
  const parts: string[] = [];
  if (under.length > 0) parts.push(`would count as precise, if a company held it, by: ${under.join('; ')}`);
  if (over.length > 0) parts.push(`would not by: ${over.join('; ')}`);
  return `${parts.join('. It ')} (▲)`;
}
