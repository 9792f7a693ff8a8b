import type { Host, Output } from '../../src/cli/terminal/host.ts';

export interface FakeHost extends Host {
  readonly written: { out: string; err: string };
}

const output = (take: (text: string) => void, fails?: () => Error | undefined): Output => ({
  write: (text, done) => {
    const error = fails?.();
    if (error === undefined) take(text);
    queueMicrotask(() => done?.(error));
    return true;
  },
  on: () => {},
  off: () => {},
});

/** A process made of nothing, for what a real one does not do on demand. */
export function fakeHost(
  args: readonly string[],
  {
    input = [],
    cwd = '.',
    failing,
  }: {
    /** Pieces of standard input; `interrupt` stands for Ctrl-C at that moment. */
    readonly input?: readonly (string | 'interrupt')[];
    readonly cwd?: string;
    /** Error of every write to standard output. */
    readonly failing?: () => Error | undefined;
  } = {},
): FakeHost {
  const written = { out: '', err: '' };
  const listeners = new Set<() => void>();
  const encoder = new TextEncoder();
  async function* stdin(): AsyncGenerator<Uint8Array> {
    for (const piece of input) {
      if (piece === 'interrupt') for (const listener of listeners) listener();
      else yield encoder.encode(piece);
    }
  }
  return {
    written,
    argv: ['node', 'cad-audit', ...args],
    env: {},
    stdin: stdin(),
    stdout: output((text) => {
      written.out += text;
    }, failing),
    stderr: output((text) => {
      written.err += text;
    }),
    cwd: () => cwd,
    once: (_event, listener) => listeners.add(listener),
    off: (_event, listener) => listeners.delete(listener),
  };
}
