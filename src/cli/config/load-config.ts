import { extname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import { CONFIG_KEY, type FoundConfig, isPackage } from './found-config.ts';

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

/**
 * The configuration that counts: the one named, or the first on the way up from a folder; `undefined` where there is none.
 * @throws {CadAuditError} `bad-config`, `not-found`, `unreadable`
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<FoundConfig | undefined> {
  if (named !== undefined) return readNamed(resolve(cwd, named), named);
  const search = lilconfig(CONFIG_KEY, {
    searchPlaces: [...PLACES],
    packageProp: [],
    cache: false,
    // The default loaders of other endings would run code; none of them is ever reached, as no such place is searched.
    loaders: Object.fromEntries(
      ['.json', '.yaml', '.yml', 'noExt'].map((ending) => [
        ending,
        (path: string, text: string) => (holdsConfig(path, text) ? text : null),
      ]),
    ),
  });
  const found = await search.search(cwd);
  if (found === null || found.isEmpty === true) return undefined;
  // Most calls find none, and need neither YAML nor the schema.
  const { readConfigText } = await import('./read-config.ts');
  return readConfigText(String(found.config), found.filepath, shownPath(found.filepath, cwd));
}

/** A package.json without the key is passed over; the same word names a dependency or a program with a text behind it. */
const holdsConfig = (path: string, text: string): boolean => !isPackage(path) || /"cad-audit"\s*:\s*[{[]/.test(text);

async function readNamed(path: string, label: string): Promise<FoundConfig> {
  const ending = extname(path);
  if (!EXTENSIONS.some((one) => one === ending))
    throw new CadAuditError(
      'bad-config',
      `${visible(label, 200)} is not a configuration: only JSON and YAML are read.`,
      'A configuration is data; scripts are never run.',
    );
  const { readConfigFile } = await import('./read-config.ts');
  return readConfigFile(path, label);
}

const shownPath = (path: string, cwd: string): string => relative(cwd, path) || path;
