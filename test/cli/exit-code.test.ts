import { describe, expect, it } from 'vitest';
import { EXIT_CODES_HELP, exitCode, type Outcome } from '../../src/cli/terminal/exit-code.ts';

const clean: Outcome = { failures: 0, scanned: 1, incomplete: false, severities: [], failOn: 'high', exitZero: false };

const table: readonly (readonly [string, Partial<Outcome>, 0 | 1 | 2 | 3])[] = [
  ['a whole scan without findings', {}, 0],
  ['findings below the threshold', { severities: ['low', 'medium'] }, 0],
  ['a finding at the threshold', { severities: ['low', 'high'] }, 1],
  ['a finding above the threshold', { severities: ['critical'] }, 1],
  ['a lower threshold', { severities: ['low'], failOn: 'low' }, 1],
  ['--fail-on none', { severities: ['critical'], failOn: 'none' }, 0],
  ['--exit-zero', { severities: ['critical'], exitZero: true }, 0],
  ['a severity of none is no finding', { severities: ['none'], failOn: 'low' }, 0],
  ['nothing scanned', { scanned: 0 }, 3],
  ['incomplete', { incomplete: true }, 3],
  ['incomplete outweighs findings', { incomplete: true, severities: ['critical'] }, 3],
  ['--exit-zero does not hide an incomplete scan', { incomplete: true, exitZero: true }, 3],
  ['a failure', { failures: 1 }, 2],
  ['a failure outweighs everything', { failures: 1, scanned: 0, incomplete: true, severities: ['critical'], exitZero: true }, 2],
];

describe('exit code', () => {
  for (const [name, outcome, code] of table) {
    it(`${name} → ${code}`, () => expect(exitCode({ ...clean, ...outcome })).toBe(code));
  }

  it('help explains every code', () => {
    for (const [, , code] of table) expect(EXIT_CODES_HELP).toMatch(new RegExp(`^ {2}${code} {2}`, 'm'));
  });
});
