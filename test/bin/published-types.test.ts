import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error: the files of scripts have no types.
import { declarationsFrom } from '../../scripts/keep-declarations.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = join(ROOT, 'dist', 'index.d.ts');
const CODE: ReadonlyMap<string, string> = new Map(
  [...(declarationsFrom(ENTRY) as Set<string>)].map((file) => [
    file,
    readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
  ]),
);

interface Declaration {
  readonly name: string;
  readonly file: string;
  readonly text: string;
  readonly type: boolean;
}

/** What a file declares at its top, by name. */
const declared = new Map(
  [...CODE].map(([file, code]) => {
    const found = new Map<string, Declaration>();
    for (const text of code.split(/^(?=(?:export |declare |type |interface )(?!\{|type \{))/m)) {
      const start = /^(?:export )?(?:declare )?(?:abstract )?(type|interface|class|const|function) (\w+)/.exec(text);
      if (start?.[2] !== undefined)
        found.set(start[2], { name: start[2], file, text, type: !/const|function/.test(start[1] ?? '') });
    }
    return [file, found] as const;
  }),
);

/** Names that a file has from others → the file and the name there. */
const borrowed = new Map(
  [...CODE].map(([file, code]) => {
    const found = new Map<string, { readonly file: string; readonly name: string }>();
    for (const [, list = '', module = ''] of code.matchAll(
      /^(?:import|export)(?: type)? \{([^}]*)\} from '(\.[^']+)\.[jt]s';$/gm,
    ))
      for (const [, name = '', own = name] of list.matchAll(/(?:\btype )?\b(\w+)(?: as (\w+))?/g))
        found.set(own, { file: join(dirname(file), `${module}.d.ts`), name });
    return [file, found] as const;
  }),
);

function declarationOf(name: string, file: string): Declaration | undefined {
  const from = borrowed.get(file)?.get(name);
  return declared.get(file)?.get(name) ?? (from && declarationOf(from.name, from.file));
}

const isDeclaration = (one: Declaration | undefined): one is Declaration => one !== undefined;

/** All that the declarations name, and what that names. */
function reached(from: readonly Declaration[]): Set<Declaration> {
  const found = new Set(from);
  for (const { text, file } of found)
    for (const [name] of text.matchAll(/\b[A-Za-z]\w*/g)) {
      const next = declarationOf(name, file);
      if (next !== undefined) found.add(next);
    }
  return found;
}

describe('the types of the library', () => {
  const exported = [...(borrowed.get(ENTRY)?.keys() ?? [])].map((name) => declarationOf(name, ENTRY)).filter(isDeclaration);

  it('are found at all', () => {
    expect(exported.length).toBe(borrowed.get(ENTRY)?.size);
    expect(exported.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['scan', 'ScanOptions', 'CadAuditError', 'DATA_CLASSES']),
    );
    expect([...reached(exported.filter(({ name }) => name === 'ScanResult'))].map(({ name }) => name)).toContain('FieldResult');
  });

  it('have names that the entry exports: what is handed over, what is handed back, and what they hold', () => {
    const unnamed = [...reached(exported)].filter((one) => one.type && !exported.includes(one));
    expect(unnamed.map(({ name, file }) => `${name} (${relative(ROOT, file)})`)).toEqual([]);
  });
});

/** Calls what wants types of others: agreements without a tool, options, a stream that is no stream of Node. */
const CONSUMER = `import {
  type Agreement, type Comparison, compareAgreements, type OpenOptions, openTable, readText, type ScanOptions, type ScanResult, scan,
  type Table, type Verification, verifyAgreement,
} from 'cad-audit';

export const options: ScanOptions & OpenOptions = { signal: AbortSignal.timeout(1000), gates: { minK: 5 }, quasi: { columns: ['age'] } };
export const result: Promise<ScanResult> = scan(new Uint8Array(4), options);
export const table: Promise<Table> = openTable({ bytes: new Uint8Array(4) });
export const text: AsyncGenerator<string> = readText(new Blob(['fall']).stream() as unknown as AsyncIterable<Uint8Array>);
export const verify = (agreement: Agreement, scanned: ScanResult): Verification => verifyAgreement(agreement, scanned);
export const compare = (agreements: readonly Agreement[], scans: readonly ScanResult[]): Comparison =>
  compareAgreements({ agreements, scans, profiles: [], pairs: new Map() });
`;

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cad-audit-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  beforeAll(() => {
    const npm = ['npm', 'pack', '--dry-run', '--json', '--ignore-scripts'].join(' ');
    const [{ files }] = JSON.parse(
      execFileSync(npm, { cwd: ROOT, shell: true, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    for (const { path } of files as { path: string }[]) {
      if (/^package\.json$|\.d\.ts$/.test(path)) cpSync(join(ROOT, path), join(folder, 'node_modules', 'cad-audit', path));
    }
    symlinkSync(join(ROOT, 'node_modules', 'zod'), join(folder, 'node_modules', 'zod'), 'junction');
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    // npm packs all of it, to tell its size.
  }, 60_000);

  /** What the compiler says of a project that has nothing but the package and its dependencies: no types of Node. */
  function compile(): string {
    const compilerOptions = {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      types: [],
      noEmit: true,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    try {
      return execFileSync(process.execPath, [tsc, '-p', folder], { cwd: folder, encoding: 'utf8' });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
  }

  it('has types that need no others, also where the types of packages are checked', () => {
    expect(compile()).toBe('');
  });

  it('has types at all: they say what is wrong', () => {
    writeFileSync(join(folder, 'consumer.ts'), `${CONSUMER}export const wrong: number = scan;\n`);
    expect(compile()).toMatch(/^consumer\.ts.* error TS2322/);
  });
});
