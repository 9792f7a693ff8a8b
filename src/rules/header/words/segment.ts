import { isCommonWord } from '../../value/name-lexicon.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { vocabulary } from './vocabulary.ts';

/** Short pieces that may stand inside a glued name; other words of two or three letters would split anything. */
const GLUE = new Set(
  `id no nm nr num nbr dt tm cd st lat lon lng dob apt zip ssn dl cad loc adr addr typ cat des desc dsc veh lic off ofc rpt evt inc cfs pri
   phn tel txt cmt rem xst by clr clb vic sus geo gps ems of to how job age sex dat own map lot day utc src url seq ref ts flg ind cnt
   rcv raw ucr ev rd nat haz bus dec deg tkn dow ani ali emp dob eml loc mun esz dis rec occ reg tag vin med fir src img key new old end box cit arr pat unt bat div sec sta wrk
   law fed gcs sbp icd spo bmi ecg in rsp hr min alt dow hse pd fd ph pt rp pre suf dir per cur agy dep use who str dst cos mak mdl col hgt wgt wit ofr opr ssn sta cty cnty hosp usr tim dte nam cde bdg yr mk lv arv`.split(
    /\s+/,
  ),
);
/** Abbreviations that read otherwise inside a glued name. */
const INSIDE: Readonly<Record<string, string>> = {
  off: 'officer',
  dat: 'date',
  hse: 'house',
  own: 'owner',
  hr: 'hour',
  min: 'minute',
  fir: 'fire',
  ev: 'event',
  on: 'time',
  at: 'time',
  apart: 'apartment',
};

const LONGEST_TOKEN = 48;

/**
 * Cuts a glued name (`naturecode`, `cadagencyeventnumber`, `respoff`) into known words: the cut with the fewest and longest
 * pieces wins; every letter has to be covered. `undefined` where there is none.
 */
export function segment(token: string, depth = 0): readonly string[] | undefined {
  const length = token.length;
  if (length < 4 || length > LONGEST_TOKEN || !/^[a-z]+$/.test(token) || isCommonWord(token)) return undefined;
  // `lockedby`, `modifiedon`: a participle and what it goes with, whatever the verb.
  const participle = /^([a-z]{3,}ed)(by|on|at)$/.exec(token);
  if (participle !== null) return [participle[1] as string, INSIDE[participle[2] as string] ?? (participle[2] as string)];
  const known = vocabulary();
  const cost = new Array<number>(length + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(length + 1).fill(-1);
  cost[0] = 0;
  for (let end = 2; end <= length; end++) {
    for (let start = Math.max(0, end - 16); start <= end - 2; start++) {
      const before = cost[start] as number;
      if (before === Number.POSITIVE_INFINITY) continue;
      const price = before + priceOf(token.slice(start, end), known);
      if (price < (cost[end] as number)) {
        cost[end] = price;
        from[end] = start;
      }
    }
  }
  if ((cost[length] as number) > 1.2 + length * 0.42) return withoutPrefix(token, known, depth);
  const pieces: string[] = [];
  for (let end = length; end > 0; end = from[end] as number) pieces.unshift(token.slice(from[end] as number, end));
  return pieces.length < 2 ? undefined : pieces.map((piece) => INSIDE[piece] ?? piece);
}

/** Long known words are cheap, short glue is dear, everything else impossible. */
function priceOf(piece: string, known: ReadonlySet<string>): number {
  const length = piece.length;
  if (length === 2) return GLUE.has(piece) ? 1.6 : Number.POSITIVE_INFINITY;
  if (length === 3) return GLUE.has(piece) ? 1.25 : ABBREVIATIONS.has(piece) ? 1.5 : Number.POSITIVE_INFINITY;
  if (known.has(piece) || (piece.endsWith('s') && known.has(piece.slice(0, -1)))) return length === 4 ? 1 : 0.9;
  return ABBREVIATIONS.has(piece) ? 1.1 : Number.POSITIVE_INFINITY;
}

/** Letters that vendors put before the columns of a table: event, caller, cross, geo, violation. */
const PREFIXES = ['e', 'c', 'x', 'g', 'cv', 'cd', 'vc', 'sz', 'lw', 'cs'] as const;
/** Letters that programmers put before a name to tell its data type: text, number, date, key, flag (Hungarian notation). */
const TYPE_LETTERS = [
  'str',
  'txt',
  'int',
  'lng',
  'dbl',
  'bln',
  'bol',
  'dtm',
  'dt',
  'vch',
  'chr',
  'fld',
  'col',
  'tbl',
  's',
  'n',
  'd',
  'k',
  't',
  'i',
  'b',
] as const;

/**
 * Tables prefix their columns with a letter or two (`CVLEGEND`, `EAPT`): the rest, if it is one known word, is the name.
 * Words that half of English ends in (`age`, `race`, `sex`) do not count.
 */
function withoutPrefix(token: string, known: ReadonlySet<string>, depth: number): readonly string[] | undefined {
  for (const prefix of PREFIXES) {
    if (!token.startsWith(prefix)) continue;
    const rest = token.slice(prefix.length);
    if (rest.length < 3 || /^(?:age|race|sex|ate|ear|one|time|unit)$/.test(rest)) continue;
    if (rest.length >= 4 ? known.has(rest) || ABBREVIATIONS.has(rest) : GLUE.has(rest)) return [rest];
  }
  for (const prefix of TYPE_LETTERS) {
    if (!token.startsWith(prefix)) continue;
    const rest = token.slice(prefix.length);
    if (rest.length >= 6 && (known.has(rest) || ABBREVIATIONS.has(rest))) return [rest];
    const pieces = rest.length >= 8 && depth === 0 ? segment(rest.replace(/\d+$/, ''), 1) : undefined;
    if (pieces !== undefined) return pieces;
  }
  return undefined;
}
