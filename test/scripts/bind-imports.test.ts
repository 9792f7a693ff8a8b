import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// @ts-expect-error: the files of scripts have no types.
import { bindImports } from '../../scripts/bind-imports.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Line of a compiled module → what it becomes. */
const LINES: readonly (readonly [string, string])[] = [
  ["import { KIND } from './columns.js';", "import { KIND as KIND$ } from './columns.js'; const KIND = KIND$;"],
  [
    "import { Kind as Kinds, MARGIN, } from '../token-kind.js';",
    "import { Kind as Kinds$, MARGIN as MARGIN$ } from '../token-kind.js'; const Kinds = Kinds$, MARGIN = MARGIN$;",
  ],
];

const LEFT = [
  "import { KIND as KIND$ } from './columns.js'; const KIND = KIND$;",
  "import {} from './types.js';",
  "import rule from './phone.js';",
  "import * as words from './words.js';",
  "import { readFileSync } from 'node:fs';",
  "import { z } from 'zod';",
  "export { findSpans } from './rules/text/find-spans.js';",
  "const late = () => import('./late.js');",
];

describe('imports of compiled modules', () => {
  it.each(LINES)('%s is bound', (line, bound) => {
    expect(bindImports(`${line}\nexport const a = 1;\n`)).toBe(`${bound}\nexport const a = 1;\n`);
  });

  it.each(LEFT)('%s is left', (line) => {
    expect(bindImports(`${line}\n`)).toBe(`${line}\n`);
  });

  it('are bound in what was built', () => {
    const modules = readdirSync(join(DIST, 'rules', 'text'), { encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const texts = modules.map((name) => readFileSync(join(DIST, 'rules', 'text', name), 'utf8'));
    expect(texts.filter((text) => text.includes(' Mark = Mark$')).length).toBeGreaterThan(3);
    expect(modules.filter((_name, k) => bindImports(texts[k] as string) !== texts[k])).toEqual([]);
  });
});
