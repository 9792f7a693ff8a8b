import { describe, expect, it } from 'vitest';
import type { SinglingOutCell } from '../../src/model/counts.ts';
import type { LocationMask } from '../../src/model/location.ts';
import type { ScanResult } from '../../src/model/result.ts';
import { passes, shown, uninvited } from '../../src/report/answer/feed-brief.ts';
import { harm } from '../../src/report/answer/harm.ts';
import { findingsLine, fixFirst } from '../../src/report/answer/next-step.ts';
import { isClean, verdict } from '../../src/report/answer/verdict.ts';
import { cheapestBlur, thinPlaces, usualCell, when } from '../../src/report/answer/when.ts';
import { where } from '../../src/report/answer/where.ts';
import { who } from '../../src/report/answer/who.ts';
import { howMade } from '../../src/report/how-made.ts';
import { sentence } from '../../src/report/sentence.ts';
import { ringLike } from './fixtures/feeds.ts';
import { addressRows, clean, field, finding, rich } from './fixtures/scans.ts';

const cell = (place: SinglingOutCell['place'], time: SinglingOutCell['time'], alone: number, rows = 100): SinglingOutCell => ({
  place,
  time,
  alone,
  rows,
  underEight: alone,
  groups: 50,
  exact: true,
});

describe('where', () => {
  it('says of the address text what its section says, also where the points undo the cut, and of which rows they do', () => {
    const said = where(rich).says.join(' ');
    const { rows } = rich.addresses[0] as (typeof rich.addresses)[0];
    expect(said).toContain(
      `${(rows.number + rows['number-unit']).toLocaleString('en-US')} of 48,210 rows (0.4%) name one building.`,
    );
    expect(said).toContain(
      'The address text says a hundred block in 44,000 of 48,210 rows (91%), an intersection in 3,000, nothing (withheld) in 25; in 43,100 of these rows it is withheld, or the same text stands beside three and more points',
    );
  });

  it('says of how many points a radius speaks', () => {
    expect(where(rich).says[0]).toContain('nine in ten within 15 m (49 ft)');
  });
});

