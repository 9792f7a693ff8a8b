import { CadAuditError } from '../../model/error.ts';
import { tellPasted } from './pasted-data.ts';
import { namesInJson, namesInSql, wholeLines } from './pasted-lines.ts';
import { isValue } from './value-not-name.ts';

/**
 * Field names as people paste them: one per line with list marks and descriptions (`3. Caller Name – as given`), a header row,
 * a table of names, types and descriptions as text or Markdown, a JSON list, `CREATE TABLE`, or a sentence of a contract
 * ("… shall include the caller's name, call-back number and address."), also where a page broke it over lines. Of a table with
 * rows of values only the header is taken, which `onRows` hears.
 * @throws {CadAuditError} `usage` where it is data without names.
 */
export function namesFrom(pasted: readonly string[], onRows?: () => void): readonly string[] {
  const names = readNames(pasted, onRows)?.filter((name) => name.trim() !== '');
  // Whatever they stood in: what is somebody's name or number is not printed.
  if (names !== undefined && !names.some((name) => name.split(/\t|\s{2,9}/).some(isValue))) return names;
  throw new CadAuditError(
    'usage',
    'This is data, not a list of column names.',
    'cad-audit scan FILE reads data; give this command the header alone: head -1 FILE | cad-audit fields',
  );
}

/** The names; `undefined` where it is data. */
function readNames(pasted: readonly string[], onRows?: () => void): readonly string[] | undefined {
  const text = pasted.join('\n');
  const known = namesInJson(text) ?? namesInSql(text);
  if (known !== undefined) return known;
  const what = tellPasted(pasted);
  if (what === 'data') return undefined;
  if (what === 'names-and-rows') {
    onRows?.();
    return namesInLine(pasted.find((line) => line.trim() !== '') ?? '');
  }
  const lines = wholeLines(pasted).filter((line) => line.trim() !== '');
  const table = layoutNames(lines);
  if (table !== undefined) return table;
  return lines.flatMap((line) => namesInLine(line));
}

const MARKS = ['\t', ';', '|', ','];

/** Columns of a record layout at most: name, type, length, required, description, example, remark. */
const MOST_COLUMNS = 8;
/** Fewer lines could be a header row and a row of values. */
const FEWEST_LINES = 3;

/** Heads of a layout's first column, or of the column that holds the names. */
const NAME_HEAD = /^(?:(?:data |cad |source )?(?:field|column|element|attribute)s?(?: name| title)?|(?:data )?element|name)$/i;

/**
 * Names of a record layout: three lines or more with the same number of cells, cut at tabs or bars. The names stand under a
 * head that says so, else in the first column that is not a number.
 */
function layoutNames(lines: readonly string[]): readonly string[] | undefined {
  for (const mark of ['\t', '|']) {
    const rows = lines
      .filter((line) => !/^[\s|:+-]+$/.test(line))
      .map((line) =>
        (mark === '|' ? line.replace(/^\s*\|/, '').replace(/\|\s*$/, '') : line).split(mark).map((cell) => bare(cell)),
      );
    const width = rows[0]?.length ?? 0;
    if (rows.length < FEWEST_LINES || width < 2 || width > MOST_COLUMNS || rows.some((row) => row.length !== width)) continue;
    const head = rows[0]?.findIndex((cell) => NAME_HEAD.test(cell)) ?? -1;
    const body = head >= 0 ? rows.slice(1) : rows;
    const column =
      head >= 0
        ? head
        : Math.max(
            0,
            (body[0] ?? []).findIndex((cell) => !/^\d*$/.test(cell)),
          );
    return body.map((row) => row[column] ?? '').filter((name) => name !== '');
  }
  return undefined;
}

function namesInLine(line: string): readonly string[] {
  const item = bare(line);
  // An item of a list that runs over lines: `(b) the name of the caller; and`.
  const text = item.replace(/\s{0,9}[;,](?:\s{1,9}(?:and|or))?$/i, '');
  if (text !== item && !/[;,\t|]/.test(text)) return [asItem(text)];
  const sentence = namesInSentence(text);
  if (sentence !== undefined) return sentence;
  const marked = namesBehindMarks(text);
  if (marked !== undefined) return marked;
  const described = withoutDescription(text);
  if (described !== undefined) return [described];
  const mark = MARKS.map((char) => ({ char, times: text.split(char).length - 1 })).sort((a, b) => b.times - a.times)[0];
  // Quotes are stripped after cutting: the mark may stand inside the first pair.
  const parts = mark === undefined || mark.times === 0 ? [line] : line.split(mark.char);
  if (parts.length === 1 && /^(?:the|an?|any|each)\s/.test(text)) return [asItem(text)];
  return mark !== undefined && isProse(parts) ? withoutAnd(parts).map(asItem) : parts.map(bare);
}

/** Names of a list in words have blanks between them; names of a header row do not, or not all of them. */
const isProse = (parts: readonly string[]): boolean => {
  const last = parts.at(-1)?.trim() ?? '';
  return parts.length > 2 && /\s(?:and|or)\s|^(?:and|or)\s/i.test(last) && parts.every((part) => !/[_\t]/.test(part));
};

