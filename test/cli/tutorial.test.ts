import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { fakeHost } from './fake-host.ts';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const text = readFileSync(path('docs/tutorial.md'), 'utf8');

/** A command of the text, the exit code it names, and the lines that the text shows of its output. */
interface Step {
  readonly command: string;
  readonly code: number;
  readonly lines: readonly string[];
}

/** Fenced blocks in order: every `sh` block is a step, the `text` blocks behind it are its output. */
function readSteps(markdown: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, kind, body = ''] of markdown.matchAll(/^```(sh|text)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'sh' && body.startsWith('cad-audit ')) {
      const [command = '', code = '0'] = body.trim().split(' # exit ');
      steps.push({ command, code: Number(code), lines: [] });
    } else if (kind === 'text') {
      const last = steps.pop();
      if (last !== undefined) steps.push({ ...last, lines: [...last.lines, ...body.trimEnd().split('\n')] });
    }
  }
  return steps;
}

const steps = readSteps(text);

describe('the tutorial', () => {
  it('has its steps', () =>
    expect(steps.map(({ command }) => command.split(' ')[1])).toEqual([
      'agreement',
      'compare',
      'agreement',
      'feed',
      'compare',
      'compare',
      'impact',
    ]));

  it.each(steps)('$command prints what the text shows', async ({ command, code, lines }) => {
    const host = fakeHost(command.split(' ').slice(1), { cwd: path('fixtures/three-cities') });
    expect(await main(host)).toBe(code);
    expect(host.written.err).toBe('');
    const printed = host.written.out.split('\n');
    for (const line of lines) expect(printed).toContain(line);
  });
});
