import type { Progress } from '../../model/table.ts';
import { visible } from '../../report/escape.ts';
import { bytes, plural } from '../../report/numbers.ts';
import type { Output } from './host.ts';

/** Milliseconds between two writes: often enough to be alive, seldom enough to cost nothing. */
const PAUSE = 100;
const ERASE = '\r\u001b[2K';

/** One line on a terminal that shows how far a scan is, and goes away. */
export class ProgressLine {
  readonly #output: Output;
  readonly #now: () => number;
  readonly #name: string;
  readonly #start: number;
  #last = Number.NEGATIVE_INFINITY;
  #shown = false;

  constructor(output: Output, name: string, now: () => number) {
    this.#output = output;
    this.#now = now;
    this.#name = visible(name, 30);
    this.#start = now();
  }

  update(progress: Progress): void {
    const now = this.#now();
    if (now - this.#last < PAUSE) return;
    this.#last = now;
    this.#shown = true;
    const line = progressText(this.#name, progress, (now - this.#start) / 1000);
    this.#output.write(ERASE + line.slice(0, Math.max(20, (this.#output.columns ?? 80) - 1)));
  }

  /** Leave no trace. */
  erase(): void {
    if (this.#shown) this.#output.write(ERASE);
    this.#shown = false;
  }
}

/** Before this many seconds the speed says little. */
const SETTLED = 2;

/** What the rest takes at the speed so far: `40 s`, `12 min`; `undefined` where that cannot be told. */
function secondsLeft(done: number, total: number | null, seconds: number): string | undefined {
  if (total === null || done === 0 || done >= total || seconds < SETTLED) return undefined;
  const left = ((total - done) / done) * seconds;
  return left < 90 ? `${Math.max(1, Math.round(left))} s` : `${Math.round(left / 60)} min`;
}

/** `export.csv  12 MB of 21 MB  58%  34 MB/s  28,110 rows  about 4 s left`. */
export function progressText(name: string, { phase, bytes: done, totalBytes, rows }: Progress, seconds: number): string {
  const parts = [name];
  if (phase === 'planning') parts.push('looking at the columns');
  if (totalBytes === null || totalBytes === 0) parts.push(bytes(done));
  else parts.push(`${bytes(done)} of ${bytes(totalBytes)}`, `${Math.min(100, Math.floor((done / totalBytes) * 100))}%`);
  if (seconds >= 0.5) parts.push(`${bytes(done / seconds)}/s`);
  if (rows > 0) parts.push(plural(rows, 'row'));
  const left = secondsLeft(done, totalBytes, seconds);
  if (left !== undefined) parts.push(`about ${left} left`);
  return parts.join('  ');
}
