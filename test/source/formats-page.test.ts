import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);

const SOURCE = readdirSync(new URL('src', ROOT), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(`src/${name}`, ROOT), 'utf8'));

const found = (pattern: RegExp): readonly string[] =>
  SOURCE.flatMap((text) => [...text.matchAll(pattern)].map(([, first]) => first ?? ''));

/** Codes of notices, written where they are made or as a constant. */
const codes = [
  ...found(/\bcode: '([a-z-]+)'/g),
  ...found(/\bcode: ([A-Z][A-Z_]+)\b/g).flatMap((name) => found(new RegExp(`\\bconst ${name} = '([a-z-]+)'`, 'g'))),
];

it('docs/formats.md names every notice, and no other', () => {
  const page = readFileSync(new URL('docs/formats.md', ROOT), 'utf8');
  const table = page.split('## Notices')[1]?.split('\n## ')[0] ?? '';
  const written = table.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)]);
  // The last two are put together from the name of the packing.
  const told = [...codes, 'gzip-broken', 'zstd-broken'];
  expect([...new Set(written.map(([, code]) => code))].sort()).toEqual([...new Set(told)].sort());
});
