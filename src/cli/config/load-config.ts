import { dirname, extname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { nearestId } from '../../feed/nearest-id.ts';
import { CadAuditError } from '../../model/error.ts';
import { type Config, type ConfigSettings, configSchema } from '../../report/config-schema.ts';
import { visible } from '../../report/escape.ts';
import { rules } from '../../rules/index.ts';
import { tableRules } from '../../rules/table/index.ts';
import { type LocatedFile, parseLocated, readLocated } from '../files/located-file.ts';
import { checkShape, type Problem, refuse } from '../files/schema-problems.ts';

/** A configuration and where it was found. */
export interface FoundConfig {
  readonly config: Config;
  readonly file: string;
  /** Paths in it are relative to this folder and stay inside it. */
  readonly folder: string;
}

/** Data only: a scan in a build reads other people's repositories, and nothing of theirs may run. */
const PLACES = [
  'cad-audit.config.json',
  'cad-audit.config.yaml',
  'cad-audit.config.yml',
  '.cad-auditrc',
  '.cad-auditrc.json',
  '.cad-auditrc.yaml',
  '.cad-auditrc.yml',
  'package.json',
] as const;

const EXTENSIONS = ['.json', '.yaml', '.yml', ''] as const;

/** Key of package.json. */
const KEY = 'cad-audit';

/**
 * The configuration that counts: the one named, or the first on the way up from a folder; `undefined` where there is none.
 * @throws {CadAuditError} `bad-config`, `not-found`, `unreadable`
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<FoundConfig | undefined> {
  if (named !== undefined) return readNamed(resolve(cwd, named), named);
  const parse = (path: string, text: string): LocatedFile => parseLocated(text, 'bad-config', shownPath(path, cwd));
  const search = lilconfig(KEY, {
    searchPlaces: [...PLACES],
    packageProp: [],
    cache: false,
    // The default loaders of other endings would run code; none of them is ever reached, as no such place is searched.
    loaders: Object.fromEntries(
      ['.json', '.yaml', '.yml', 'noExt'].map((ending) => [
        ending,
        (path: string, text: string) => (holdsConfig(path, text) ? parse(path, text) : null),
      ]),
    ),
  });
  const found = await search.search(cwd);
  if (found === null || found.isEmpty === true) return undefined;
  return check(found.config as LocatedFile, found.filepath, shownPath(found.filepath, cwd));
}

const isPackage = (path: string): boolean => /(^|[\\/])package\.json$/.test(path);

/** A package.json without the key is passed over. */
const holdsConfig = (path: string, text: string): boolean => !isPackage(path) || text.includes(`"${KEY}"`);

async function readNamed(path: string, label: string): Promise<FoundConfig> {
  const ending = extname(path);
  if (!EXTENSIONS.some((one) => one === ending))
    throw new CadAuditError(
      'bad-config',
      `${visible(label, 200)} is not a configuration: only JSON and YAML are read.`,
      'A configuration is data; scripts are never run.',
    );
  return check(await readLocated(path, 'bad-config', label), path, label);
}

const shownPath = (path: string, cwd: string): string => relative(cwd, path) || path;

function check(located: LocatedFile, file: string, label: string): FoundConfig {
  const inPackage = isPackage(file);
  const folder = dirname(file);
  // An empty file sets nothing.
  const read = checkShape(configSchema, (inPackage ? partOf(located.value) : located.value) ?? {});
  const problems = 'problems' in read ? read.problems : [...unknownRules(read.data), ...strayPaths(read.data, folder)];
  if ('data' in read && problems.length === 0) return { config: read.data, file, folder };
  const at: LocatedFile = inPackage ? { ...located, lineOf: (path) => located.lineOf([KEY, ...path]) } : located;
  return refuse(problems, at, label, 'bad-config', 'cad-audit schema config prints what it should look like.');
}

const partOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === KEY)?.[1] : undefined;

/** A rule that does not exist would be ignored in silence for ever. */
function unknownRules(config: Config): readonly Problem[] {
  const known: readonly string[] = [...rules, ...tableRules].map(({ id }) => id);
  const problem = (id: string, path: Problem['path']): readonly Problem[] => {
    if (known.includes(id)) return [];
    const near = nearestId(id, known);
    return [{ path, message: `names a rule that does not exist${near === undefined ? '' : `; did you mean ${near}?`}` }];
  };
  const ofSettings = ({ rules: chosen }: ConfigSettings, path: Problem['path']): readonly Problem[] => [
    ...(chosen?.only ?? []).flatMap((id, index) => problem(id, [...path, 'rules', 'only', index])),
    ...(chosen?.skip ?? []).flatMap((id, index) => problem(id, [...path, 'rules', 'skip', index])),
  ];
  return [
    ...ofSettings(config, []),
    ...(config.overrides ?? []).flatMap((one, index) => ofSettings(one, ['overrides', index])),
    ...(config.ignores ?? []).flatMap(({ rule }, index) => (rule === undefined ? [] : problem(rule, ['ignores', index, 'rule']))),
  ];
}

/** A configuration from elsewhere must not make the program read or write outside its folder. */
function strayPaths({ files, baseline }: Config, folder: string): readonly Problem[] {
  const paths: readonly (readonly [string, Problem['path']])[] = [
    ...(files ?? []).map((path, index) => [path, ['files', index]] as const),
    ...(baseline === undefined ? [] : [[baseline, ['baseline']] as const]),
  ];
  return paths.flatMap(([path, at]) => {
    const away = relative(folder, resolve(folder, path));
    return away.startsWith('..') || resolve(away) === away
      ? [{ path: at, message: 'leads out of the folder of the configuration' }]
      : [];
  });
}
