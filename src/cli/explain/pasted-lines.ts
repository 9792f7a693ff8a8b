/**
 * The lines of a pasted text as its writer meant them: a sentence that a page broke over several lines is one line again, a word
 * divided at the end of a line is whole, and an item of a list takes in what is indented below it.
 */
export function wholeLines(lines: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const line of lines.map(withoutOddQuotes)) {
    const last = out.at(-1);
    if (last !== undefined && continues(last, line)) out.splice(-1, 1, join(last, line.trim()));
    else out.push(line);
  }
  return out;
}

/** Quotes and dashes as word processors make them, as a keyboard has them. */
const withoutOddQuotes = (line: string): string =>
  line
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\u00a0/g, ' ');

const MARKED = /^\s*(?:[-*•‣▪◦·–—]|\[[ xX]?\]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])\s/;
/** Marks of a header row or a table; such lines are never parts of a sentence. */
const TABLE = /[\t|;]|","/;
/** Words of a sentence and of nothing else. */
const VERBS = /\b(?:shall|will|must|agrees?|provides?|furnish(?:es)?|receives?|sends?|includes?|including|following)\b/i;
/** Longest sentence that is put together, in characters: a page. */
const LONGEST_SENTENCE = 4000;
/** Fewer words are a name, not a sentence. */
const SENTENCE_WORDS = 5;

function continues(last: string, next: string): boolean {
  const text = next.trim();
  if (text === '' || last.length > LONGEST_SENTENCE || MARKED.test(next) || TABLE.test(last) || TABLE.test(next)) return false;
  if (MARKED.test(last)) return /^\s{2,}/.test(next) && /^[a-z(]/i.test(text);
  const words = last.trim().split(/\s+/).length;
  return words >= SENTENCE_WORDS && VERBS.test(last) && !isTitle(last) && !/[.:;?]\s*$/.test(last) && !/^\s/.test(next);
}

/** `Agency at Scene to Provide Patient Care`: a name with a verb in it, no sentence. */
const isTitle = (text: string): boolean =>
  (text.match(/\b\p{Lu}\p{Ll}/gu)?.length ?? 0) > (text.match(/(?<![\p{L}'])\p{Ll}/gu)?.length ?? 0);

/** `num-` and `ber` are one word; `call-` and `back` are read alike with and without the hyphen. */
const join = (last: string, next: string): string =>
  /[a-z]-$/.test(last.trimEnd()) && /^[a-z]/.test(next) ? last.trimEnd().slice(0, -1) + next : `${last.trimEnd()} ${next}`;

/** Names of a JSON list, or of the keys of a JSON object; `undefined` where the text is neither. */
export function namesInJson(text: string): readonly string[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const [first] = Array.isArray(value) ? value : [];
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
  const record = Array.isArray(value) ? first : value;
  return typeof record === 'object' && record !== null ? Object.keys(record) : undefined;
}

/** Longest text that is looked through for a table definition, in characters. */
const LONGEST_SQL = 1_000_000;

/** Column names of `CREATE TABLE`; `undefined` where the text is none. */
export function namesInSql(text: string): readonly string[] | undefined {
  const start = text.length > LONGEST_SQL ? null : /\bcreate\s{1,9}table\b[^(]{0,200}\(/i.exec(text);
  if (start === null) return undefined;
  const names: string[] = [];
  let depth = 1;
  let item = '';
  for (const char of text.slice(start.index + start[0].length)) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0) break;
    if (char === ',' && depth === 1) {
      names.push(item);
      item = '';
    } else item += char;
  }
  return [...names, item].flatMap((definition) => {
    const name = /^\s*(?:"([^"]+)"|`([^`]+)`|\[([^\]]+)\]|(\w+))/.exec(definition);
    const found = name?.slice(1).find((one) => one !== undefined);
    return found === undefined || (name?.[4] !== undefined && CONSTRAINTS.test(found)) ? [] : [found];
  });
}

const CONSTRAINTS = /^(?:primary|foreign|unique|constraint|check|key|index|exclude)$/i;
