import type { SpanClass } from '../../model/data-class.ts';
import { findSpans } from '../text/find-spans.ts';
import type { ColumnStatistics } from './column-statistics.ts';
import type { HeaderEvidence } from './header-evidence.ts';
import { shareText, type Testimony } from './testimony.ts';

/** Texts read, and characters of each: enough to meet a name where every fifth text holds one. */
const MOST = 30;
const LONGEST = 400;
/** Share of texts that speak of people from which they are somebody's words about somebody. */
const SPEAK = 0.2;
/** Texts from which their silence tells. */
const ENOUGH = 3;

/** What people say and write, and texts about them: remarks whatever they hold. */
const SAID =
  /\b(?:comment|comments|note|notes|remark|remarks|narrative|review|reviews|feedback|message|messages|complaint|story|biography|bio|body|subject|request|requests|question|reason|about|statement|transcript|chat|conversation|post|tweet|letter|answer|response|observation|observations|observaciones|detail|details|text|issue|problem|incident|case|call|user|person|patient|employee|customer|member|author|suspect|victim|injury|accident)\b/;

/** Somebody who says or does something, named or not. */
const SOMEBODY =
  /\b(?:I|I'm|my|me|he|she|his|her|him|caller|victim|suspect|tenant|neighbou?r|mother|father|wife|husband|says|said|told|asked|asks|stated|reported|advised|called|complain(?:s|ed))\b/i;

/** Classes of spans by which a text speaks of a person. */
const OF_PEOPLE: ReadonlySet<SpanClass> = new Set<SpanClass>([
  ...(['person-name', 'phone', 'email', 'street-address', 'date-of-birth', 'age', 'government-id', 'social-handle'] as const),
  ...(['payment-account', 'license-plate', 'vehicle-id', 'medical', 'hazard-flag', 'access-code'] as const),
]);

/**
 * Texts that describe things, of catalogs and programs, in a table where nobody is called to: none of those read speaks of a
 * person. They are read for spans all the same when the whole file is, so what the others hold is told.
 */
export function takeBackDescriptions(
  { evidence, reading, kind }: HeaderEvidence,
  { values }: ColumnStatistics,
  said: readonly Testimony[],
): readonly Testimony[] {
  // Places beside their coordinates or streets are where calls come from, though no name says so.
  if (kind.incidents || kind.aliRecord || kind.degrees || kind.street) return [];
  if (values.length < ENOUGH || SAID.test(reading.words.join(' '))) return [];
  const heard = said.reduce(
    (sum, { class: id, nats }) => (id === 'narrative' ? sum + nats : sum),
    evidence.get('narrative') ?? 0,
  );
  if (heard <= 0) return [];
  const looked = values.slice(0, MOST).map((value) => value.slice(0, LONGEST));
  const speak = looked.filter((text) => SOMEBODY.test(text) || findSpans(text).some((span) => OF_PEOPLE.has(span.class))).length;
  if (speak / looked.length >= SPEAK) return [];
  const says = `${shareText(speak, looked.length)} speak of a person`;
  // What is described is no call either.
  const called = said.some(({ class: id, nats }) => id === 'call-type' && nats > 0) ? 0 : (evidence.get('call-type') ?? 0);
  return [
    { class: 'narrative', nats: -heard, says },
    ...(called > 0 ? [{ class: 'call-type', nats: -called, says } as const] : []),
  ];
}
