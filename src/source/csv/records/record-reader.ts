import type { CsvFormat } from './format.ts';

/** Places in a record at which a quote is not taken at its word. Offsets in the text; `-1` for none. */
interface Doubt {
  /** The quote here opens nothing: it is the first character of its cell. */
  readonly literal?: number;
  /** Blanks around quotes count: `"a" ,` is no quoted cell. */
  readonly exact?: true;
  /** A delimiter is missing here: the cell ends, and the next begins with this quote or right behind it. */
  readonly boundary?: number;
}

/** A record read leniently, and the places at which it could be read in another way. */
interface LenientReading {
  readonly cells: readonly string[];
  /** Cells that were in quotes, by their place. */
  readonly quoted: ReadonlySet<number>;
  /** Quotes that opened a cell. */
  readonly opens: readonly number[];
  /** Quotes that may stand where a delimiter is missing. */
  readonly seams: readonly number[];
}

/**
 * Reads one record as a careful person would: a quote closes a cell only before a delimiter or the end (blanks between them
 * do not count), any other quote is a character, and a quote that nothing closes is one too. For records that do not fit.
 */
export function readLeniently(text: string, format: CsvFormat, doubt: Doubt = {}): LenientReading {
  const { delimiter, quote } = format;
  const way = format.escape ?? 'doubled';
  const skipsBlanks = delimiter !== ' ' && !doubt.exact;
  const opens: number[] = [];
  const seams: number[] = [];
  const cells: string[] = [];
  const inQuotes = new Set<number>();
  const edge = (at: number): number => {
    let place = at;
    if (skipsBlanks) while (text[place] === ' ' && !text.startsWith(delimiter, place)) place++;
    return place >= text.length || text.startsWith(delimiter, place) ? place : -1;
  };

  /** The cell that a quote at `open` opens and where it ends; `null` where nothing closes it. */
  const quoted = (open: number, mark: string): { readonly cell: string; readonly end: number } | null => {
    let cell = '';
    for (let at = open + 1; at < text.length; at++) {
      const char = text[at] as string;
      const next = text[at + 1];
      if (way.length === 1 && char === way && (next === mark || next === way)) {
        cell += next;
        at++;
        continue;
      }
      if (char !== mark) {
        cell += char;
        continue;
      }
      if (at === doubt.boundary) return { cell, end: at + 1 };
      const pair = way === 'doubled' && next === mark;
      const end = pair ? -1 : edge(at + 1);
      if (end !== -1) return { cell, end };
      seams.push(at);
      cell += char;
      if (pair) at++;
    }
    return null;
  };

  const plain = (from: number): number => {
    const next = text.indexOf(delimiter, from);
    const end = next === -1 ? text.length : next;
    if (quote !== null) {
      for (let at = text.indexOf(quote, from + 1); at !== -1 && at < end; at = text.indexOf(quote, at + 1)) {
        if (at === doubt.boundary) return at;
        if (edge(at + 1) === -1) seams.push(at);
      }
    }
    return end;
  };

  let at = 0;
  for (;;) {
    let start = at;
    if (quote !== null && skipsBlanks) while (text[start] === ' ') start++;
    const opened = quote !== null && text[start] === quote && start !== doubt.literal ? quoted(start, quote) : null;
    let end: number;
    if (opened) {
      opens.push(start);
      inQuotes.add(cells.length);
      cells.push(opened.cell);
      end = opened.end;
    } else {
      end = plain(at);
      cells.push(text.slice(at, end));
    }
    if (end >= text.length) return { cells, quoted: inQuotes, opens, seams };
    at = text.startsWith(delimiter, end) ? end + delimiter.length : end;
    if (at >= text.length) {
      cells.push('');
      return { cells, quoted: inQuotes, opens, seams };
    }
  }
}
