/** Cells that a piece of text takes in a terminal. */

/** Made when the first text beyond plain letters comes along: it costs more than the rest of a small report. */
let segmenter: Intl.Segmenter | undefined;
const segmentsOf = (text: string): Intl.Segments => {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u2027\u2190-\u21ff\u2500-\u25ff]*$/;
const NOTHING = /^[\p{M}\p{Cc}\p{Cf}]+$/u;
const PICTURE = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;

/** Wide and Fullwidth blocks of UAX #11 (East Asian Width) that hold letters and signs. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmentsOf(text)) width += graphemeWidth(segment);
  return width;
}

function graphemeWidth(grapheme: string): number {
  if (NOTHING.test(grapheme)) return 0;
  if (PICTURE.test(grapheme)) return 2;
  const code = grapheme.codePointAt(0) ?? 0;
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** The longest beginning of a text that fits into `width` cells, and the rest. Takes at least one grapheme. */
export function cutAt(text: string, width: number): readonly [string, string] {
  let used = 0;
  let end = 0;
  for (const { segment, index } of segmentsOf(text)) {
    used += graphemeWidth(segment);
    if (used > width && index > 0) break;
    end = index + segment.length;
  }
  return [text.slice(0, end), text.slice(end)];
}
