import { describe, expect, it } from 'vitest';
import type { Output } from '../../src/cli/terminal/host.ts';
import { columnsOf } from '../../src/cli/terminal/width.ts';

const columns = (terminal: number | undefined, asked?: string): number => {
  const stdout: Output = {
    ...(terminal === undefined ? {} : { isTTY: true, columns: terminal }),
    write: () => true,
    on: () => {},
    off: () => {},
  };
  return columnsOf({ stdout, env: { COLUMNS: asked } });
};

describe('the width of a report', () => {
  it('is the terminal’s, whatever is asked for', () => expect(columns(132, '60')).toBe(132));
  it('in a pipe is what COLUMNS asks for', () =>
    expect([columns(undefined, '120'), columns(undefined, '9999')]).toEqual([120, 500]));
  it('is 80 where nobody says, or nothing that makes sense', () => {
    for (const asked of [undefined, '', '0', '-5', 'wide', '1e3', '12345']) expect(columns(undefined, asked), asked).toBe(80);
  });
});
