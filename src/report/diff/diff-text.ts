import { plural } from '../numbers.ts';
import { type Canvas, heading, labelled, paragraph } from '../terminal/lines.ts';
import type { Change, Direction } from './change.ts';

const HEADS: Readonly<Record<Direction, string>> = {
  sharper: 'ADDED OR SHARPER',
  blunter: 'DROPPED OR BLUNTER',
  other: 'OTHER CHANGES',
};

/** The differences of one pair of results, for people. */
export function diffText(canvas: Canvas, title: string, changes: readonly Change[]): readonly string[] {
  const sharper = changes.filter(({ direction }) => direction === 'sharper').length;
  const lines = [...paragraph(canvas, title, 0, 'strong'), ...paragraph(canvas, summary(changes.length, sharper))];
  for (const direction of ['sharper', 'blunter', 'other'] as const) {
    const list = changes.filter((one) => one.direction === direction);
    if (list.length === 0) continue;
    lines.push(
      ...heading(canvas, HEADS[direction]),
      ...list.flatMap(({ text }) => labelled(canvas, '-', text, { column: 2, style: 'faint' })),
    );
  }
  return lines;
}

function summary(all: number, sharper: number): string {
  if (all === 0) return 'The new release tells no more and no less than the old one, as far as was found.';
  return sharper === 0
    ? 'The new release tells nothing that the old one did not.'
    : `The new release tells more: ${plural(sharper, 'change')} below.`;
}
