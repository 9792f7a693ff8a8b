import { isCommonWord } from '../../value/name-lexicon.ts';
import { readCutPair, readGluedPair } from './abbreviated-pairs.ts';
import { readInContext } from './ambiguous-words.ts';
import { arrange } from './arrange.ts';
import { canonical } from './canonical.ts';
import { isBeyondEnglish, speltOutLetters } from './foreign/fold-letters.ts';
import { joinExpressions, languagesOf, type NameLanguages, readForeign } from './foreign/foreign-words.ts';
import type { Language } from './foreign/languages.ts';
import { cutHead } from './glued-head.ts';
import { headLast } from './other-languages.ts';
import { segment } from './segment.ts';
import { similarWord } from './similar-word.ts';
import { tokenise } from './tokenise.ts';

/** Tokens are looked up again and again over a schema; the store is bounded so that hostile input cannot fill memory. */
const STORE_LIMIT = 20_000;
const store = new Map<string, readonly string[]>();

/** The plain words a single token stands for. */
function wordsOf(token: string): readonly string[] {
  const stored = store.get(token);
  if (stored !== undefined) return stored;
  const words = lookUp(token);
  if (store.size >= STORE_LIMIT) store.clear();
  store.set(token, words);
  return words;
}

/** Old systems cut names at ten letters or fewer: `INCIDENTN`, `CASEN`. */
const NUMBERED_END = /^(incident|event|case|report|offense|cfs)nu?$/;
/** Names of four letters in mainframe layouts: two for the thing, two for what of it is kept (`BTCD`, `AGNM`). */
const TWO_AND_TWO = /^([a-z]{2})(cd|nm|no|dt|tm|nr)$/;

/** Steps of a call with a `T` for time before them: `TDISP`, `TARRV`, `TENRT`. */
const TIMED_STEP =
  /^t(disp|dspd|dsp|enr|enrt|enrte|arr|arrv|arriv|clr|clrd|clear|rcv|rcvd|recv|recd|onsc|onscn|create|assign|entry|entered|queue|cancel|hosp|trans|avail|ack|close)$/;
/** Counts glued to what they count: `NUMUNITS`, `CNTPATIENTS`. */
const GLUED_COUNT = /^(?:num|no|nbr|cnt|count)(?:of)?([a-z]{4,}s)$/;

function lookUp(token: string): readonly string[] {
  if (token.length === 1 || /^\d/.test(token)) return [token];
  const known = knownWords(token);
  if (known !== undefined) return known;
  const step = TIMED_STEP.exec(token)?.[1];
  if (step !== undefined) return ['time', ...(canonical(step) ?? [step])];
  const counted = GLUED_COUNT.exec(token)?.[1];
  const things = counted === undefined ? undefined : canonical(counted);
  if (things !== undefined && !isCommonWord(token)) return [...things, 'count'];
  const numbered = NUMBERED_END.exec(token)?.[1];
  if (numbered !== undefined) return [...(canonical(numbered) ?? [numbered]), 'number'];
  const coded = token.length === 4 ? TWO_AND_TWO.exec(token) : null;
  if (coded !== null && !isCommonWord(token)) {
    const start = canonical(coded[1] as string);
    if (start !== undefined) return [...start, ...(canonical(coded[2] as string) ?? [])];
  }
  const pieces = segment(token);
  if (pieces !== undefined)
    return readInContext(pieces).flatMap((piece) => (typeof piece === 'string' ? (canonical(piece) ?? [piece]) : piece));
  // An ordinary English word is neither an abbreviation nor a typing error of another: `brace`, `stage`.
  if (isCommonWord(token)) return [token];
  const pair = readGluedPair(token);
  if (pair !== undefined) return pair.flatMap((piece) => canonical(piece) ?? [piece]);
  const glued = cutHead(token);
  if (glued !== undefined) return glued.flatMap((piece) => canonical(piece) ?? [piece]);
  const similar = similarWord(token) ?? (token.endsWith('s') ? similarWord(token.slice(0, -1)) : undefined);
  return similar === undefined ? [token] : (canonical(similar) ?? [similar]);
}

