import { z } from 'zod';
import { nearestId } from '../../feed/nearest-id.ts';
import { endSentence } from '../../model/end-sentence.ts';
import { CadAuditError, type ErrorCode } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import type { LocatedFile } from './located-file.ts';

type Path = readonly PropertyKey[];

/** What is wrong and where: the path, and the rest of a sentence that begins with it. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

type Json = Readonly<Record<string, unknown>>;

/** Keys that are named where a value stands in the place of a group of them. */
const MOST_KEYS = 5;

/** Most problems told at once. */
const MOST = 3;

/** Characters of a message; it may repeat what the file says. */
const LONGEST_MESSAGE = 600;

/** Holds a parsed file against a schema; the problems in plain words, one for each place. */
export function checkShape<T>(
  schema: z.ZodType<T>,
  value: unknown,
): { readonly data: T } | { readonly problems: readonly Problem[] } {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { data: parsed.data };
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return { problems: parsed.error.issues.flatMap((issue) => tellIssue(issue, shape)) };
}

function tellIssue(issue: z.core.$ZodIssue, shape: Json): readonly Problem[] {
  const { path } = issue;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `is not a key that can stand here${suggest(key, keysAt(shape, path))}`,
      }));
    case 'invalid_value': {
      const options = issue.values.map(String);
      const near = typeof issue.input === 'string' ? suggest(issue.input, options) : '';
      const list = options.length <= 12 ? `one of ${options.join(', ')}` : `one of ${options.length} words`;
      return [{ path, message: options.length === 1 ? `should be ${options[0]}` : `should be ${list}${near}` }];
    }
    case 'invalid_type': {
      if (issue.input === undefined) return [{ path, message: 'is missing' }];
      const keys = issue.expected === 'object' ? keysAt(shape, path).filter((key) => !key.startsWith('$')) : [];
      const list = keys.length === 0 ? '' : `: ${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ' …' : ''}`;
      // 00123 and 2024-03-31 are no text in YAML.
      const quotes = issue.expected === 'string' && isPlain(issue.input) ? ': put it in quotes' : '';
      return [{ path, message: `should be ${KINDS[issue.expected] ?? issue.expected}${list}${quotes}` }];
    }
    case 'invalid_union': {
      // A form of which only a part is wrong is the one that was meant.
      const meant = issue.errors.find((branch) => branch.every((inner) => inner.path.length > 0));
      if (meant !== undefined && meant.length > 0)
        return meant.flatMap((inner) => tellIssue({ ...inner, path: [...path, ...inner.path] }, shape));
      return [{ path, message: tellUnion(issue) }];
    }
    case 'too_small':
      return [{ path, message: tellTooSmall(issue) }];
    case 'too_big':
      return [{ path, message: tellTooBig(issue) }];
    case 'invalid_key':
      return [{ path, message: 'is not a key that can stand here' }];
    default:
      return [{ path, message: OURS.test(issue.message) ? visible(issue.message, 200) : 'is not of a form that can stand here' }];
  }
}

/** Messages that the schemas give themselves go on from the key; those of the library are sentences for programmers. */
const OURS = /^(?:should|needs|is|has|cannot|does) /;

const isPlain = (value: unknown): boolean =>
  typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint' || value instanceof Date;

function tellTooSmall({ origin, minimum, inclusive }: Extract<z.core.$ZodIssue, { code: 'too_small' }>): string {
  if (origin === 'string') return 'is empty';
  if (origin === 'array' || origin === 'set' || origin === 'map')
    return Number(minimum) <= 1 ? 'is empty; it needs at least one entry' : `needs at least ${minimum} entries`;
  return `should be ${inclusive === false ? 'more than' : 'at least'} ${minimum}`;
}

function tellTooBig({ origin, maximum, inclusive }: Extract<z.core.$ZodIssue, { code: 'too_big' }>): string {
  if (origin === 'string') return `is longer than ${maximum} characters`;
  if (origin === 'array' || origin === 'set' || origin === 'map') return `has more than ${maximum} entries`;
  return `should be ${inclusive === false ? 'less than' : 'at most'} ${maximum}`;
}

function tellUnion(issue: Extract<z.core.$ZodIssue, { code: 'invalid_union' }>): string {
  const kinds = issue.errors.flatMap((branch) =>
    branch.flatMap((inner) =>
      inner.code === 'invalid_type' && inner.path.length === 0 ? [KINDS[inner.expected] ?? inner.expected] : [],
    ),
  );
  return kinds.length === 0 ? 'is not of a form that can stand here' : `should be ${[...new Set(kinds)].join(' or ')}`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** What this program knows as similar: `; did you mean retention?`. */
function suggest(typed: string, known: readonly string[]): string {
  const near = nearestId(
    typed.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === near);
  return found === undefined ? '' : `; did you mean ${found}?`;
}

/** Keys that the schema allows at a path. */
function keysAt(shape: Json, path: Path): readonly string[] {
  let nodes: readonly Json[] = [shape];
  for (const part of path) nodes = nodes.flatMap((node) => alternatives(node, shape).flatMap((one) => step(one, part)));
  return [
    ...new Set(nodes.flatMap((node) => alternatives(node, shape).flatMap((one) => Object.keys(asJson(one['properties']))))),
  ];
}

function alternatives(node: Json, shape: Json): readonly Json[] {
  const ref = node['$ref'];
  if (typeof ref === 'string') {
    const found = ref
      .split('/')
      .slice(1)
      .reduce<unknown>((at, key) => asJson(at)[key], shape);
    return alternatives(asJson(found), shape);
  }
  const any = node['anyOf'];
  return Array.isArray(any) ? any.flatMap((one) => alternatives(asJson(one), shape)) : [node];
}

function step(node: Json, part: PropertyKey): readonly Json[] {
  const next = typeof part === 'number' ? node['items'] : asJson(node['properties'])[String(part)];
  return next === undefined ? [] : [asJson(next)];
}

const asJson = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});

/** Keys as people write settings; a data file given for one may have people and phones for keys. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]{0,40}$/;

/** `terms.retention.value`, `practice[2].date`; a key at the top that no setting is called like is not repeated. */
export function dotted(path: Path): string {
  let out = '';
  for (const [at, part] of path.entries()) {
    const said = at === 0 && typeof part === 'string' && !PLAIN_KEY.test(part) ? '(a key)' : String(part);
    out += typeof part === 'number' ? `[${part}]` : `${out === '' ? '' : '.'}${said}`;
  }
  return out === '' ? 'the file' : visible(out, 120);
}

/** Every problem as `file:line: key message.`, one line each, in the order of the file. */
export function tellProblems(problems: readonly Problem[], file: LocatedFile, label: string): readonly string[] {
  return problems
    .map(({ path, message }) => ({ line: file.lineOf(path), text: `${dotted(path)} ${visible(message, LONGEST_MESSAGE)}` }))
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, text }) => endSentence(`${visible(label, 200)}:${line}: ${text}`));
}

/**
 * The one error that stands for all problems of a file.
 * @throws {CadAuditError} `code`
 */
export function refuse(problems: readonly Problem[], file: LocatedFile, label: string, code: ErrorCode, hint: string): never {
  const lines = tellProblems(problems, file, label);
  const [first = '', ...rest] = lines.slice(0, MOST);
  const more = lines.length > MOST ? ` And ${lines.length - MOST} more.` : '';
  throw new CadAuditError(code, [first, ...rest].join(' ') + more, hint);
}
