import { readFile } from 'node:fs/promises';
import type { ZodType } from 'zod';
import { CadAuditError, type ErrorCode } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';

/**
 * A JSON file of one of our schemas. `undefined` where there is no such file.
 * @throws {CadAuditError} with the given code when it is not JSON or not of the schema; the message names the path inside
 * it and never a value.
 */
export async function readJsonFile<T>(file: string, schema: ZodType<T>, code: ErrorCode, what: string): Promise<T | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new CadAuditError('unreadable', `${visible(file, 200)} cannot be read.`);
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    // The parser's own message quotes the text; it stays out.
    throw new CadAuditError(code, `${visible(file, 200)} is not valid JSON.`, `It should be ${what}.`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = parsed.error.issues.slice(0, 3).map(({ path, message }) => `${place(path)}: ${visible(message, 200)}`);
  const more = parsed.error.issues.length - issues.length;
  throw new CadAuditError(
    code,
    `${visible(file, 200)} is not ${what}: ${issues.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    `cad-audit schema ${code === 'bad-plan' ? 'plan' : 'feed'} prints what it should look like.`,
  );
}

/** `roles.locations[0].kind`. */
function place(path: readonly PropertyKey[]): string {
  let out = '';
  for (const part of path) out += typeof part === 'number' ? `[${part}]` : `${out === '' ? '' : '.'}${String(part)}`;
  return out === '' ? 'the whole file' : visible(out, 120);
}
