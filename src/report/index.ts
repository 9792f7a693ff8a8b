import type { Reporter } from '../model/reporter.ts';
import json from './json.ts';
import table from './table.ts';

/** Every report format, in the order in which help lists them; the first is the default. */
export const reporters: readonly Reporter[] = [table, json];