describe('verdict', () => {
  const nobody: ScanResult = {
    ...clean,
    findings: [finding('singled-out', { place: 'block', time: 'day', share: 0.1, exact: true }, 'medium')],
  };
  it('identifies nobody by the names of empty columns', () => {
    const fields = [field('Caller_Name', 'person-name', { nameOnly: true, filled: 0 })];
    const said = verdict({ ...rich, fields, exposure: { ...rich.exposure, nameOrReachAnywhere: 0 } });
    expect(said).not.toContain('identifies people');
    expect(said).toContain('None of');
  });
  it('names people', () => expect(verdict(rich)).toMatch(/^This export identifies people\./));
  it('says in how few rows somebody is named', () => {
    const exposure = { ...rich.exposure, rows: 50_000, nameOrReachAnywhere: 6 };
    const none = { ...nobody, exposure };
    expect(verdict(none)).toMatch(/^No column names people, but 6 of 50,000 rows \(<0\.1%\) name or reach somebody\./);
    expect(verdict({ ...none, exposure: { ...exposure, nameOrReachAnywhere: 600 } })).toMatch(/^This export identifies people\./);
  });
  it('names nobody but tells buildings', () => {
    const addresses = [{ ...(rich.addresses[0] as ScanResult['addresses'][number]), rows: addressRows({ number: 6, block: 5 }) }];
    expect(verdict({ ...nobody, addresses })).toContain('which building a call came from');
  });
  it('names nobody and blurs places, but not all of them', () => {
    const addresses = [
      { ...(rich.addresses[0] as ScanResult['addresses'][number]), rows: addressRows({ number: 1, block: 50 }) },
    ];
    expect(verdict({ ...nobody, addresses })).toContain('most of its rows do not tell a building, but some do');
  });
  it('describes without naming', () => {
    expect(verdict({ ...nobody, fields: [field('DOB', 'date-of-birth')] })).toContain('describes people without naming them');
  });
  it("tells the caller's places from those of the call", () => {
    const own = [field('Latitude', 'latitude'), field('Longitude', 'longitude')];
    const others = [field('Caller_Address', 'street-address', { subject: 'caller' })];
    expect(verdict({ ...nobody, fields: [...own, ...others] })).toContain(
      '2 say where a call was, 1 where the caller or somebody else was.',
    );
    expect(verdict({ ...nobody, fields: others })).toContain(', 1 says where the caller or somebody else was.');
  });
  it.each([
    [{}, 'whether its points tell which building'],
    [{ number: 1 }, 'some of its rows tell which building a call came from, and whether its points do'],
  ])('cannot settle whether several points in a block are its houses: %j', (houses, said) => {
    const findings = [
      finding('masked-beside-exact', { addressLevel: 'block', class: 'block', radiusM: 94, texts: { block: 50 } }, 'medium'),
    ];
    const [address] = rich.addresses;
    if (address === undefined) throw new Error('no address');
    expect(verdict({ ...nobody, findings, addresses: [{ ...address, rows: addressRows({ block: 50, ...houses }) }] })).toContain(
      said,
    );
  });
  it('neither', () => expect(verdict(nobody)).toContain('not found to name anybody'));
  it('staff names do not make it an export that identifies callers', () => {
    expect(verdict({ ...nobody, fields: [field('Officer', 'person-name', { subject: 'officer' })] })).toContain(
      'describes people',
    );
  });
  it('clean is only what was read whole and found without anything', () => {
    expect(isClean(clean)).toBe(true);
    expect(isClean(nobody)).toBe(false);
    expect(isClean({ ...clean, source: { ...clean.source, rows: 0 } })).toBe(false);
    expect(isClean({ ...clean, notices: [{ code: 'cut', level: 'warning', text: 'x', incomplete: true }] })).toBe(false);
  });
});

describe('the four questions always have an answer', () => {
  for (const question of [who, where, when, harm]) {
    for (const scan of [rich, clean]) {
      it(`${question.name} of ${scan.source.name}`, () => expect(question(scan).says.length).toBeGreaterThan(0));
    }
  }

  it('a column without values names no row', () => {
    const fields = [field('Caller_Name', 'person-name'), field('ANI_Number', 'phone', { nameOnly: true, filled: 0 })];
    const said = who({ ...rich, fields }).says.join();
    expect(said).toContain('Caller_Name');
    expect(said).not.toContain('ANI_Number');
  });
  it('starred coordinates were measured by their stars', () => {
    const [location] = rich.location;
    if (location === undefined) throw new Error('no location');
    const starred = { ...location, rows: { ...location.rows, valid: 0, unreadable: location.rows.total } };
    const said = where({ ...clean, location: [starred], addresses: [] }).says.join();
    expect(said).toMatch(/ points? to /);
    expect(said).not.toContain('not measured');
  });
  it('empty columns are not said to hold anything', () => {
    expect(who({ ...clean, fields: [field('Caller', 'person-name', { filled: 0 })] }).says).toEqual([
      'No column and no free text was found to name, reach or describe a person.',
    ]);
  });
});

