import type { TermStatus } from '../../model/agreement-terms.ts';
import type { Comparison } from '../../model/comparison.ts';
import { endSentence } from '../../model/end-sentence.ts';
import { grid } from '../terminal/grid.ts';
import { type Canvas, labelled, paragraph } from '../terminal/lines.ts';
import { agreementLine, coverageLine, factLine, instrumentWords, MOST_IN_FULL, STATUS_SIGNS, shown } from './words.ts';

const COUNTED = ['stated', 'silent', 'redacted', 'disputed', 'unknown'] as const satisfies readonly TermStatus[];

/** The agreements: what they are, what is known of them, and how many of their terms are known. */
export function heads(canvas: Canvas, { agreements }: Comparison, all: boolean): readonly string[] {
  if (agreements.length === 0) return [];
  if (!all && agreements.length > MOST_IN_FULL) return ['', ...oneLineEach(canvas, agreements)];
  const lines = agreements.flatMap((one) => [
    ...labelled(canvas, one.letter, agreementLine(one), { column: 3 }),
    ...one.facts.flatMap((fact) => labelled(canvas, '', factLine(fact), { column: 3 })),
    ...labelled(canvas, '', coverageLine(one.coverage), { column: 3 }),
  ]);
  return ['', ...lines];
}

/** Characters that indentation, letter, instrument and day take. */
const BESIDE = 38;

function oneLineEach(canvas: Canvas, agreements: Comparison['agreements']): readonly string[] {
  const recipients = [...new Set(agreements.map(({ recipient }) => recipient))];
  const [only] = recipients.length === 1 ? recipients : [];
  const statuses = COUNTED.filter((status) => agreements.some(({ coverage }) => coverage[status] > 0));
  return [
    ...grid(
      canvas,
      [
        { head: '', most: 3 },
        { head: only === undefined ? 'agency and recipient' : 'agency', most: canvas.width - BESIDE - 4 * statuses.length },
        { head: 'instrument', most: 15 },
        { head: 'signed', most: 11 },
        ...statuses.map((status) => ({
          head: status === 'stated' ? '■' : STATUS_SIGNS[status].sign,
          most: 3,
          align: 'right' as const,
        })),
      ],
      agreements.map(({ letter, agency, recipient, instrument, signed, signedDoubt, coverage }) => ({
        cells: [
          letter,
          only === undefined ? `${shown(agency)} → ${shown(recipient)}` : shown(agency),
          instrumentWords(instrument),
          signed === null ? '?' : `${shown(signed)}${signedDoubt === null ? '' : '?'}`,
          ...statuses.map((status) => String(coverage[status])),
        ],
      })),
    ),
    ...paragraph(
      canvas,
      `${only === undefined ? '' : `${endSentence(`All with ${shown(only)}`)} `}The numbers count ${agreements[0]?.coverage.total ?? 0} terms: ${statuses.map((status) => `${status === 'stated' ? '■' : STATUS_SIGNS[status].sign} ${STATUS_SIGNS[status].words}`).join(', ')}.${agreements.some(({ signedDoubt }) => signedDoubt !== null) ? ' A day with ? is our reading, or disputed.' : ''} --all tells who signed and until when.`,
    ),
  ];
}
