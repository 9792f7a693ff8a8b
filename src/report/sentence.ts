import { callGroupWords } from '../model/call-group.ts';
import { endSentence } from '../model/end-sentence.ts';
import type { Finding, FindingKind } from '../model/finding.ts';
import { PRECISION_WORDS } from '../model/location.ts';
import { capital } from './capital.ts';
import { nameList, visible } from './escape.ts';
import { count, metres, nineInTen, percentOf, plural, share, shareOrAbout } from './numbers.ts';
import { undoneCut } from './undone-cut.ts';
import { aloneWhere, boundWords, holds, listed, MASK_WORDS, mostSay, oneCall, onlyOne, whosePlace } from './words.ts';

type Of<K extends FindingKind> = Extract<Finding, { kind: K }>;
type Sentences = { readonly [K in FindingKind]: (finding: Of<K>) => string };

/**
 * One sentence for each kind of finding; a kind without one does not compile. Plain words first, every number with its
 * denominator, no adjectives. Column names are the only foreign text in them, and they come neutralised.
 */
const SENTENCES: Sentences = {
  'field-is': (f) => {
    const { class: cls, subject, level, buildings } = f.args;
    if (f.of === 0) return `${nameList(f.fields)}: by name, ${holds(cls, subject)}.`;
    const filled = `filled in ${share(f.count, f.of)}`;
    if (buildings === undefined) return `${nameList(f.fields)}: ${holds(cls, subject, level)}, ${filled}.`;
    return `${nameList(f.fields)}${whosePlace(subject)}: street addresses, ${filled}; ${share(buildings, f.of)} ${buildings === 1 ? 'names' : 'name'} one building.`;
  },

  'field-contains': (f) => {
    const where = f.args.inText ? 'the free text holds' : f.count === f.of ? 'its cells hold' : 'among other values stand';
    const more = f.args.spans > f.count ? `, ${plural(f.args.spans, 'match', 'matches')} in all` : '';
    return `${nameList(f.fields)}: ${where} ${holds(f.args.class)} in ${share(f.count, f.of, 'cell')}${more}.`;
  },

  'header-without-values': (f) =>
    f.of === 0
      ? `${nameList(f.fields)}: by name, ${holds(f.args.class)}; this file has no row that could be looked at.`
      : f.args.unset === true
        ? `${nameList(f.fields)}: named for ${holds(f.args.class)}, but every filled cell says no (0, N, No); another export may set it.`
        : `${nameList(f.fields)}: named for ${holds(f.args.class)}, but empty in every row of this file; another export may fill it.`,

  'caller-location': (f) =>
    `${nameList(f.fields)}: where the caller was, as the call or the telephone network (ALI) told it, in ${share(f.count, f.of)}${f.args.besideIncident ? '; other columns tell where the incident is' : '; no column tells where the incident is'}.`,

  'location-precise': (f) => {
    const digits = f.args.storedDecimals === null ? '' : `; ${plural(f.args.storedDecimals, 'decimal')} stored`;
    const how = f.args.mask === 'unknown' ? '' : `; ${MASK_WORDS[f.args.mask]}`;
    return `${nameList(f.fields)}${whosePlace(f.args.subject)}: the points tell ${PRECISION_WORDS[f.args.class]}, ${nineInTen(f.args.radiusM)}, in ${share(f.count, f.of)}${how}${digits}.`;
  },

  'masked-beside-exact': (f) => `${nameList(f.fields)}: ${undoneCut(f)}.`,

  'blurred-beside-finer': (f) =>
    `${nameList(f.args.blurred)} ${f.args.blurred.length === 1 ? 'is' : 'are'} blurred, but ${nameList(f.args.finer)} beside ${f.args.blurred.length === 1 ? 'it' : 'them'} ${f.args.finer.length === 1 ? 'tells' : 'tell'} ${PRECISION_WORDS[f.args.class]}, ${nineInTen(f.args.radiusM)}: in ${share(f.count, f.of)} the two differ, half of the time by ${metres(f.args.apartM.p50)} and more.`,

  'exact-remainder': (f) => {
    const { level, plurality, coordinates = 0 } = f.args;
    const houses = f.count - coordinates;
    const held = [
      ...(houses > 0 ? ['a house number'] : []),
      ...(coordinates > 0 ? [houses > 0 ? `coordinates (${count(coordinates)})` : 'coordinates'] : []),
    ];
    return `${nameList(f.fields)}: ${mostSay(level, plurality)}, but ${share(f.count, f.of)} still ${f.count === 1 ? 'holds' : 'hold'} ${held.join(' or ')}.`;
  },

  'coordinates-swapped': (f) => `${nameList(f.fields)}: latitude and longitude have changed places in ${share(f.count, f.of)}.`,

  'singled-out': (f) => {
    const rows = capital(shareOrAbout(f.count, f.of, f.args.exact, f.args.margin));
    return `${rows} ${onlyOne(f.args, f.count)} ${aloneWhere(f.args, f.count)}: singled out, not named.${oneCall(f.args)}`;
  },

  'sensitive-at-building': (f) => {
    const groups = f.args.groups.map(({ group, rows }) => `${callGroupWords(group)} ${count(rows)}`);
    return `${capital(share(f.count, f.of))} ${f.count === 1 ? 'ties' : 'tie'} a sensitive type of call to one building${groups.length === 0 ? '' : `: ${groups.join(', ')}`}.`;
  },

  'text-repeats-row': (f) =>
    `${nameList(f.fields)}: in ${share(f.count, f.of)} the free text repeats the ${f.args.what} from the row's own column.`,

  'hidden-parts': (f) => HIDDEN[f.args.what](f),

  'text-beside-table': (f) =>
    `${f.args.where === 'header' ? 'Names of columns hold' : `The text ${f.args.where} the table holds`} ${holds(f.args.class)}${f.count === 1 ? '' : ` ${count(f.count)} times`}.`,

  'finer-than-allowed': (f) => {
    const { beside, limitM } = f.args;
    const rows = f.count - (beside?.rows ?? 0);
    const also =
      beside === undefined ? '' : `, and ${count(beside.rows)} ${PRECISION_WORDS[beside.class]}, ${nineInTen(beside.radiusM)}`;
    return `${nameList(f.fields)}: ${share(rows, f.of)} ${rows === 1 ? 'tells' : 'tell'} ${PRECISION_WORDS[f.args.class]}, ${nineInTen(f.args.radiusM)}${also}; no finer than ${metres(limitM)} is allowed.`;
  },

  'smaller-than-k': (f) =>
    f.args.counted === 'addresses'
      ? `${nameList(f.fields)}: ${shareOrAbout(f.count, f.of, f.args.exact)} ${f.count === 1 ? 'lies' : 'lie'} where fewer than ${f.args.k} addresses share the published point.`
      : `${nameList(f.fields)}: ${shareOrAbout(f.count, f.of, f.args.exact)} ${f.count === 1 ? 'shares its' : 'share their'} place with fewer than ${f.args.k - 1} others (at least ${f.args.k} ${f.args.counted} are asked for).`,

  'feed-uninvited': (f) =>
    f.args.subject !== undefined
      ? endSentence(
          `${visible(f.args.recipient)}: ${boundWords(f.args.bound)}${share(f.count, f.of)} of this feed would carry ${holds(f.args.class, f.args.subject)} in place of where the incident is, in ${nameList(f.fields)}`,
        )
      : endSentence(
          `${visible(f.args.recipient)}: ${boundWords(f.args.bound)}${share(f.count, f.of)} of this feed would carry ${holds(f.args.class)} that it does not ask for, in ${nameList(f.fields)}`,
        ),

  'feed-finer-than-shown': (f) =>
    `${visible(f.args.recipient)}: would be delivered ${visible(f.args.delivered, 120)}; would be shown ${visible(f.args.shown, 120)} (${nameList(f.fields)}).`,
};

