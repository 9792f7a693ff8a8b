import { beforeAll, describe, expect, it } from 'vitest';
import { actionOf } from '../../src/report/advice.ts';
import { sentence } from '../../src/report/sentence.ts';
import { scan } from '../../src/scan.ts';

const TYPES = ['BURGLARY', 'OVERDOSE', 'TRAFFIC STOP', 'THEFT'] as const;
const STREETS = ['ALDER ST', 'BIRCH AVE', 'CEDAR DR'] as const;

/** Sixty fictional calls. The caller's phone is told in every third row only, the incident's place in all but every fifth. */
const CALLS = Array.from({ length: 60 }, (_, i) => ({
  Call_Time: `2024-03-${String(1 + (i % 28)).padStart(2, '0')} 10:${String(i % 60).padStart(2, '0')}:00`,
  Nature: TYPES[i % 4] ?? '',
  Location: i % 5 === 0 ? '' : `${101 + i * 2} ${STREETS[i % 3]}`,
  Lat: i % 5 === 0 ? '' : (40.1 + i * 0.00137).toFixed(6),
  Lon: i % 5 === 0 ? '' : (-88.2 - i * 0.00171).toFixed(6),
  ALI_LAT: i % 3 === 0 ? (40.2 + i * 0.00139).toFixed(6) : '',
  ALI_LON: i % 3 === 0 ? (-88.3 - i * 0.00173).toFixed(6) : '',
  'ALI Address': i % 3 === 0 ? `${2001 + i * 2} DOGWOOD LN` : '',
}));
type Column = keyof (typeof CALLS)[number];

const scanOf = (columns: readonly Column[]) => {
  const lines = [columns.join(), ...CALLS.map((call) => columns.map((column) => call[column]).join())];
  return scan(
    { bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), name: 'calls.csv' },
    { feeds: ['ring-neighbors-cad-2019'] },
  );
};

const ALI = ['ALI_LAT', 'ALI_LON', 'ALI Address'] as const;
const BURGLARIES = CALLS.filter(({ Nature }) => Nature === 'BURGLARY');

describe('where the caller was beside where the incident is', () => {
  let result: Awaited<ReturnType<typeof scan>>;
  beforeAll(async () => {
    result = await scanOf(['Call_Time', 'Nature', ...ALI, 'Location', 'Lat', 'Lon']);
  });

  it('is a place of the caller, told after that of the incident', () => {
    expect(result.location.map(({ columns, subject }) => [columns[0], subject])).toEqual([
      ['Lat', undefined],
      ['ALI_LAT', 'caller'],
    ]);
    expect(result.addresses.map(({ columns, subject }) => [columns[0], subject])).toEqual([
      ['Location', undefined],
      ['ALI Address', 'caller'],
    ]);
  });

  it('is one finding with its own rule beside that of the address, and both say to drop the columns', () => {
    const found = result.findings.filter(({ fields }) => fields.some((field) => field.startsWith('ALI')));
    const told = found.filter(({ kind }) => kind !== 'location-precise');
    expect(told.map(({ rule, count, of }) => [rule, count, of])).toEqual([
      ['caller-location', 20, 60],
      ['street-address', 20, 60],
    ]);
    expect(told.map((finding) => actionOf(finding)?.verb)).toEqual(['drop', 'drop']);
    const [one] = found.filter(({ kind }) => kind === 'caller-location');
    expect(one && sentence(one)).toBe(
      'ALI_LAT, ALI_LON, ALI Address: where the caller was, as the call or the telephone network (ALI) told it, in 20 of 60 rows (33%); other columns tell where the incident is.',
    );
  });

  it('does not go into the feed, and its rows do not count as located', () => {
    const [feed] = result.feeds;
    expect(feed?.sent.map(({ field }) => field)).toEqual(['Call_Time', 'Nature', 'Location', 'Lat', 'Lon']);
    expect(feed?.withheld.map(({ field }) => field)).toEqual([...ALI]);
    const located = BURGLARIES.filter(({ Location }) => Location !== '').length;
    expect(located).toBeLessThan(BURGLARIES.length);
    expect(feed?.location.delivered).toMatchObject({
      rows: located,
      fields: expect.not.arrayContaining(['ALI_LAT', 'ALI Address']),
    });
    expect(feed?.location.delivered.subject).toBeUndefined();
  });

  it('still ties a sensitive call to a building', () => {
    const overdoses = CALLS.filter(({ Nature }) => Nature === 'OVERDOSE');
    const told = overdoses.filter((call) => call.Location !== '' || call['ALI Address'] !== '').length;
    expect(told).toBeGreaterThan(overdoses.filter(({ Location }) => Location !== '').length);
    expect(result.exposure.sensitiveAtBuilding.rows).toBe(told);
  });
});

