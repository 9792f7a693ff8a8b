import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Variables of the environment that name a browser, and names under which systems install one. */
const VARIABLES = ['CHROMIUM', 'CHROME_PATH'] as const;
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'] as const;

/** The browser that pages are looked at in; `undefined` where there is none. What a variable names is taken as it is: a wrong name has to fail. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env, exists = existsSync): string | undefined {
  const named = VARIABLES.map((name) => env[name]).find((path) => path !== undefined && path !== '');
  if (named !== undefined) return named;
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin'].filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => exists(path));
}

/** What skipped tests say. */
export const NO_BROWSER = `there is no ${NAMES.join(', ')} on the path; ${VARIABLES.join(' or ')} names another`;
