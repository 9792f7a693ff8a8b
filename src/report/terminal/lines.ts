import type { Paint, Style } from '../../model/reporter.ts';
import { cutAt, displayWidth } from './display-width.ts';

/** Narrower terminals are not written for: they wrap lines by themselves. */
export const NARROWEST = 40;

/** Text beyond this width is hard to read; tables may be wider. */
const WIDEST_PROSE = 100;

/** Breaks plain text (no escape sequences) at blanks; words longer than the line are cut. Never returns an empty list. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(8, width);
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (word === '') continue;
    const joined = line === '' ? word : `${line} ${word}`;
    if (displayWidth(joined) <= room) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    while (displayWidth(word) > room) {
      const [head] = cutAt(word, room);
      // Column names are long words; they are read more easily when cut behind a joint.
      const joint = Math.max(head.lastIndexOf('_'), head.lastIndexOf('-'), head.lastIndexOf('.'), head.lastIndexOf('/')) + 1;
      const end = joint > head.length / 2 ? joint : head.length;
      lines.push(word.slice(0, end));
      word = word.slice(end);
    }
    line = word;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}

export interface Canvas {
  readonly width: number;
  readonly paint: Paint;
}

/** A wrapped paragraph, every line indented. */
export function paragraph(canvas: Canvas, text: string, indent = 2, style?: Style): readonly string[] {
  const room = Math.min(canvas.width, WIDEST_PROSE) - indent;
  return wrap(text, room).map((line) => ' '.repeat(indent) + (style === undefined ? line : canvas.paint(style, line)));
}

/** A wrapped paragraph whose further lines stand deeper than its first. */
export function hanging(canvas: Canvas, text: string, indent: number, deeper = 2): readonly string[] {
  const room = Math.min(canvas.width, WIDEST_PROSE) - indent - deeper;
  return wrap(text, room).map((line, index) => ' '.repeat(index === 0 ? indent : indent + deeper) + line);
}

/** `label  text`, further lines under the text. Labels longer than their column get a line of their own. */
export function labelled(
  canvas: Canvas,
  label: string,
  text: string,
  { indent = 2, column = 8, style = 'strong' as Style }: { indent?: number; column?: number; style?: Style } = {},
): readonly string[] {
  const at = indent + column;
  const room = Math.min(canvas.width, WIDEST_PROSE) - at;
  const lines = wrap(text, room);
  const size = displayWidth(label);
  const painted = label === '' ? '' : canvas.paint(style, label);
  if (size >= column) return [' '.repeat(indent) + painted, ...lines.map((line) => ' '.repeat(at) + line)];
  return lines.map(
    (line, index) => (index === 0 ? ' '.repeat(indent) + painted + ' '.repeat(column - size) : ' '.repeat(at)) + line,
  );
}

/** The head of a section, with an empty line before and after. */
export const heading = (canvas: Canvas, text: string): readonly string[] => ['', canvas.paint('strong', text), ''];
