import type { Finding } from '../model/finding.ts';
import { count, estimate, nineInTen, share } from './numbers.ts';
import { ADDRESS_WORDS } from './words.ts';

type MaskedBesideExact = Extract<Finding, { kind: 'masked-beside-exact' }>;

/** Several points in a block are its sides or a geocoder's slips as long as there are two of them. */
const SEVERAL = 'stands beside three and more points';

/**
 * What an address text was cut to, row by row as the section on address text counts them, and in how many of these rows it is
 * seen that the point undoes the cut: texts that repeat seldom show nothing, so the second figure is the smaller one.
 */
export function undoneCut({ args, count: seen, of }: MaskedBesideExact): string {
  const texts = (['block', 'intersection', 'redacted'] as const).flatMap((level) => {
    const rows = args.texts[level] ?? 0;
    return rows > 0 ? [{ level, rows }] : [];
  });
  const cut = texts.reduce((sum, { rows }) => sum + rows, 0);
  const says = texts
    .map(({ level, rows }, index) => `${WORDS[level]} in ${index === 0 ? share(rows, of) : count(rows)}`)
    .join(', ');
  const withheld = args.texts.redacted ?? 0;
  const text = `the address text says ${says}`;
  const tell = `the place, ${nineInTen(args.radiusM)}`;
  if (args.addressLevel === 'redacted' && seen === withheld) return `${text}, but the coordinates beside it tell ${tell}`;
  const rows = seen === cut ? 'all of them' : `${args.exact === false ? estimate(seen) : count(seen)} of these rows`;
  const how = withheld === 0 ? `the same text ${SEVERAL}` : `it is withheld, or the same text ${SEVERAL}`;
  return args.class === 'block'
    ? `${text}; in ${rows} ${how}, which may tell more than the text`
    : `${text}; in ${rows} ${how}, which tell ${tell}`;
}

const WORDS = { block: ADDRESS_WORDS.block, intersection: ADDRESS_WORDS.intersection, redacted: 'nothing (withheld)' } as const;
