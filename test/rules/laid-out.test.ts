import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PreparedTables } from '../../src/model/prepared.ts';

const NAMES = [
  'Caller_Phone',
  'incident internal id',
  'DOB',
  'addr1',
  'lat_wgs84',
  'OFFICERS NAMES',
  'vehicle plate nr',
  'zz9',
  'fecha',
];
/** Parts of names as the learned table counts them. */
const PARTS = ['h:phone', 'o:caller', 'h:zzzz', 'c:^ph'];
const CALLS = ['EMS: FALL VICTIM', 'DOMESTIC DISTURBAN', '415DV', 'FIRE ALARM - COMMERCIAL', '23-C-1', 'BURGIP', 'zzz', ''];
const TEXTS = [
  'CALLER IS HYPERTENSIVE, HX OF DV, KNOWN TO CARRY WEAPONS. CALL BACK 555-0143',
  'FRONT DOOR CODE 4471. PT HAS CHEST PAIN AND SHORTNESS OF BREATH',
  'RP JANE ROE 04/12/1971 SAYS TWO PIT BULLS IN YARD, BEWARE OF DOG',
  'PREMISE HX: 14 PRIOR DV CALLS, OCC IS BED BOUND ON OXYGEN',
  'Nothing to see at the park.',
];

/** What is read of these names, calls and texts by a program that has these tables, or none. */
async function readAll(tables: PreparedTables | undefined) {
  vi.resetModules();
  const { takePrepared } = await import('../../src/model/prepared.ts');
  if (tables !== undefined) takePrepared(tables);
  const { readHeader } = await import('../../src/rules/header/read-header.ts');
  const { learnedClasses, weightsOf } = await import('../../src/rules/header/learned/learned-table.ts');
  const { vocabulary } = await import('../../src/rules/header/words/vocabulary.ts');
  const { readCallGroup } = await import('../../src/rules/readers/call-group.ts');
  const { BY_FIRST } = await import('../../src/rules/text/hazard/patterns.ts');
  const { findSpans } = await import('../../src/rules/text/find-spans.ts');
  return {
    headers: NAMES.map((name) => readHeader(name)),
    vocabulary: [...vocabulary()],
    learned: PARTS.map((part) => {
      const weights: (readonly [string | undefined, number])[] = [];
      weightsOf(part, (at, weight) => weights.push([learnedClasses[at], weight]));
      return weights;
    }),
    groups: CALLS.map((call) => readCallGroup(call)),
    patterns: [...BY_FIRST].map(([hash, list]) => [hash, list.map(({ why, reach, lists }) => [why, reach, lists.length])]),
    spans: TEXTS.map((text) => findSpans(text)),
  };
}

async function layOut(): Promise<PreparedTables> {
  vi.resetModules();
  const { layOutTables } = await import('../../src/rules/laid-out.ts');
  return layOutTables();
}

describe('the tables laid out by the build', () => {
  let tables: PreparedTables;
  beforeEach(async () => {
    tables = structuredClone(await layOut());
  });

  it('change nothing that is read', async () => {
    const wanted = await readAll(undefined);
    expect(wanted.spans.map((spans) => spans.length > 0)).toEqual([true, true, true, true, false]);
    expect([wanted.groups[0], wanted.groups[3]]).not.toContain('other');
    const read = await readAll(tables);
    for (const part of ['learned', 'vocabulary', 'groups', 'patterns', 'spans', 'headers'] as const)
      expect(read[part], part).toEqual(wanted[part]);
  });

  it('are the same every time', async () => {
    expect(await layOut()).toEqual(tables);
  });

  it('are what is looked at', async () => {
    const emptied = {
      ...tables,
      words: new Int32Array(tables.words.length),
      spanMarks: new Int32Array(tables.spanMarks.length),
      callGroups: 'never\n0 0 never',
      headerWords: 'only',
    };
    const { spans, groups, vocabulary } = await readAll(emptied);
    expect([...(spans[1] ?? []), groups[0], groups[3], ...vocabulary]).toEqual(['other', 'other', 'only']);
  });
});
