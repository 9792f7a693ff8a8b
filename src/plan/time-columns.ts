import type { ColumnEvidence, FieldPlan } from '../model/plan.ts';
import type { Readers } from '../model/reading.ts';

/** Header words of the moment a call came in, best first. */
const FIRST_MOMENT = [
  /pick.?up|received|recvd|rcvd|\brec\b/i,
  /call|create|entry|entered|open|report/i,
  /incident|event|occur|offen[sc]e|start|response/i,
];

/** Words of columns that tell when the file or a later step was made. */
const LATER =
  /clear|close|arriv|scene|enroute|en_route|dispatch|assign|update|modif|insert|load|extract|end|hospital|transport|avail|export|indb/i;

const PARTS = [
  /^(call|event|incident|report)?[_ ]?y(ea)?r$/i,
  /^(call|event|incident)?[_ ]?mon(th)?$/i,
  /^(call|event|incident)?[_ ]?day([_ ]?of[_ ]?month)?$/i,
  /^(call|event|incident)?[_ ]?h(ou)?r$/i,
  /^(call|event|incident)?[_ ]?min(ute)?$/i,
];

const CLOCK = /^\d{1,2}:?\d{2}(:\d{2})?(\.\d+)?( ?[AP]M)?$/i;

/** Share of the values of a column of dates that must have a time of day before it is taken to have them. */
const SOME_CLOCKS = 0.1;

/** Years look like clock times (`2017`), but clock times are never all of two centuries. */
const isYear = (values: readonly { readonly value: string }[]): boolean =>
  values.every(({ value }) => /^(19|20)\d\d$/.test(value));

/** The columns whose joined text says when a row's call came in; empty where no column tells. */
export function findTimeColumns(
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
  readers: Readers,
): readonly number[] {
  const candidates = fields.flatMap((field, index) => {
    const column = evidence[index];
    if (field.class !== 'event-time' || column === undefined || column.values.length === 0) return [];
    const sample = column.values.slice(0, 100);
    const times = sample.map(({ value }) => readers.time(value)).filter((time) => !Number.isNaN(time));
    const clock = isYear(sample) ? 0 : sample.filter(({ value }) => CLOCK.test(value)).length;
    const dated = times.length >= sample.length * 0.8 && clock < sample.length * 0.5;
    // One odd value makes no clock of a column of dates.
    const withClock = times.length > 0 && times.filter((time) => time % 86_400_000 !== 0).length >= times.length * SOME_CLOCKS;
    return [
      {
        index,
        dated,
        withClock,
        clock: clock >= sample.length * 0.8,
        filled: column.filled / Math.max(1, column.rows),
        name: field.name,
      },
    ];
  });
  const score = ({ name, filled, index, withClock }: (typeof candidates)[number]) => {
    const moment = FIRST_MOMENT.findIndex((words) => words.test(name));
    return filled * 4 + (moment === -1 ? 0 : 3 - moment) + (withClock ? 1.5 : 0) - (LATER.test(name) ? 4 : 0) - index / 1000;
  };
  const date = candidates.filter(({ dated }) => dated).sort((a, b) => score(b) - score(a))[0];
  if (date === undefined) return timeParts(fields, evidence, candidates);
  if (date.withClock) return [date.index];
  const clock = candidates
    .filter((candidate) => candidate.clock)
    .sort((a, b) => Math.abs(a.index - date.index) - Math.abs(b.index - date.index))[0];
  return clock === undefined ? [date.index] : [date.index, clock.index];
}

/** Year, month, day, hour and minute in columns of their own, in that order, as far as they go; a clock for the last two. */
function timeParts(
  fields: readonly FieldPlan[],
  evidence: readonly ColumnEvidence[],
  candidates: readonly { readonly index: number; readonly clock: boolean }[],
): readonly number[] {
  const found: number[] = [];
  for (const part of PARTS) {
    const index = fields.findIndex((field) => part.test(field.name));
    if (index === -1 || evidence[index]?.values.some(({ value }) => !PART.test(value))) break;
    found.push(index);
  }
  if (found.length < 3) return [];
  const clock =
    found.length === 3 ? candidates.find((candidate) => candidate.clock && !found.includes(candidate.index)) : undefined;
  return clock === undefined ? found : [...found, clock.index];
}

/** A number, or a month by its name. */
const PART = /^(\d{1,4}|(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?)$/i;
