import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SRC = `${ROOT}src`;

/** Part of `src/` → parts it may import besides itself. A part is a folder, or a file directly in `src/`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  source: ['model'],
  profile: ['model'],
  rules: ['model'],
  risk: ['model'],
  feed: ['model'],
  agreement: ['model', 'tool.ts'],
  report: ['model'],
  schema: ['model'],
  plan: ['profile', 'rules', 'risk', 'model'],
  'tool.ts': [],
  'assess.ts': ['risk', 'feed', 'model', 'tool.ts'],
  threads: ['source', 'profile', 'rules', 'model'],
  'count.ts': ['source', 'profile', 'rules', 'plan', 'threads', 'model'],
  'scan.ts': ['source', 'model', 'assess.ts', 'count.ts'],
  'profiles.ts': ['source', 'profile', 'rules', 'model', 'tool.ts', 'assess.ts', 'count.ts'],
  'index.ts': ['source', 'rules', 'plan', 'feed', 'report', 'agreement', 'model', 'count.ts', 'scan.ts'],
  cli: ['plan', 'agreement', 'feed', 'report', 'rules', 'schema', 'model', 'tool.ts', 'scan.ts', 'profiles.ts', 'index.ts'],
};

/** Third-party package → parts that may import it. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli'],
  chalk: ['cli'],
  tinyglobby: ['cli'],
  'csv-parse': ['source'],
  'iconv-lite': ['source'],
  fzstd: ['source'],
  saxes: ['source'],
  'parse5-sax-parser': ['source'],
  hyparquet: ['source'],
  'hyparquet-compressors': ['source'],
  proj4: ['rules'],
  lilconfig: ['cli'],
  yaml: ['cli', 'rules'],
  'cli-table3': ['report'],
  zod: ['schema', 'cli', 'rules', 'agreement'],
};

/** Parts that may touch the machine. The rest runs in a worker or a browser. */
const MAY_USE_NODE = ['source', 'threads', 'cli'];

/** Folders whose own folders build on each other in one direction. */
const IN_LAYERS = ['source/csv', 'cli', 'profile'];

/** Lists of words and learned tables may be long, and say so in their own names; everything else is one idea per file. */
const IS_LIST = /(^|-)(lexicon|words|names|lists?|table-data|vocabulary|abbreviations)[.-]/;
const LONGEST_FILE = 300;
/** A rule is mostly its list of header words. */
const LONGEST_RULE = 600;

const filesBelow = (directory: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(`${directory}/${name}`).isFile())
    .sort();

/** Specifiers of static imports, re-exports and `import()` with a literal. */
function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const found = code.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/g,
  );
  return [...found].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Files that import each other, over any number of others; what only leads into or out of such a circle is left out. */
function filesInCircles(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const reaches = (from: string, to: string): boolean => {
    const seen = new Set<string>();
    const open = [...(targets.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === to) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(targets.get(next) ?? []));
    }
    return false;
  };
  return [...targets.keys()].filter((file) => reaches(file, file));
}

const partOf = (path: string): string => path.split('/')[0] ?? '';
const targetOf = ({ name, specifier }: { readonly name: string; readonly specifier: string }): string =>
  relative(SRC, resolve(SRC, dirname(name), specifier)).replaceAll('\\', '/');
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const sources = filesBelow(SRC)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, part: partOf(name), text: readFileSync(`${SRC}/${name}`, 'utf8') }));
const edges = sources.flatMap((file) => importsOf(file.text).map((specifier) => ({ ...file, specifier })));

