import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The labelled rows of a file in `eval/data`, one JSON value per line. Evaluations run from the root of the project. */
export const readRows = <T>(name: string): readonly T[] =>
  readFileSync(resolve('eval', 'data', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