describe('alone at a place and time', () => {
  it('speaks of the finest place and the hour', () => {
    expect(usualCell([cell('block', 'hour', 0.2), cell('exact', 'minute', 0.9), cell('exact', 'hour', 0.8)])).toMatchObject({
      place: 'exact',
      time: 'hour',
    });
    expect(usualCell([cell('beat', 'day', 0.2), cell('beat', 'week', 0.1)])).toMatchObject({ time: 'day' });
    expect(usualCell([cell('exact', 'hour', 0.8, 0)])).toBeUndefined();
  });

  it('suggests no blur to a place that most rows do not have, and says how few have it', () => {
    const cells = [cell('exact', 'hour', 0.8, 600), cell('block', 'hour', 0, 46), cell('beat', 'hour', 0.3, 590)];
    expect(cheapestBlur(cells)).toMatchObject({ place: 'beat' });
    expect(thinPlaces(cells)).toEqual(['Of the 600 rows, 46 have a block: the shares of that line are of those.']);
    expect(thinPlaces([cell('exact', 'hour', 0.8, 600), cell('block', 'hour', 0, 301)])).toEqual([]);
    // More alone at a coarser place: those are shares of fewer rows.
    expect(thinPlaces([cell('exact', 'hour', 0.3, 600), cell('block', 'hour', 0.4, 406)])).toEqual([
      'Of the 600 rows, 406 have a block: the shares of that line are of those.',
    ]);
    expect(thinPlaces([cell('exact', 'hour', 0.3, 600), cell('block', 'day', 0.4, 406)])).toEqual([]);
  });
  it('suggests no blur that leaves as many of a hundred alone', () => {
    const cells = [cell('exact', 'hour', 0.848, 600), cell('exact', 'day', 0.846, 600)];
    expect(when({ ...clean, singlingOut: cells }).says).toHaveLength(1);
  });
  it('names the column of a beat, and says nearly all where a sample has all', () => {
    const cells = [{ ...cell('exact', 'hour', 1, 8297), exact: false }, cell('beat', 'day', 0.03, 8297)];
    expect(when({ ...clean, singlingOut: cells, singlingOutBeat: 'Zone' }).says).toEqual([
      'All or nearly all of 8,297 rows are each the only one at their exact place in their hour. Alone means singled out, not named.',
      'With the place cut to Zone and the time cut to the day: 3 of 100 rows (of 8,297).',
    ]);
    expect(when({ ...clean, singlingOut: [cell('beat', 'hour', 0.9)], singlingOutBeat: 'Zone' }).says).toContain(
      'The beat is that of Zone.',
    );
  });
  it('speaks of one row as of one', () => {
    const said = when({ ...clean, singlingOut: [cell('exact', 'hour', 1, 1)] }).says.join();
    expect(said).toContain('The only row is the only one at its exact place in its hour.');
  });
  it('suggests the smallest blur that is enough, a bit of place and a bit of time before all of either', () => {
    const cells = [
      cell('exact', 'hour', 0.8),
      cell('block', 'day', 0.04),
      cell('postal-code', 'minute', 0.01),
      cell('beat', 'week', 0.001),
    ];
    expect(cheapestBlur(cells)).toMatchObject({ place: 'block', time: 'day' });
    expect(cheapestBlur([cell('exact', 'hour', 0.8), cell('block', 'day', 0.4)])).toMatchObject({ alone: 0.4 });
    expect(cheapestBlur([cell('exact', 'any', 0)])).toBeUndefined();
  });
});

describe('harm', () => {
  it('does not say that nothing was found where nothing could be looked for', () => {
    const untyped = { ...clean, fields: clean.fields.filter((one) => one.class !== 'call-type') };
    expect(harm(untyped).says).toEqual(['No column tells the type of call: sensitive types could not be looked for.']);
  });

  it('tells how many types were not understood, where they are many', () => {
    const says = (other: number) =>
      harm({ ...clean, exposure: { ...clean.exposure, rows: 1000, callGroups: [{ group: 'other', rows: other }] } }).says;
    expect(says(99)).toEqual(['No sensitive type of call was found tied to one building.']);
    expect(says(280)).toEqual([
      'No sensitive type of call was found tied to one building. The type was not understood in 280 of 1,000 rows (28%).',
    ]);
  });
});

