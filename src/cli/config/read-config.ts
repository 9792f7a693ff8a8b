import { dirname, resolve } from 'node:path';
import { nearestId } from '../../feed/nearest-id.ts';
import { rules } from '../../rules/index.ts';
import { tableRules } from '../../rules/table/index.ts';
import { type Config, type ConfigSettings, configSchema } from '../../schema/config.ts';
import { isFeedFile } from '../files/feed-choice.ts';
import { type LocatedFile, parseLocated, readLocated } from '../files/located-file.ts';
import { checkShape, type Problem, refuse } from '../files/schema-problems.ts';
import { CONFIG_KEY, type FoundConfig, isPackage } from './found-config.ts';
import { expandBraces, MOST_PATTERNS } from './glob.ts';
import { isWithin } from './path-within.ts';
import { isReallyWithin } from './real-place.ts';

/**
 * A configuration from the text of a file.
 * @throws {CadAuditError} `bad-config`
 */
export const readConfigText = async (text: string, file: string, label: string): Promise<FoundConfig> =>
  check(parseLocated(text, 'bad-config', label), file, label);

/**
 * A configuration from a file.
 * @throws {CadAuditError} `bad-config`, `not-found`, `unreadable`
 */
export const readConfigFile = async (path: string, label: string): Promise<FoundConfig> =>
  check(await readLocated(path, 'bad-config', label), path, label);

async function check(located: LocatedFile, file: string, label: string): Promise<FoundConfig> {
  const inPackage = isPackage(file);
  const folder = dirname(file);
  // An empty file sets nothing.
  const read = checkShape(configSchema, (inPackage ? partOf(located.value) : located.value) ?? {});
  const problems =
    'problems' in read
      ? read.problems
      : [...unknownRules(read.data), ...(await strayPaths(read.data, folder)), ...manyPatterns(read.data)];
  if ('data' in read && problems.length === 0) return { config: read.data, file, folder };
  const at: LocatedFile = inPackage ? { ...located, lineOf: (path) => located.lineOf([CONFIG_KEY, ...path]) } : located;
  return refuse(problems, at, label, 'bad-config', 'cad-audit schema config prints what it should look like.');
}

const partOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === CONFIG_KEY)?.[1] : undefined;

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

/** A configuration from elsewhere must not make the program read or write outside its folder, also not through a link. */
async function strayPaths(config: Config, folder: string): Promise<readonly Problem[]> {
  const { files, baseline, overrides } = config;
  const ofFeeds = ({ feeds }: ConfigSettings, at: Problem['path']) =>
    (feeds ?? []).flatMap((feed, index) => (isFeedFile(feed) ? [[feed, [...at, 'feeds', index]] as const] : []));
  const paths: readonly (readonly [string, Problem['path']])[] = [
    ...(files ?? []).map((path, index) => [path, ['files', index]] as const),
    ...(baseline === undefined ? [] : [[baseline, ['baseline']] as const]),
    ...ofFeeds(config, []),
    ...(overrides ?? []).flatMap((one, index) => ofFeeds(one, ['overrides', index])),
  ];
  const problems: Problem[] = [];
  for (const [path, at] of paths) {
    const inside =
      isWithin(folder, resolve(folder, path)) &&
      (await isReallyWithin(folder, resolve(folder, at[0] === 'files' ? withoutMarks(path) : path)));
    if (!inside) problems.push({ path: at, message: 'leads out of the folder of the configuration' });
  }
  return problems;
}

/** What stands in a pattern before its first mark: the folder that is searched. */
const withoutMarks = (pattern: string): string => {
  const parts = pattern.split('/');
  const mark = parts.findIndex((part) => /[*?[{(]/.test(part));
  return mark < 0 ? pattern : parts.slice(0, mark).join('/');
};

/** A pattern that is not looked at would include or accept nothing, in silence. */
function manyPatterns({ files, exclude, overrides, ignores }: Config): readonly Problem[] {
  const patterns: readonly (readonly [string, Problem['path']])[] = [
    ...(files ?? []).map((pattern, index) => [pattern, ['files', index]] as const),
    ...(exclude ?? []).map((pattern, index) => [pattern, ['exclude', index]] as const),
    ...(overrides ?? []).flatMap((one, at) =>
      one.files.map((pattern, index) => [pattern, ['overrides', at, 'files', index]] as const),
    ),
    ...(ignores ?? []).flatMap(({ file }, index) => (file === undefined ? [] : [[file, ['ignores', index, 'file']] as const])),
  ];
  return patterns.flatMap(([pattern, path]) =>
    expandBraces(pattern) === undefined
      ? [{ path, message: `has too many braces: they may stand for ${MOST_PATTERNS} patterns` }]
      : [],
  );
}
