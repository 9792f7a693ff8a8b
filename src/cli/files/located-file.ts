import { readFile, stat } from 'node:fs/promises';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { CadAuditError, type ErrorCode } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';

type Path = readonly PropertyKey[];

/** A YAML or JSON file that people write: its content, and on which line each part of it stands. */
export interface LocatedFile {
  readonly value: unknown;
  /** Line of a key, from 1; of the nearest part around it where the key is not there. */
  readonly lineOf: (path: Path) => number;
}

/** Largest file that is read, in bytes: far beyond anything written by hand. */
const LARGEST = 4_000_000;

/** What the parser found, in words that hold nothing of the file. */
const PARSE_ERRORS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'the indentation does not fit',
  DUPLICATE_KEY: 'a key stands there twice',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon in it needs quotes',
  MULTILINE_IMPLICIT_KEY: 'a key runs over several lines; is a quote or a colon missing?',
  MISSING_CHAR: 'a closing quote, bracket or comma is missing',
  TAB_AS_INDENT: 'tabs cannot indent; use blanks',
  BAD_ALIAS: 'an alias has no anchor',
  MULTIPLE_DOCS: 'there are several documents in one file',
};

/**
 * Reads a YAML or JSON file (JSON is YAML) with its positions. Aliases are expanded at most a hundred times.
 * @throws {CadAuditError} `not-found`, `is-directory`, `unreadable`, `too-large`; `code` when it does not parse.
 */
export async function readLocated(file: string, code: ErrorCode, label: string): Promise<LocatedFile> {
  return parseLocated(await readSmall(file, label), code, label);
}

/**
 * The text of a file of bounded size.
 * @param largest in bytes; what programs write is larger than what people do
 */
export async function readSmall(file: string, label: string, largest = LARGEST): Promise<string> {
  const facts = await stat(file).catch(() => undefined);
  const name = visible(label, 200);
  if (facts === undefined) throw new CadAuditError('not-found', `There is no file ${name}.`);
  if (facts.isDirectory()) throw new CadAuditError('is-directory', `${name} is a directory, not a file.`);
  if (facts.size > largest) throw new CadAuditError('too-large', `${name} is larger than ${largest / 1_000_000} MB.`);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) throw new CadAuditError('unreadable', `${name} cannot be read.`);
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** YAML and JSON are UTF-8 or, behind their byte order mark, UTF-16, which decoders take off. */
function encodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** @throws {CadAuditError} `code` */
export function parseLocated(text: string, code: ErrorCode, label: string): LocatedFile {
  const name = visible(label, 200);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    // The parser's own message quotes the text; it stays out.
    const what = PARSE_ERRORS[error.code] ?? 'this is not valid YAML or JSON';
    throw new CadAuditError(code, `${name}:${lines.linePos(error.pos[0]).line}: ${what}${what.endsWith('?') ? '' : '.'}`);
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 100 });
  } catch {
    throw new CadAuditError(code, `${name}: aliases are nested too deeply.`);
  }
  return { value, lineOf: (path) => lineOf(document.contents, path, lines) };
}

function lineOf(root: unknown, path: Path, lines: LineCounter): number {
  let node: unknown = root;
  let at = startOf(root);
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
      if (pair === undefined) break;
      at = startOf(pair.key) ?? at;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(part)];
      if (item === undefined) break;
      at = startOf(item) ?? at;
      node = item;
    } else break;
  }
  return at === undefined ? 1 : lines.linePos(at).line;
}

const startOf = (node: unknown): number | undefined => (node as Node | null | undefined)?.range?.[0];