/** `phone number and address` at the end of a list are two items. */
const withoutAnd = (parts: readonly string[]): readonly string[] => [
  ...parts.slice(0, -1),
  ...(parts.at(-1) ?? '')
    .trim()
    .replace(/^(?:and|or)\s+/i, '')
    .split(/\s{1,9}(?:and|or)\s{1,9}/i),
];

/** An item of a list in words, without its article and the stop behind the list. */
const asItem = (item: string): string =>
  bare(bare(item.trim().replace(/^(?:and|or)\s+/i, '')).replace(/\.$/, '')).replace(
    /^(?:the|an?|any|all|each|its|their)\s+/i,
    '',
  );

/** Marks of a list inside a line: `a) number b) name (c) place`, `1. number 2. name`. */
const INNER_MARK = /(?:^|[\s;,])\(?(?:[a-z]|\d{1,2}|i{1,3}|iv|vi{0,3}|ix)[.)]\s/gi;

/** The items of a list that stands in one line; `undefined` where there are fewer than two marks. */
function namesBehindMarks(text: string): readonly string[] | undefined {
  const marks = [...text.matchAll(INNER_MARK)];
  if (marks.length < 2 && !(marks.length === 1 && (marks[0]?.index ?? 0) > 0 && /[;,]/.test(text))) return undefined;
  const starts = [0, ...marks.map(({ index, 0: mark }) => index + mark.length)];
  const ends = [...marks.map(({ index }) => index), text.length];
  return starts
    .map((start, index) => text.slice(start, ends[index]))
    .map((item) => asItem(item.replace(/[\s;,]{1,9}(?:(?:and|or)\s{0,9})?$/i, '').replace(/\s(?:and|or)$/i, '')))
    .filter((item) => item !== '');
}

/** Words after which a contract lists what it gives. */
const LISTS =
  /\b(?:includ(?:e|es|ing)|consist(?:s|ing)? of|contain(?:s|ing)?|compris(?:e|es|ing)|namely|such as|(?:the )?following(?: (?:data|information))?(?: (?:fields|elements|items))?)\b:?\s*/i;

/** Words after which a contract lists what it gives, without saying that it does. */
const GIVES =
  /\b(?:shall|will|must|agrees? to)\s{1,9}(?:furnish|provide|send|share|transmit|deliver|supply|disclose)\s{1,9}(?:to\s{1,9}(?:the\s{1,9})?\w{1,40}\s{1,9})?/i;

/** Words of a sentence and of nothing else. */
const VERBS =
  /\b(?:shall|will|must|may|should|is|are|agrees?|provides?|furnish(?:es)?|receives?|sends?|includes?|including|contains?)\b/i;

/** Fewest words before the list: `Vehicles Including Plate` is a heading. */
const LEAD_WORDS = 3;

/**
 * The items of a list inside a sentence; an introduction that ends in a colon has none; `undefined` where the line is no
 * sentence.
 */
function namesInSentence(text: string): readonly string[] | undefined {
  if (text.split(/\s+/).length < LEAD_WORDS + 1) return undefined;
  const start = LISTS.exec(text) ?? (/,/.test(text) ? GIVES.exec(text) : null);
  const lead = start === null ? '' : text.slice(0, start.index);
  const isSentence = VERBS.test(start === null ? text : lead + start[0]);
  if (!isSentence) return undefined;
  if (/:$/.test(text)) return [];
  if (start === null || lead.trim().split(/\s+/).length < 2) return undefined;
  const list = text.slice(start.index + start[0].length);
  const marked = namesBehindMarks(list);
  if (marked !== undefined) return marked;
  return list
    .replace(/\.$/, '')
    .split(/\s{0,9}[,;]\s{0,9}(?:and|or)?\b\s{0,9}|\s{1,9}(?:and|or)\s{1,9}/i)
    .map(asItem)
    .filter((item) => item !== '');
}

/** `Caller Name – the name as given` → `Caller Name`; `Phone: call-back number` → `Phone`. */
function withoutDescription(text: string): string | undefined {
  const match = /^(.{2,60}?)(?:\s+[–—-]{1,2}\s+|:\s+)\S/.exec(text);
  const name = match?.[1];
  // A header row may hold dashes and colons; its names are short and many.
  if (name === undefined || /[,;|\t]/.test(name) || name.split(/\s+/).length > 6) return undefined;
  return bare(name);
}

/** Without list marks (`-`, `•`, `3.`, `b)`, `(iv)`, `[x]`), quotes, and a type or remark behind it (`varchar(50)`). */
const bare = (name: string): string =>
  name
    .trim()
    .replace(/^(?:[-*•‣▪◦·–—]\s+|\[[ xX]?\]\s+|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s+)/, '')
    .replace(/^(["'`])(.*)\1$/, '$2')
    .replace(
      /\s{1,20}(?:n?varchar2?|n?char|text|string|int(?:eger)?|number|decimal|numeric|date(?:time2?)?|timestamp|bit|boolean|float)\s{0,9}(?:\([\d, ]{1,12}\))?$/i,
      (type) => (/\(/.test(type) || /^\s{1,20}(?:n?varchar2?|datetime2?)/i.test(type) ? '' : type),
    )
    .trim();