describe('where the caller was beside an address of the incident', () => {
  it('does not stand in for its coordinates', async () => {
    const [feed] = (await scanOf(['Call_Time', 'Nature', 'Location', 'ALI_LAT', 'ALI_LON'])).feeds;
    expect(feed?.sent.map(({ field }) => field)).toEqual(['Call_Time', 'Nature', 'Location']);
  });
});

describe('where the caller was and nothing else', () => {
  it('stands in for the place, and that is said and counted', async () => {
    const result = await scanOf(['Call_Time', 'Nature', ...ALI]);
    const [feed] = result.feeds;
    const rows = BURGLARIES.filter((call) => call['ALI Address'] !== '').length;
    expect(feed?.location.delivered).toMatchObject({ subject: 'caller', rows });
    expect(feed?.location.delivered.words).toContain('where the caller was and not the incident');
    expect(feed?.passengers).toEqual([
      { class: 'street-address', field: 'ALI Address', how: 'person-place', subject: 'caller', rows },
      { class: 'point', field: 'ALI_LAT', how: 'person-place', subject: 'caller', rows },
    ]);
    const uninvited = result.findings.filter(({ kind }) => kind === 'feed-uninvited').map(sentence);
    expect(uninvited).toContain(
      `Ring LLC (Amazon), Neighbors News team: ${rows} of ${feed?.rows.passing} rows (33%) of this feed would carry where callers were (coordinate pairs) in place of where the incident is, in ALI_LAT.`,
    );
  });
});

describe('where the phone was beside the home of its owner', () => {
  /** Two hundred fictional calls from forty phones, each some hundred metres from the last: nobody calls from home only. */
  const ROAMING = Array.from({ length: 200 }, (_, i) => ({
    Nature: TYPES[i % 4] ?? '',
    Caller_Address: `${101 + (i % 40) * 2} ${STREETS[i % 3]}`,
    ALI_Latitude: (40.2 + (i % 40) * 0.002 + ((i * 37) % 101) * 0.00005).toFixed(6),
    ALI_Longitude: (-88.3 - (i % 40) * 0.002 - ((i * 53) % 103) * 0.00005).toFixed(6),
    ALI_Uncertainty: String(100 + (i % 60)),
  }));
  const judged = async (columns: readonly (keyof (typeof ROAMING)[number])[]) => {
    const lines = [columns.join(), ...ROAMING.map((call) => columns.map((column) => call[column]).join())];
    const { location } = await scan({ bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), name: 'calls.csv' });
    return location.map(({ columns: [first], effective }) => ({ first, ...effective }));
  };

  it('is judged as without that home', async () => {
    const phone = ['ALI_Latitude', 'ALI_Longitude', 'ALI_Uncertainty'] as const;
    const [alone] = await judged(['Nature', ...phone]);
    expect(alone).toMatchObject({ first: 'ALI_Latitude', class: 'neighbourhood', mask: 'gps', by: 'stated' });
    expect(await judged(['Nature', 'Caller_Address', ...phone])).toEqual([alone]);
  });
});
