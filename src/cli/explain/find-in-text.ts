import { createReadStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readText } from '../../index.ts';
import { DATA_CLASS_FACTS, type SpanClass } from '../../model/data-class.ts';
import { CadAuditError } from '../../model/error.ts';
import { mask } from '../../model/masked.ts';
import type { Severity } from '../../model/severity.ts';
import type { Span } from '../../model/span.ts';
import { escapeJson, visible } from '../../report/escape.ts';
import { count, plural, sure } from '../../report/numbers.ts';
import { holds } from '../../report/words.ts';
import { findSpans } from '../../rules/text/find-spans.ts';
import { TOOL } from '../../tool.ts';
import { exitCode } from '../terminal/exit-code.ts';
import type { Host } from '../terminal/host.ts';
import { offer, print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';
import { after, blocksOf, type TextBlock } from './text-blocks.ts';

/** What `cad-audit text` was asked for. */
export interface TextFlags {
  readonly json?: boolean;
  readonly failOn: Severity;
}

/** A span with its place in the whole text. Line and column count from 1; a column is a UTF-16 code unit. */
interface Found {
  readonly line: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly class: SpanClass;
  readonly confidence: number;
  readonly why: string;
  readonly masked: string;
}

/** `cad-audit text`: spans as they are found, then a line that counts them. Resolves to the exit code. */
export async function findInText(file: string, flags: TextFlags, session: Session): Promise<number> {
  const { host } = session;
  const writer = flags.json === true ? jsonWriter(file) : plainWriter();
  const seen = new Map<SpanClass, number>();
  let characters = 0;
  let blank = true;
  for await (const block of blocksOf(readText(open(file, host)))) {
    session.signal.throwIfAborted();
    characters += block.text.length;
    blank &&= block.text.trim() === '';
    const found = locate(block, findSpans(block.text));
    for (const { class: cls } of found) seen.set(cls, (seen.get(cls) ?? 0) + 1);
    const heard = await offer(host.stdout, found.map(writer.one).join(''));
    // Without a threshold nothing that follows could change the code.
    if (!heard && flags.failOn === 'none') break;
  }
  await print(host.stdout, writer.end(seen, characters));
  return exitCode({
    failures: 0,
    scanned: blank ? 0 : 1,
    incomplete: false,
    severities: [...seen.keys()].map(severityOf),
    failOn: flags.failOn,
    exitZero: false,
  });
}

const severityOf = (cls: SpanClass): Severity => {
  const { severity } = DATA_CLASS_FACTS[cls];
  return severity === 'by-precision' ? 'high' : severity;
};

async function* open(file: string, host: Host): AsyncGenerator<Uint8Array> {
  if (file === '-') {
    yield* host.stdin;
    return;
  }
  try {
    yield* createReadStream(resolve(host.cwd(), file)) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new CadAuditError('not-found', `There is no file ${visible(file, 200)}.`);
    if (code === 'EISDIR')
      throw new CadAuditError(
        'is-directory',
        `${visible(file, 200)} is a directory.`,
        'Name a text file; cad-audit scan reads folders of exports.',
      );
    throw new CadAuditError('unreadable', `${visible(file, 200)} cannot be read.`);
  }
}

/** Spans come in order, so the place moves forward once over the block. */
function locate(block: TextBlock, spans: readonly Span[]): readonly Found[] {
  let place: Omit<TextBlock, 'text'> = block;
  let done = 0;
  return spans.map(({ start, end, class: cls, confidence, why }) => {
    place = after(place, block.text.slice(done, start));
    done = start;
    return {
      line: place.line,
      column: place.column,
      start: block.offset + start,
      end: block.offset + end,
      class: cls,
      confidence,
      why,
      masked: mask(block.text.slice(start, end)),
    };
  });
}

interface Writer {
  readonly one: (found: Found) => string;
  readonly end: (seen: ReadonlyMap<SpanClass, number>, characters: number) => string;
}

/** `3:14  phone  (###) ###-####  (93%; number after a phone word)`. */
const plainWriter = (): Writer => ({
  one: ({ line, column, class: cls, masked, confidence, why }) =>
    `${line}:${column}  ${cls}  ${masked}  (${sure(confidence)}; ${visible(why, 160)})\n`,
  end: (seen, characters) => {
    if (characters === 0) return 'There is no text.\n';
    const all = [...seen.values()].reduce((sum, n) => sum + n, 0);
    if (all === 0)
      return `Nothing personal was found in ${plural(characters, 'character')}. That is not proof that nothing is there.\n`;
    const parts = [...seen].toSorted(([, a], [, b]) => b - a).map(([cls, n]) => `${holds(cls)} ${count(n)}`);
    return `\n${plural(all, 'span')}: ${parts.join(', ')}.\n`;
  },
});

/** One document, written as the spans are found, so that a long text needs no memory. */
function jsonWriter(file: string): Writer {
  const head = {
    schemaVersion: 1,
    tool: TOOL,
    source: { name: file === '-' ? '<stdin>' : basename(file) },
  };
  let written = 0;
  const begin = (): string =>
    written++ === 0 ? `${escapeJson(JSON.stringify(head, null, 2)).slice(0, -2)},\n  "spans": [\n    ` : ',\n    ';
  return {
    one: (found) => begin() + escapeJson(JSON.stringify(found)),
    end: (_seen, characters) =>
      `${written === 0 ? `${escapeJson(JSON.stringify(head, null, 2)).slice(0, -2)},\n  "spans": [` : '\n  '}],\n  "characters": ${characters}\n}\n`,
  };
}