describe('next step', () => {
  it('counts findings by severity', () => {
    expect(findingsLine(rich.findings)).toBe('8 findings: 2 critical, 4 high, 1 medium, 1 low.');
    expect(findingsLine([])).toBe('No findings.');
  });

  it('says a verb once for all its columns and a column only once', () => {
    const findings = [
      finding('field-is', { class: 'phone' }, 'high', { fields: ['Phone'] }),
      finding('field-is', { class: 'access-code' }, 'critical', { fields: ['Gate'] }),
      finding('field-contains', { class: 'phone', spans: 1, inText: false }, 'high', { fields: ['Gate'] }),
      finding('field-is', { class: 'age' }, 'low', { fields: ['Age'] }),
    ];
    expect(fixFirst({ ...rich, findings })).toBe('drop Gate, Phone.');
    expect(fixFirst(clean)).toBeUndefined();
  });
});

describe('feeds', () => {
  it('one row passes, is counted, and is of a type', () => {
    const rows = (total: number, passing: number, disputed = 0, filterKnown = true) =>
      passes({ ...ringLike, rows: { ...ringLike.rows, total, passing, disputed, filterKnown } });
    expect(rows(1, 0)).toBe('none of 1 row passes its filter of call types');
    expect(rows(1, 1, 0, false)).toBe('its call-type filter is not known: the only row is counted');
    expect(rows(9, 2, 1)).toContain('; 1 more is of a type on which the sources disagree');
    expect(passes({ ...ringLike, rows: { ...ringLike.rows, total: 9, filterKnown: false, untyped: true } })).toBe(
      'no column tells the type of call: all 9 rows are counted',
    );
  });
  it('an unknown is told as unknown, never as no', () => {
    const unknown = {
      ...ringLike,
      location: {
        ...ringLike.location,
        shown: { precision: null, status: 'unknown' as const, words: '', sources: [] },
        gap: null,
      },
    };
    expect(shown(unknown)).toBe('not known');
    expect(passes({ ...ringLike, rows: { ...ringLike.rows, filterKnown: false } })).toContain('not known');
  });

  it('a class in two columns is not added up', () => {
    expect(uninvited(ringLike)).toContain('names of people in at least 402 (Comments, Call_Type)');
    expect(uninvited({ ...ringLike, passengers: [], uninvited: [] })).toBeUndefined();
  });
});

it.each([
  [10, 'remove the empty Caller_Name.'],
  [0, undefined],
])('asks for no column of a file of %i rows to be removed as empty where there is no row', (of, advice) => {
  const empty = { ...finding('header-without-values', { class: 'person-name' }, 'low'), fields: ['Caller_Name'], count: 0, of };
  expect(fixFirst({ ...clean, findings: [empty] })).toBe(advice);
  expect(sentence(empty)).toContain(of === 0 ? 'this file has no row' : 'empty in every row');
});

it.each<[LocationMask, readonly [statistic: string, value: number, threshold: number] | undefined, string]>([
  ['block', ['points-per-block-text', 0, 0.1], 'one point for each block'],
  ['block', ['points-per-block-text', 0.06, 0.1], 'one point for each block, more than one in 6% of the blocks on several rows'],
  ['block', ['points-per-block-text', 0.78, 0.1], 'more than one point in 78% of the blocks on several rows'],
  ['block', ['collide', 0.95, 0.9], 'one point for each block'],
  ['block', ['collide-side', 0.95, 0.9], 'one point for each side of a block'],
  ['block', ['house-miss', 30, 20], 'one point for each stretch of a street'],
  ['block', ['near-neighbours', 0.5, 0.7], 'the points keep apart as middles of blocks do'],
  ['block', ['blurred-texts', 90, 1], 'the address texts beside them name blocks'],
  ['block', undefined, 'made for blocks'],
  ['intersection', ['crossing-one-point', 1, 0.8], 'one point for each intersection'],
  ['intersection', ['crossing-one-point', 0.4, 0.8], 'more than one point in 60% of the intersections on several rows'],
  ['gps', undefined, 'looks like GPS readings'],
])('how points of %s were made, by %j', (mask, seen, said) => {
  const evidence = seen === undefined ? [] : [{ statistic: seen[0], value: seen[1], threshold: seen[2], n: 50, says: '' }];
  expect(howMade({ mask, evidence })).toBe(said);
});
