import { open, stat } from 'node:fs/promises';
import { CadAuditError } from '../../model/error.ts';
import type { Host } from '../terminal/host.ts';

/** A file that this program writes or reads beside exports: what it is, and what it is for. */
interface OwnKind {
  readonly begins: RegExp;
  readonly what: string;
  readonly use: string;
}

const PROFILE: OwnKind = {
  begins: /^\s*\{\s*"profileVersion"\s*:/,
  what: 'a profile',
  use: 'cad-audit report reads it, cad-audit merge joins several.',
};

/** How such files begin. An export that begins like one would have to be made to. */
const KINDS: readonly OwnKind[] = [
  {
    begins: /^\s*\{\s*"schemaVersion"\s*:\s*1\s*,[^{]{0,20}(?:\{|"scans"\s*:\s*\[\s*\{[^{]{0,60}\{)\s*"name"\s*:\s*"cad-audit"/,
    what: 'a saved result',
    use: 'cad-audit report reads a saved scan, cad-audit diff holds two against each other.',
  },
  PROFILE,
  { begins: /^\s*\{\s*"planVersion"\s*:/, what: 'a plan', use: 'It is used with: cad-audit scan EXPORT --plan FILE' },
  { begins: /^\s*\{\s*"baselineVersion"\s*:/, what: 'a baseline', use: 'It is used with: cad-audit scan EXPORT --baseline FILE' },
  {
    // Each character can be matched in one way only: many empty lines would take for ever otherwise.
    begins: /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?:\{\s*)?"?agreement"?\s*:\s*"?cad-audit\/agreement\//,
    what: 'an agreement file',
    use: 'cad-audit agreement lint checks it, cad-audit compare FILE EXPORT sets it beside an export.',
  },
];

/** Comments may stand above the first key. */
const HEAD_BYTES = 4096;

/** Which file of this program's it is; `undefined` for any other, for a pipe, and for what cannot be read. */
export async function ownKind(path: string): Promise<Omit<OwnKind, 'begins'> | undefined> {
  // A named pipe must not even be opened: whoever writes to it would lose its reader.
  if (!(await stat(path).catch(() => undefined))?.isFile()) return undefined;
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return kindOf(buffer.subarray(0, bytesRead));
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

function kindOf(bytes: Buffer): OwnKind | undefined {
  const head = bytes.toString('utf8', 0, HEAD_BYTES).replace(/^\uFEFF/, '');
  return KINDS.find(({ begins }) => begins.test(head));
}

/** What is said where such a file is named as an export. Read as one, a result would be a table of its own words. */
export const noExport = ({ what, use }: Omit<OwnKind, 'begins'>): CadAuditError =>
  new CadAuditError('usage', `This is ${what} of cad-audit, not an export.`, use);

/**
 * For commands that read one export.
 * @throws {CadAuditError} `usage` where the file is one of this program's.
 */
export async function refuseOwnFile(path: string): Promise<void> {
  const kind = await ownKind(path);
  if (kind !== undefined) throw noExport(kind);
}

/**
 * Standard input as an export. A pipe can be read once, so its head is held back until it is told from files of this program's;
 * reading throws {@link noExport} where it is one.
 */
export const exportInput = ({ stdin }: Host): { readonly stream: Host['stdin']; readonly name: string } => ({
  stream: { [Symbol.asyncIterator]: () => withoutOwnFile(stdin), destroy: () => stdin.destroy?.() },
  name: '<stdin>',
});

async function* withoutOwnFile(stdin: Host['stdin']): AsyncGenerator<Uint8Array> {
  const head: Uint8Array[] = [];
  let held = 0;
  for await (const piece of stdin) {
    if (held >= HEAD_BYTES) {
      yield piece;
      continue;
    }
    head.push(piece);
    held += piece.byteLength;
    if (held >= HEAD_BYTES) yield* checked(head);
  }
  if (held < HEAD_BYTES) yield* checked(head);
}

function checked(head: readonly Uint8Array[]): readonly Uint8Array[] {
  const kind = kindOf(Buffer.concat(head));
  if (kind !== undefined) throw noExport(kind);
  return head;
}