/** Two cut words of which one at least is none that stands for something by itself: `PTN_AG`, `VCT_RC`. */
function readTwo(tokens: readonly string[]): readonly string[] {
  const [first = '', second = ''] = tokens;
  if (tokens.length !== 2 || first.length > 5 || second.length > 5) return tokens;
  if (isKnown(first) && isKnown(second)) return tokens;
  return readCutPair(first, second) ?? tokens;
}

/** The words that a whole token stands for, in English or another language. */
export const knownWords = (token: string): readonly string[] | undefined => canonical(token) ?? readForeign(token);
const isKnown = (token: string): boolean => knownWords(token) !== undefined;

const expandTokens = (tokens: readonly string[], among: ReadonlySet<Language> | undefined): string[] =>
  readInContext(readTwo(tokens)).flatMap((token) =>
    typeof token === 'string' ? ((among === undefined ? undefined : readForeign(token, among)) ?? wordsOf(token)) : token,
  );

/**
 * The tokens of a name. Letters that English lacks are written in several ways: of each word the first that is known counts, as
 * its language spells it, without accents, or with two letters for one.
 */
function tokensOf(name: string): ReturnType<typeof tokenise> {
  const plain = tokenise(name);
  if (!isBeyondEnglish(name)) return plain;
  const ways = [tokenise(name, (text) => text.normalize('NFC')), plain, tokenise(name, speltOutLetters)];
  const known = (part: 'tokens' | 'remark'): readonly string[] => {
    const alike = ways.filter((way) => way[part].length === plain[part].length);
    return plain[part].map((token, at) => alike.map((way) => way[part][at] as string).find(isKnown) ?? token);
  };
  return { tokens: known('tokens'), remark: known('remark') };
}

/** Words of a name, head last; `head` is where the words of its head part begin (`address` in `address of incident`). */
interface ExpandedName {
  readonly words: readonly string[];
  readonly head: number;
  /** Of words that are not English, if there are any. */
  readonly languages?: NameLanguages;
}

/**
 * A column name as plain words, abbreviations spelt out, head last. What stood in brackets comes first: it is a remark and
 * cannot be the head, `Address (100 Block)`.
 * @param among languages of the table it stands in, where words depend on them
 */
export function expandName(name: string, among?: ReadonlySet<Language>): ExpandedName {
  const { tokens: parts, remark } = tokensOf(name);
  const tokens = joinExpressions(parts);
  const languages = languagesOf(tokens);
  const before = remark.length > MOST_REMARK ? [] : expandTokens(remark, among);
  const { rest, last } = peelHead(headLast(tokens));
  const { words, head } = withoutDoubles(arrange(expandTokens(rest, among)));
  // `Location of death (city)`: the remark tells which part of the place the column holds.
  const expanded =
    PARTS.has(before.join(' ')) && words.some((word) => PLACES.has(word))
      ? { words: before, head: 0 }
      : { words: [...before, ...words, ...last], head: before.length + (last.length > 0 ? words.length : head) };
  return languages === undefined ? expanded : { ...expanded, languages };
}

/** `fecha de nacimiento`, `date de naissance`: birth in other languages stands for the date of it, and the date is said beside it. */
function withoutDoubles({ words, head }: ExpandedName): ExpandedName {
  const kept = words.filter((word, i) => word !== 'date' || words[i - 1] !== 'date');
  return { words: kept, head: Math.max(0, Math.min(head, kept.length - 1)) };
}

/** Parts of a place that a remark can name. */
const PARTS: ReadonlySet<string> = new Set([
  ...['address', 'street', 'city', 'county', 'state', 'zip', 'zip code', 'postal code', 'country', 'latitude', 'longitude'],
]);
const PLACES: ReadonlySet<string> = new Set(['location', 'place', 'residence']);

/** Longer remarks are explanations, not parts of a name. */
const MOST_REMARK = 3;

/** Done to or for somebody: `Served To`, `released_to`. */
const GIVEN = /^(?:issued|served|released|given|sold|delivered|handed|returned|shipped|billed|paid)$/;
/** Units of the time between two steps. */
const SPAN_UNITS = /^(?:min|mins|minute|minutes|sec|secs|second|seconds|hr|hrs|hours)$/;
const STATIONS = /^(?:patient|pt|hospital|hosp|destination|dest|scene|service|svc|quarters|qtrs|station|statn|staging|site)$/;

