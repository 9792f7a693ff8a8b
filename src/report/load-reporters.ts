import type { Reporter } from '../model/reporter.ts';

/** Each format is loaded when it is asked for: a page needs more code than a scan of a small file. */
const LOADERS = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  html: () => import('./html.ts'),
  markdown: () => import('./markdown.ts'),
  csv: () => import('./csv.ts'),
  sarif: () => import('./sarif.ts'),
  junit: () => import('./junit.ts'),
  gitlab: () => import('./gitlab.ts'),
  github: () => import('./github.ts'),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly default: Reporter }>>>;

/** Ids of the report formats, in the order in which help lists them; the first is the default. */
export const REPORTER_IDS = Object.keys(LOADERS) as readonly (keyof typeof LOADERS)[];

/** The reporters of these ids, each once; ids that are none are left out. */
export async function loadReporters(ids: readonly string[]): Promise<readonly Reporter[]> {
  const known = REPORTER_IDS.filter((id) => ids.includes(id));
  return Promise.all(known.map(async (id) => (await LOADERS[id]()).default));
}
