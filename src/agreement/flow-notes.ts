import type { Agreement } from '../model/agreement.ts';
import type { CheckedClaim, FieldFlow, FlowNote } from '../model/comparison.ts';
import { DATA_CLASS_FACTS, isSameKind } from '../model/data-class.ts';
import { endSentence } from '../model/end-sentence.ts';
import type { FeedResult } from '../model/feed.ts';
import type { ScanResult } from '../model/result.ts';
import { thousands } from '../model/thousands.ts';
import { brokenBeyondTheList } from './claims/all.ts';
import { stated } from './claims/claim.ts';
import { finerThanAgreed, finerThanShown, sayPart } from './delivered-place.ts';
import type { FlowInput } from './field-flow.ts';
import { permits } from './permits.ts';
import { sayValue } from './say-value.ts';

/** What stands out on the way of one export's columns, in whole sentences. */
export function noteFlow(flow: FieldFlow, input: FlowInput): readonly FlowNote[] {
  const note = (flag: FlowNote['flag'], text: string): FlowNote => ({ flag, about: flow.scan, text });
  const { agreement, doubt, role, scan } = input;
  if (agreement === undefined) return doubt === undefined ? [] : [note('UNPAIRED', doubt)];
  const flagged = (flag: FlowNote['flag']): string =>
    flow.columns.flatMap(({ flags, column }) => (flags.includes(flag) ? [column] : [])).join(', ');
  const over = flagged('OVER-DELIVERED');
  const undocumented = flagged('UNDOCUMENTED');
  const would = role === 'delivered' ? 'The file holds' : 'The feed would carry';
  const feed = scan.feeds.find(({ id }) => id === flow.feed);
  return [
    ...(role === 'delivered' ? brokenBeyondTheList(agreement, scan).map(sayBroken) : noteFiner(agreement, feed)).map((text) =>
      note('BROKEN', text),
    ),
    ...(over === '' ? [] : [note('OVER-DELIVERED', endSentence(`${would} columns that the agreement does not allow: ${over}`))]),
    ...(role === 'delivered' ? [] : notePassengers(agreement, scan, feed).map((text) => note('OVER-DELIVERED', text))),
    ...(undocumented === ''
      ? []
      : [note('UNDOCUMENTED', endSentence(`The feed asks for columns on which the agreement is silent: ${undocumented}`))]),
    ...noteGap(feed).map((text) => note('GAP', text)),
  ];
}

/** A broken claim of a file that the recipient gets. */
const sayBroken = ({ title, claim, rows, of, why }: CheckedClaim): string =>
  endSentence(
    `“${title}: ${claim}” is broken${rows === null ? '' : ` in ${thousands(rows)} of ${thousands(of)} rows`}: ${why.join('; ')}`,
  );

/** A place that would be sent under the feed's profile, finer than the agreement has it sent. */
function noteFiner({ data }: Agreement, feed: FeedResult | undefined): readonly string[] {
  const agreed = stated(data?.precisionDelivered);
  const part = agreed === undefined || feed === undefined ? undefined : finerThanAgreed(feed, agreed);
  return agreed === undefined || feed === undefined || part === undefined
    ? []
    : [
        `What would be delivered is finer than what was agreed (${sayValue('precisionDelivered', agreed)}): ${sayPart(part, feed)} (${part.fields.join(', ')}).`,
      ];
}

function noteGap(feed: FeedResult | undefined): readonly string[] {
  const part = feed === undefined ? undefined : finerThanShown(feed);
  return feed === undefined || part === undefined
    ? []
    : [
        `What would be delivered is finer than what is shown (${feed.location.shown.words}): ${sayPart(part, feed)} (${part.fields.join(', ')}).`,
      ];
}

/** Kinds of data that would travel inside allowed columns although the agreement rules them out. */
const notePassengers = (agreement: Agreement, { fields }: ScanResult, feed: FeedResult | undefined): readonly string[] =>
  (feed?.passengers ?? [])
    .filter(({ field: name }) => permits(agreement, fields.find((one) => one.name === name) ?? { name, class: 'other' }) !== 'no')
    .filter((one) => agreement.data?.excluded?.value?.some((cls) => isSameKind(cls, one.class)))
    .map(
      ({ field, class: cls, rows }) =>
        `${field} holds a ${DATA_CLASS_FACTS[cls].title} in ${thousands(rows)} rows, a kind of data that the agreement rules out.`,
    );

/** What stands out in an agreement by itself. */
export function noteAgreement(agreement: Agreement, period: string | undefined): readonly FlowNote[] {
  const { instrument, id, data } = agreement;
  const note = (flag: FlowNote['flag'], text: string): FlowNote => ({ flag, about: id, text });
  const notes: FlowNote[] = [];
  if (instrument.kind === 'none') notes.push(note('NO-INSTRUMENT', 'There is no written instrument.'));
  const signed = instrument.signed?.value ?? null;
  if (signed !== null && period !== undefined && !covers(period, signed)) {
    notes.push(
      note(
        'STALE',
        `The feed profile speaks of ${period}, the agreement was signed ${signed}${doubtful(instrument.signed)}: what the feed asks for may have been another then.`,
      ),
    );
  }
  const { precisionDelivered: sent, precisionPublished: shown } = data ?? {};
  if (sent?.value != null && shown?.value != null && EXACT.has(sent.value) && COARSE.has(shown.value)) {
    notes.push(
      note(
        'GAP',
        `By its own words more is delivered than shown: ${sayValue('precisionDelivered', sent.value)} against ${sayValue('precisionPublished', shown.value)}.`,
      ),
    );
  }
  return notes;
}

const EXACT: ReadonlySet<string> = new Set(['exact', 'exact-address', 'exact-coordinates']);
const COARSE: ReadonlySet<string> = new Set(['block', 'intersection', 'generalised', 'area', 'none']);

/** What stands behind a day of signing that is not plainly told. */
const doubtful = (leaf: Agreement['instrument']['signed']): string =>
  leaf?.status === 'disputed' ? ' (disputed)' : leaf?.inferred === true ? ' (our reading)' : '';

/** Does a period such as `2019–2021` or `2025–` hold the year of a date? Periods in other words are not judged. */
function covers(period: string, date: string): boolean {
  const years = /^(\d{4})[–-](\d{4})?$/.exec(period.trim());
  if (years === null) return true;
  const year = date.slice(0, 4);
  return year >= (years[1] ?? '') && year <= (years[2] ?? '9999');
}
