import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../dist/program/program.cjs', import.meta.url));

describe('the finder of personal data in the built program', () => {
  const program = readFileSync(PROGRAM, 'utf8');
  const declared = (name: string) =>
    [...program.matchAll(new RegExp(`^ *(const|var|let) ${name}\\d* = `, 'gm'))].map(([, how]) => how);

  it.each(['KIND', 'HASH', 'TOKENS'])('has %s once, as a constant', (name) => {
    expect(declared(name)).toEqual(['const']);
  });

  it('has variables of what is given another value', () => {
    expect(program).toMatch(/^ *var filled\d* = prepared\w*\("words"\)/m);
  });
});
