import type { Agreement } from '../model/agreement.ts';
import type { FieldFlow, FlowNote } from '../model/comparison.ts';
import { DATA_CLASS_FACTS } from '../model/data-class.ts';
import { type FlowInput, permits } from './field-flow.ts';
import { sayValue } from './say-value.ts';

/** What stands out on the way of one export's columns, in whole sentences. */
export function noteFlow(flow: FieldFlow, input: FlowInput): readonly FlowNote[] {
  const note = (flag: FlowNote['flag'], text: string): FlowNote => ({ flag, about: flow.scan, text });
  const flagged = (flag: FlowNote['flag']): string =>
    flow.columns.flatMap(({ flags, column }) => (flags.includes(flag) ? [column] : [])).join(', ');
  const over = flagged('OVER-DELIVERED');
  const undocumented = flagged('UNDOCUMENTED');
  const gap = flagged('GAP');
  const would = flow.role === 'delivered' ? 'The file holds' : 'The feed would be delivered';
  return [
    ...(input.agreement === undefined ? [note('NO-INSTRUMENT', 'No agreement was given for this file.')] : []),
    ...(over === '' ? [] : [note('OVER-DELIVERED', `${would} columns that the agreement does not allow: ${over}.`)]),
    ...notePassengers(input).map((text) => note('OVER-DELIVERED', text)),
    ...(undocumented === ''
      ? []
      : [note('UNDOCUMENTED', `The feed asks for columns on which the agreement is silent: ${undocumented}.`)]),
    ...(gap === ''
      ? []
      : [
          note(
            'GAP',
            `What would be delivered is finer than what is shown: ${flow.location.measured ?? 'not measured'}, against ${flow.location.shown ?? 'not known'} (${gap}).`,
          ),
        ]),
  ];
}

/** Kinds of data that travel inside allowed columns although the agreement rules them out or does not list them. */
function notePassengers({ scan, agreement, profile, role }: FlowInput): readonly string[] {
  if (agreement === undefined) return [];
  const rides =
    role === 'delivered'
      ? scan.fields.flatMap(({ name, contains }) =>
          contains.map(({ class: cls, cells }) => ({ field: name, class: cls, rows: cells })),
        )
      : (scan.feeds.find(({ id }) => id === profile?.id)?.passengers ?? []);
  return rides
    .filter(
      (one) =>
        permits(agreement, { name: one.field, class: scan.fields.find(({ name }) => name === one.field)?.class ?? 'other' }) !==
        'no',
    )
    .filter((one) => agreement.data?.excluded?.value?.includes(one.class))
    .map(
      (one) =>
        `${one.field} holds a ${DATA_CLASS_FACTS[one.class].title} in ${one.rows} cells, a kind of data that the agreement rules out.`,
    );
}

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
        `The feed profile speaks of ${period}, the agreement was signed ${signed}: what the feed asks for may have been another then.`,
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

/** Does a period such as `2019–2021` or `2025–` hold the year of a date? Periods in other words are not judged. */
function covers(period: string, date: string): boolean {
  const years = /^(\d{4})[–-](\d{4})?$/.exec(period.trim());
  if (years === null) return true;
  const year = date.slice(0, 4);
  return year >= (years[1] ?? '') && year <= (years[2] ?? '9999');
}