describe('imports', () => {
  it('are found at all', () => {
    expect(importsOf("import { a } from './a.ts';\nexport { b } from './b.ts';\nimport 'c';\nawait import('d');")).toEqual([
      './a.ts',
      './b.ts',
      'c',
      'd',
    ]);
    expect(edges.length).toBeGreaterThan(sources.length);
  });

  it('follow the order of the stages', () => {
    const wrong = edges.flatMap(({ name, part, specifier }) => {
      if (!specifier.startsWith('.')) return [];
      const target = partOf(targetOf({ name, specifier }));
      return target === part || MAY_IMPORT[part]?.includes(target) ? [] : [`${name} imports ${target}`];
    });
    expect(wrong).toEqual([]);
  });

  it('know every part', () => {
    expect([...new Set(sources.map((file) => file.part))].filter((part) => MAY_IMPORT[part] === undefined)).toEqual([]);
  });

  it('of our own files name the file as it is', () => {
    const wrong = edges.filter(
      ({ name, specifier }) => specifier.startsWith('.') && !existsSync(resolve(SRC, dirname(name), specifier)),
    );
    expect(wrong.map(({ name, specifier }) => `${name} → ${specifier}`)).toEqual([]);
  });

  it('of the built library name files that the sources make', () => {
    const scripts = ['bench', 'scripts'].flatMap((folder) =>
      filesBelow(`${ROOT}${folder}`).flatMap((name) => (name.endsWith('.js') ? [`${folder}/${name}`] : [])),
    );
    const built = scripts.flatMap((name) =>
      importsOf(readFileSync(`${ROOT}${name}`, 'utf8')).flatMap((specifier) => {
        const [, module] = /^(?:\.\.\/)+dist\/(.+)\.js$/.exec(specifier) ?? [];
        return module === undefined ? [] : [{ name, module }];
      }),
    );
    expect(built.length).toBeGreaterThan(5);
    expect(built.filter(({ module }) => !existsSync(`${SRC}/${module}.ts`))).toEqual([]);
  });

  it('make no circles, late ones and those of types included', () => {
    const circles = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['b']],
      ['d', []],
    ]);
    expect(filesInCircles(circles)).toEqual(['b', 'c']);
    const targets = sources.map(({ name, text }) => {
      const own = importsOf(text).filter((specifier) => specifier.startsWith('.'));
      return [name, own.map((specifier) => targetOf({ name, specifier }))] as const;
    });
    expect(filesInCircles(new Map(targets))).toEqual([]);
  });

  it.each(IN_LAYERS)('make no circles between the folders of %s', (folder) => {
    const folders = new Map<string, string[]>();
    for (const { name, specifier } of edges) {
      const [from, to] = [dirname(name), dirname(targetOf({ name, specifier }))].map((path) => path.replaceAll('\\', '/'));
      if (from === undefined || to === undefined || from === to) continue;
      if ([from, to].every((path) => `${path}/`.startsWith(`${folder}/`))) folders.set(from, [...(folders.get(from) ?? []), to]);
    }
    expect(folders.size).toBeGreaterThan(1);
    expect(filesInCircles(folders)).toEqual([]);
  });

  it('are of what stays the same: the build binds them once', () => {
    const changing = /^export (?:let|var)\b/m;
    expect(changing.test('let a = 1;\nexport let b = 2;')).toBe(true);
    expect(sources.filter(({ text }) => changing.test(text)).map((file) => file.name)).toEqual([]);
  });

  it('of node: stay where the machine is', () => {
    const wrong = edges.filter(({ part, specifier }) => specifier.startsWith('node:') && !MAY_USE_NODE.includes(part));
    expect(wrong.map(({ name, specifier }) => `${name} → ${specifier}`)).toEqual([]);
  });

  it('open no connection', () => {
    const network = /^(node:)?(net|tls|http|https|http2|dgram|dns|inspector)(\/|$)/;
    expect(
      edges.filter(({ specifier }) => network.test(specifier)).map(({ name, specifier }) => `${name} → ${specifier}`),
    ).toEqual([]);
    expect(
      sources.filter(({ text }) => /\b(fetch|WebSocket|EventSource|XMLHttpRequest)\s*\(/.test(text)).map((file) => file.name),
    ).toEqual([]);
  });

  it('of other packages stay in their home', () => {
    const wrong = edges.filter(
      ({ part, specifier }) => !/^(\.|node:)/.test(specifier) && !HOME[packageOf(specifier)]?.includes(part),
    );
    expect(wrong.map(({ name, specifier }) => `${name} → ${specifier}`)).toEqual([]);
  });
});

describe('files', () => {
  it('have names in kebab-case', () => {
    expect(
      sources
        .map((file) => file.name)
        .filter((name) => !name.split('/').every((piece) => /^[a-z0-9]+(-[a-z0-9]+)*(\.ts)?$/.test(piece))),
    ).toEqual([]);
  });

  it('have names that say something', () => {
    expect(
      sources.map((file) => file.name).filter((name) => /(^|[/-])(utils?|helpers?|managers?|misc|common)([/.-]|$)/.test(name)),
    ).toEqual([]);
  });

  it('stay short', () => {
    expect(['medical-words.ts', 'span-table-data.ts', 'table.ts', 'swords.ts'].map((name) => IS_LIST.test(name))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const long = sources.filter((file) => {
      const limit = /^rules\/[\w-]+\.ts$/.test(file.name) ? LONGEST_RULE : LONGEST_FILE;
      return !IS_LIST.test(basename(file.name)) && file.text.split('\n').length > limit;
    });
    expect(long.map((file) => `${file.name}: ${file.text.split('\n').length} lines`)).toEqual([]);
  });
});

/** Made by tools, or not text. */
const NOT_OURS = /(^|\/)(node_modules|dist|coverage|\.git|\.bench)\/|(^|\/)package-lock\.json$|\.(csv|png|gz|zip|tgz)$/;

function ownFiles(directory = ROOT, prefix = ''): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    if (NOT_OURS.test(entry.isDirectory() ? `${name}/` : name)) return [];
    if (entry.isDirectory()) return ownFiles(`${directory}${entry.name}/`, `${name}/`);
    return entry.isFile() ? [name] : [];
  });
}

describe('the repository', () => {
  it('names no place of the machine it was written on', () => {
    // Put together here, so that this file does not find itself.
    const places = ['work', 'home', 'Users'].map((name) => new RegExp(`(^|[^\\w.~*/-])/${name}/\\w`, 'm'));
    const shared = `..${'/'}shared`;
    const wrong = ownFiles().filter((name) => {
      const text = readFileSync(`${ROOT}${name}`, 'utf8');
      return text.includes(shared) || places.some((place) => place.test(text));
    });
    expect(wrong).toEqual([]);
  });
});
