/** Part of the beginning in which quotes and delimiters are counted, and of each place that candidates are tried on. */
export const COUNTED_BYTES = 1 << 17;

/** Ways of escaping that the text could have; first one that most quotes in cells speak for, if any does. */
export function escapesToTry(head: Buffer, quote: string | null, wanted: string | undefined): string[] {
  if (wanted !== undefined || quote === null) return [wanted ?? 'doubled'];
  const { bare, doubled, escaped } = innerQuotes(head.subarray(0, COUNTED_BYTES), quote.charCodeAt(0));
  const half = (bare + doubled + escaped) / 2;
  return [...(escaped > half ? ['\\'] : []), ...(bare > half ? ['none'] : []), 'doubled'];
}

/** Quotes that are characters of their cells, by what makes them so. */
function innerQuotes(text: Buffer, quote: number): { readonly bare: number; readonly doubled: number; readonly escaped: number } {
  let bare = 0;
  let doubled = 0;
  let escaped = 0;
  // A doubled quote has opened something that is quoted within its cell: `say ""help"", then`, `{""lat"": 1}`.
  let opened = false;
  for (let at = text.indexOf(quote, 1); at !== -1; at = text.indexOf(quote, at + 1)) {
    let run = 1;
    while (text[at + run] === quote) run++;
    const before = text[at - 1];
    const after = text[at + run];
    const inside = isText(before) && (isText(after) || after === BLANK);
    if (before === BACKSLASH) escaped++;
    else if (run === 1 && inside) bare++;
    else if (run === 2 && !isText(before) && isText(after) && !isEdge(before)) {
      doubled++;
      opened = true;
    } else if (run === 2 && isText(before)) {
      if (inside || opened || !isEdge(after)) doubled++;
      else bare++;
      opened = false;
    } else if (run === 3) doubled++;
    at += run - 1;
  }
  return { bare, doubled, escaped };
}

export const BACKSLASH = 92;
const BLANK = 32;

/** What may stand before a cell and behind it: line ends and the usual delimiters. */
const EDGES: ReadonlySet<number | undefined> = new Set([undefined, 10, 13, ...Buffer.from(',;\t|')]);
const isEdge = (byte: number | undefined): boolean => EDGES.has(byte);

/** A letter, a digit or a full stop: what stands beside a quote inside a cell and seldom is a delimiter. */
export function isText(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return byte > 127 || (byte >= 48 && byte <= 57) || ((byte | 32) >= 97 && (byte | 32) <= 122);
}