const HIDDEN: Readonly<Record<'sheet' | 'rows' | 'columns', (finding: Of<'hidden-parts'>) => string>> = {
  sheet: (f) => `This sheet is hidden, but its ${plural(f.of, 'row')} ${f.of === 1 ? 'is' : 'are'} handed over with the file.`,
  rows: (f) => `${capital(share(f.count, f.of))} ${f.count === 1 ? 'is' : 'are'} hidden, but handed over with the file.`,
  columns: (f) => `${nameList(f.fields)}: hidden, but handed over with the file, filled in ${share(f.count, f.of)}.`,
};

/** What a finding says, as one sentence. */
export function sentence(finding: Finding): string {
  // The table is typed kind by kind; the compiler cannot follow the same kind through both sides of a call.
  const say = SENTENCES[finding.kind] as (finding: Finding) => string;
  return say(finding);
}

/** First place and masked form of a finding: `first in record 12, line 14; looks like (###) ###-####`. */
export function traces(finding: Finding): string {
  const parts: string[] = [];
  if (finding.first !== undefined) {
    const { record, line } = finding.first;
    parts.push(line > 0 ? `first in record ${count(record)} (line ${count(line)})` : `first in record ${count(record)}`);
  }
  if (finding.evidence.length > 0) parts.push(`looks like ${listed(finding.evidence.slice(0, 3), 'or')}`);
  if (finding.confidence < 0.9) parts.push(`certainty ${percentOf(Math.max(0.01, finding.confidence))}`);
  return parts.join('; ');
}
