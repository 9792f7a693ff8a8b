import { describe, expect, it } from 'vitest';
import type { Aside } from '../../src/model/table.ts';
import { countBeside } from '../../src/profile/count-beside.ts';
import { findBesideTable } from '../../src/risk/beside-table.ts';
import { findSpans } from '../../src/rules/text/find-spans.ts';

const find = (asides: readonly Aside[]) => findBesideTable(countBeside(asides, findSpans));

describe('text beside a table', () => {
  it('is searched, counted by class and masked', () => {
    const found = find([
      {
        where: 'above',
        lines: 2,
        text: 'Marrow County Communications\nCalls at the request of RP callback 555-555-0142, cell 555-555-0199',
      },
      { where: 'below', lines: 1, text: 'Total: 412 calls' },
    ]);
    expect(found).toMatchObject([
      { kind: 'text-beside-table', args: { class: 'phone', where: 'above' }, count: 2, severity: 'high' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/0142|0199/);
  });

  it('is no finding where there is none', () => {
    expect(find([])).toEqual([]);
  });
});
