import type { PathName } from './path-name.ts';
import { readHeader } from './read-header.ts';

/** Names that share a prefix have to be this many, and this share of all. */
const LEAST = 8;
/** The same where an underscore parts all of them. */
const LEAST_PARTED = 5;
const SHARE = 0.8;

/** What stands before the second word of a name: `ems` in `emsAtScene`, `HA` in `HA_REGION`. */
const FIRST = /^([A-Za-z]{2,12}?)(?:[_. -]+(?=[A-Za-z\d])|(?<=[a-z])(?=[A-Z]))/;

/**
 * Takes off what nearly all names of a table begin with, where it says nothing by itself: it is the table's name, and hides
 * that `emsReceived` is a time. A prefix that has a meaning (`caller_`, `incident_`) stays, since `number` alone would lose it.
 */
export function withoutTablePrefix(names: readonly PathName[]): readonly PathName[] {
  const counts = new Map<string, number>();
  for (const { text } of names) {
    const prefix = FIRST.exec(text)?.[1];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [prefix, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const parted = names.filter(({ text }) => text.startsWith(`${prefix}_`)).length === count;
  if (count < (parted ? LEAST_PARTED : LEAST) || count < SHARE * names.length || saysSomething(prefix)) return names;
  return names.map((name) => {
    const found = FIRST.exec(name.text);
    if (found === null || found[1] !== prefix) return name;
    const rest = name.text.slice(found[0].length);
    return { ...name, text: rest, leaf: name.leaf === name.text ? rest : name.leaf };
  });
}

function saysSomething(prefix: string): boolean {
  const { scores, subject } = readHeader(prefix);
  return scores.size > 0 || subject !== undefined;
}
