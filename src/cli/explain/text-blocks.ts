/** A stretch of a text that begins at a line's start wherever that is possible. */
export interface TextBlock {
  readonly text: string;
  /** Where it begins, in UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** Line (from 1) and column (from 1) of its first character. */
  readonly line: number;
  readonly column: number;
}

/** A block is handed on when it has this many characters … */
const ENOUGH = 65_536;
/** … and cut without a line break when it has this many, so that a file of one line does not fill the memory. */
const TOO_LONG = 1_048_576;

/** Any text in blocks that end at line breaks, in constant memory. */
export async function* blocksOf(pieces: AsyncIterable<string>): AsyncGenerator<TextBlock> {
  let text = '';
  let at = { offset: 0, line: 1, column: 1 };
  for await (const piece of pieces) {
    text += piece;
    while (text.length >= ENOUGH) {
      const cut = placeToCut(text);
      if (cut === 0) break;
      yield { text: text.slice(0, cut), ...at };
      at = after(at, text.slice(0, cut));
      text = text.slice(cut);
    }
  }
  if (text !== '') yield { text, ...at };
}

/** After the last line break; in a line without end after a blank; 0 while there is still hope for one. */
function placeToCut(text: string): number {
  const lineEnd = text.lastIndexOf('\n', TOO_LONG);
  if (lineEnd !== -1) return lineEnd + 1;
  if (text.length < TOO_LONG) return 0;
  const blank = text.lastIndexOf(' ', TOO_LONG);
  return blank > 0 ? blank + 1 : TOO_LONG;
}

type Place = Omit<TextBlock, 'text'>;

/** The place behind a piece of text. */
export function after({ offset, line, column }: Place, text: string): Place {
  let breaks = 0;
  let last = -1;
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) {
    breaks++;
    last = i;
  }
  return { offset: offset + text.length, line: line + breaks, column: last === -1 ? column + text.length : text.length - last };
}
