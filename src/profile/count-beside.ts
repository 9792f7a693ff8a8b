import type { BesideCount } from '../model/counted.ts';
import type { DataClass } from '../model/data-class.ts';
import { mask } from '../model/masked.ts';
import type { SpanFinder } from '../model/span.ts';
import type { Aside } from '../model/table.ts';

/** Without it a name holds none of them; the finder of spans takes its time to get ready. */
const MAY_HOLD = /\d{3}|@/;

/** Of a longer name the end is looked at, in characters. */
const LONGEST_NAME = 500;

/**
 * Classes whose form tells them in the name of a column too, where a pivot table or a JSON object has a value for a key.
 * Names of people and streets are words of headers as well.
 */
const IN_HEADERS: ReadonlySet<DataClass> = new Set(['phone', 'email', 'government-id', 'payment-account', 'vehicle-id']);

/**
 * What the text beside a table and the names of its columns hold, by class, in the order in which it was met. Which columns are
 * called like people takes knowledge of headers, so it is told.
 */
export function countBeside(
  asides: readonly Aside[],
  columns: readonly string[],
  people: readonly string[],
  findSpans: SpanFinder,
): readonly BesideCount[] {
  const counts = new Map<string, BesideCount>();
  const header = columns
    .filter((name) => MAY_HOLD.test(name))
    .map((name) => ({ text: keyOf(name.slice(-LONGEST_NAME)), where: 'header' as const }));
  for (const { text, where } of [...asides, ...header]) {
    for (const { class: cls, start, end } of findSpans(text)) {
      if (where === 'header' && !IN_HEADERS.has(cls)) continue;
      const key = `${where} ${cls}`;
      const known = counts.get(key);
      const form = known?.form ?? mask(text.slice(start, end));
      counts.set(key, { class: cls, where, count: (known?.count ?? 0) + 1, form });
    }
  }
  const [first] = people;
  const called: readonly BesideCount[] =
    first === undefined ? [] : [{ class: 'person-name', where: 'header', count: people.length, form: mask(first) }];
  return [...counts.values(), ...called];
}

/** The last key of a path, which alone can be a value, `515-555-0143` of `calls.515-555-0143`; a name with a mailbox is left whole. */
const keyOf = (name: string): string => (name.includes('@') ? name : name.slice(name.lastIndexOf('.') + 1));