/** Words after `type` that make the two one head: `type code`. */
const SAID = /^(?:\d+|cd|code|codes|desc|description|descr|name|text|txt|id|no|num|eng|group|class|category|lit|label)$/;

/**
 * Heads that stand before what they are the head of: `num_units` and `Number of patients` are counts, `type_cross_street` is
 * a type; `created_at` and `LoggedOn` are times though no word says so.
 */
function peelHead(tokens: readonly string[]): { readonly rest: readonly string[]; readonly last: readonly string[] } {
  const [first = '', second = ''] = tokens;
  const end = tokens.at(-1);
  if ((end === 'on' || end === 'at') && tokens.length > 1 && tokens.at(-2) !== 'located')
    return { rest: tokens.slice(0, -1), last: ['time'] };
  // Portuguese and Spanish participles: `encerrado_em`, `atendido_por`.
  if (tokens.length === 2 && (end === 'em' || end === 'por') && /[aiu]d[oa]$/.test(first))
    return { rest: tokens.slice(0, -1), last: [end === 'em' ? 'time' : 'by'] };
  if (end === 'to' && /^(?:transport|transported|taken|trans|transfer)$/.test(tokens.at(-2) ?? ''))
    return { rest: tokens.slice(0, -1), last: ['destination'] };
  // `client_since`: from when on.
  if (end === 'since' && tokens.length > 1) return { rest: tokens.slice(0, -1), last: ['time'] };
  // `last_voted`, `Last Renewed`: when it was.
  if (first === 'last' && tokens.length === 2 && /[a-z]{2}ed$|^(?:paid|sold|met|run|spoke)$/.test(second))
    return { rest: tokens, last: ['time'] };
  // `call_to_incident_minutes`, `dispatch to arrival secs`: how long from one step to the next.
  if (tokens.length > 3 && tokens.includes('to', 1) && SPAN_UNITS.test(end ?? ''))
    return { rest: tokens, last: ['elapsed', 'time'] };
  if (end === 'to' && GIVEN.test(tokens.at(-2) ?? '')) return { rest: tokens.slice(0, -2), last: ['issued', 'party'] };
  if (end === 'to' && /^(?:assigned|assign|report|reports|reported|referred)$/.test(tokens.at(-2) ?? ''))
    return { rest: tokens.slice(0, -1), last: ['officer'] };
  // Who did it, whatever was done: `EnrouteToScene_Performed_By`.
  if (end === 'by' && tokens.length > 2) {
    const from = /ed$/.test(tokens.at(-2) ?? '') && tokens.length > 3 ? -2 : -1;
    return { rest: tokens.slice(0, from), last: tokens.slice(from) };
  }
  // Stations of a unit's way, where the bare noun would be something else: `At Hospital`, `In Quarters`.
  if (tokens.length === 2 && /^(?:at|in|on|with)$/.test(first) && STATIONS.test(second)) return { rest: tokens, last: ['time'] };
  // Keys of other tables: `KEY_PATIENT`, `fk_officer`.
  if (
    /^(?:key|pk|fk)$/.test(first) &&
    second !== '' &&
    !/^(?:holder|code|word|card|contact|map|box|location|no|number)/.test(second)
  )
    return { rest: tokens.slice(1), last: ['key'] };
  // `T_AtScene`: a letter for time before the step of a call.
  if (first === 't' && tokens.length > 2 && /^(?:at|on|in|call|first|last|en)$/.test(second))
    return { rest: tokens.slice(1), last: ['time'] };
  const as = (word: string, from: number) => ({ rest: tokens.slice(from), last: [word] });
  if (second === '' || /^\d/.test(second) || /^(?:prefix|suffix|pre|suf|sfx|complete|or)$/.test(second))
    return { rest: tokens, last: [] };
  if (/^(?:num|nbr|cnt|count|number|no)$/.test(first)) {
    if (second === 'of') return as('count', 2);
    if (first !== 'number' && first !== 'no') return as('count', 1);
    if (second.endsWith('s') && second.length > 3) return as('count', 1);
  }
  if (first === 'total' && tokens.length === 2 && /[^su]s$/.test(second) && !/^(?:charges|sales)$/.test(second))
    return as('count', 1);
  if (/^typ(?:e)?$/.test(first) && second !== 'of' && !SAID.test(second)) return as('type', 1);
  return { rest: tokens, last: [] };
}
