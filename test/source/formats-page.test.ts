import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NO_ROWS } from '../../src/model/notice.ts';

const ROOT = new URL('../../', import.meta.url);

/** Codes of notices that stand in the source of a part. */
const codesIn = (part: string): readonly string[] =>
  readdirSync(new URL(part, ROOT), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [...readFileSync(new URL(`${part}/${name}`, ROOT), 'utf8').matchAll(/\bcode: '([a-z-]+)'/g)])
    .map(([, code]) => code as string);

it('docs/formats.md names every notice about an input and its columns, and no other', () => {
  const page = readFileSync(new URL('docs/formats.md', ROOT), 'utf8');
  const table = page.split('## Notices')[1]?.split('\n## ')[0] ?? '';
  const written = table.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)]);
  // The last two are put together from the name of the packing.
  const told = [...codesIn('src/source'), ...codesIn('src/plan'), NO_ROWS, 'gzip-broken', 'zstd-broken'];
  expect([...new Set(written.map(([, code]) => code))].sort()).toEqual([...new Set(told)].sort());
});
