import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type DataClass, isDataClass } from '../src/model/data-class.ts';
import { CLASS_LETTERS } from '../src/rules/header/heard-words.ts';
import { readHeader } from '../src/rules/header/read-header.ts';
import { readRows } from './data-file.ts';

interface Named {
  readonly name: string;
  readonly class: DataClass;
  readonly weight: number;
}

/** A name written by hand as a typical one counts for as many names met. */
const TYPICAL = 3;

/** The sets of labelled schemas. */
const SCHEMAS = ['', '-draws', '-far', '-fresh', '-invented', '-real', '-real-second'].map((set) => `headers${set}.jsonl`);

function namesMet(): readonly Named[] {
  return SCHEMAS.flatMap((file) =>
    readRows<{ readonly fields: readonly { readonly name: string; readonly class: string }[] }>(file).flatMap(({ fields }) =>
      fields.flatMap(({ name, class: id }) => (isDataClass(id) ? [{ name, class: id, weight: 1 }] : [])),
    ),
  );
}

function typicalNames(): readonly Named[] {
  const lines = readFileSync(resolve('eval', 'data', 'names-by-class.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const id = line.slice(0, colon);
      if (!isDataClass(id)) throw new Error(`names-by-class.txt: there is no class "${id}"`);
      const names = line.slice(colon + 1).split(',');
      return names.map((name) => ({ name: name.trim(), class: id, weight: TYPICAL }));
    });
}

type Counts = Map<DataClass, number>;

const add = (words: Map<string, Counts>, word: string, id: DataClass, weight: number): void => {
  const counts = words.get(word) ?? new Map<DataClass, number>();
  words.set(word, counts.set(id, (counts.get(id) ?? 0) + weight));
};

const write = (counts: Counts | undefined): string =>
  [...(counts ?? [])]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([id, count]) => `${CLASS_LETTERS.get(id)}${count}`)
    .join('');

/** A word has to stand in this many names. */
const LEAST = 2;
const total = (counts: Counts | undefined): number => [...(counts?.values() ?? [])].reduce((sum, count) => sum + count, 0);

/** `src/rules/header/heard-words-data.ts`: how often each word ends names of each class, and how often it stands before the end. */
export function heardWordsModule(): string {
  const heads = new Map<string, Counts>();
  const others = new Map<string, Counts>();
  for (const { name, class: id, weight } of [...namesMet(), ...typicalNames()]) {
    const words = [...new Set(readHeader(name).words)].filter((word) => /^[a-z]{2,24}$/.test(word));
    for (const [i, word] of words.entries()) add(i === words.length - 1 ? heads : others, word, id, weight);
  }
  const words = [...new Set([...heads.keys(), ...others.keys()])].sort();
  const lines = words
    .filter((word) => total(heads.get(word)) + total(others.get(word)) >= LEAST)
    .map((word) => `${word} ${write(heads.get(word))} ${write(others.get(word))}`.trimEnd());
  const all: Counts = new Map();
  for (const counts of heads.values()) for (const [id, count] of counts) all.set(id, (all.get(id) ?? 0) + count);
  return `// Made by \`npm run eval -- --words\` from the labelled schemas in eval/data; do not edit.

/** How many names of each class there were. */
export const NAMES_OF_CLASSES =\n  '${write(all)}';

/** A line a word: how often it ends names of each class, then how often it stands before the end; the letters are \`CLASS_LETTERS\`. */
export const HEARD_WORDS = \`
${lines.join('\n')}
\`;
`;
}
