import type { OpenOptions } from '../../index.ts';
import type { DataClass } from '../../model/data-class.ts';
import type { Severity } from '../../model/severity.ts';
import type { ConfigSettings } from '../../schema/config.ts';
import type { FoundConfig } from './found-config.ts';
import { matchesPath } from './glob.ts';
import { pathWithin } from './path-within.ts';

/** What counts for one file, after the configuration, its overrides and the flags. */
export interface FileSettings {
  readonly failOn: Severity;
  readonly minConfidence: number;
  readonly onlyRules: readonly string[] | undefined;
  readonly skipRules: readonly string[];
  /** As written, `undefined` for the default. */
  readonly feeds: readonly string[] | undefined;
  readonly columns: Readonly<Record<string, DataClass>>;
  readonly input: OpenOptions;
}

/** The same, as far as flags lay it down. */
export interface FlagSettings extends Partial<Omit<FileSettings, 'onlyRules' | 'feeds'>> {
  readonly onlyRules?: readonly string[];
  readonly feeds?: readonly string[];
}

const DEFAULTS: FileSettings = {
  failOn: 'high',
  minConfidence: 0,
  onlyRules: undefined,
  skipRules: [],
  feeds: undefined,
  columns: {},
  input: {},
};

/** Flags before overrides, later overrides before earlier ones, overrides before the configuration. */
export function settingsFor(path: string, found: FoundConfig | undefined, flags: FlagSettings): FileSettings {
  const layers: FlagSettings[] = [];
  if (found !== undefined) {
    const inside = pathWithin(found.folder, path);
    const fits = (patterns: readonly string[]): boolean =>
      inside !== undefined && patterns.some((pattern) => matchesPath(inside, pattern));
    layers.push(layerOf(found.config), ...(found.config.overrides ?? []).filter(({ files }) => fits(files)).map(layerOf));
  }
  let settings = DEFAULTS;
  for (const layer of [...layers, flags]) {
    // Columns and reading are joined key by key; the rest is replaced.
    const columns = { ...settings.columns, ...layer.columns };
    settings = { ...settings, ...layer, columns, input: { ...settings.input, ...layer.input } };
  }
  return settings;
}

function layerOf({ failOn, minConfidence, rules, feeds, columns, input }: ConfigSettings): FlagSettings {
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(rules?.only === undefined ? {} : { onlyRules: rules.only }),
    ...(rules?.skip === undefined ? {} : { skipRules: rules.skip }),
    ...(feeds === undefined ? {} : { feeds }),
    ...(columns === undefined ? {} : { columns }),
    ...(input === undefined ? {} : { input }),
  };
}
