import type { Config } from '../../schema/config.ts';

/** A configuration and where it was found. */
export interface FoundConfig {
  readonly config: Config;
  readonly file: string;
  /** Paths in it are relative to this folder and stay inside it. */
  readonly folder: string;
}

/** Key of package.json. */
export const CONFIG_KEY = 'cad-audit';

/** Does a file hold more than a configuration? */
export const isPackage = (path: string): boolean => /(^|[\\/])package\.json$/.test(path);
