import { describe, expect, it } from 'vitest';
import { makePaint, wantsColour } from '../../src/cli/terminal/colour.ts';
import type { Output } from '../../src/cli/terminal/host.ts';

const stream = (isTTY: boolean): Output => ({ isTTY, write: () => true, on: () => {}, off: () => {} });
const table: readonly (readonly [string, boolean | undefined, Record<string, string>, boolean, boolean])[] = [
  ['a terminal', undefined, {}, true, true],
  ['a pipe', undefined, {}, false, false],
  ['NO_COLOR on a terminal', undefined, { NO_COLOR: '1' }, true, false],
  ['NO_COLOR set to nothing does not count', undefined, { NO_COLOR: '' }, true, true],
  ['FORCE_COLOR in a pipe', undefined, { FORCE_COLOR: '1' }, false, true],
  ['FORCE_COLOR=0 on a terminal', undefined, { FORCE_COLOR: '0' }, true, false],
  ['NO_COLOR over FORCE_COLOR', undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  ['a dumb terminal', undefined, { TERM: 'dumb' }, true, false],
  ['FORCE_COLOR over a dumb terminal', undefined, { TERM: 'dumb', FORCE_COLOR: '1' }, false, true],
  ['--color over NO_COLOR', true, { NO_COLOR: '1' }, false, true],
  ['--no-color over FORCE_COLOR', false, { FORCE_COLOR: '1' }, true, false],
];

describe('colour', () => {
  for (const [name, flag, env, isTTY, want] of table) {
    it(name, () => expect(wantsColour(flag, { env, stdout: stream(isTTY) })).toBe(want));
  }

  it('paints with escape sequences or not at all', async () => {
    expect((await makePaint(false))('critical', 'x')).toBe('x');
    expect((await makePaint(true))('critical', 'x')).toContain('\u001b[');
  });
});
