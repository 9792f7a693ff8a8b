import { describe, expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';

const n = 60;
const number = (i: number, low: number, high: number, width: number): string => pad(spread(i, low, high), width);
const pick = (text: string): string[] => {
  const list = text.split('|');
  return times(n, (i) => list[spread(i, 0, list.length)] ?? '');
};
/** Class of a column among those of a stock list. */
const among = (name: string, values: readonly string[]): string | undefined =>
  classesOf({
    [name]: values,
    description: pick('hex bolt|jubilee clip|bushing|screw'),
    quantity: times(n, (i) => String(spread(i, 1, 90))),
    price: times(n, (i) => `${spread(i, 1, 90)}.50`),
    vendor_id: times(n, (i) => String(spread(i, 1, 9))),
  })[0];
/** Numbers in the form of social security numbers; those drawn from all areas hold some that nobody was ever given. */
const socials = (highest: number): string[] =>
  times(n, (i) => `${number(i, 100, highest, 3)}-${number(i + 91, 1, 99, 2)}-${number(i + 7, 1, 9999, 4)}`);

describe('forms that a name promises, or that others have too', () => {
  test('parts numbered by lot in the form of social security numbers', () => {
    expect(among('Part', socials(999))).toBe('other');
    expect(classesOf({ SSN: socials(999) })).toEqual(['government-id']);
    expect(classesOf({ column_3: socials(660) })).toEqual(['government-id']);
  });

  test('dates are nobody’s number and no address', () => {
    const dates = times(n, (i) => `${1 + (i % 12)}/${1 + (i % 28)}/2024`);
    for (const name of ['SSN', 'Email', 'card_number', 'ip_address', 'VIN'])
      expect(classesOf({ [name]: dates })).toEqual(['event-time']);
  });

  test('property tags are no plates, those of many cars are', () => {
    expect(
      among(
        'Tag',
        times(n, (i) => `IT-${4000 + i}`),
      ),
    ).toBe('other');
    const plates = times(n, (i) => `${'ABCDEFGH'[spread(i, 0, 8)]}${'KLMNP'[spread(i + 3, 0, 5)]}T-${number(i, 100, 999, 3)}`);
    expect(among('Tag', plates)).toBe('license-plate');
  });

  test('a few that come back all through a column are of no car and no person', () => {
    expect(among('Reg', pick('7KLT|8KLT|9JDW|10RAM|11OSB'))).not.toBe('license-plate');
    expect(among('SID', pick('2012228N17303|2011220N17303|2010228N17310'))).not.toBe('government-id');
  });

  test('codes in the forms of several states beside numbers of vehicles', () => {
    const vins = times(
      n,
      (i) => ['1HGCM82633A004352', '1M8GDM9AXKP042788', '5GZCZ43D13S812715', '11111111111111111'][i % 4] ?? '',
    );
    const plates = times(n, (i) =>
      i % 3 === 0
        ? `WK${number(i, 100, 999, 3)}`
        : i % 3 === 1
          ? `JS-${number(i, 1000, 9999, 4)}`
          : `${i % 9}ABC${number(i, 100, 999, 3)}`,
    );
    expect(classesOf({ c1: vins, c2: plates, c3: times(n, String) })[1]).toBe('license-plate');
    expect(classesOf({ c1: times(n, (i) => `L${i}`), c2: plates, c3: times(n, String) })[1]).toBe('other');
  });

  test('licences of British drivers, whatever day was drawn for them', () => {
    expect(classesOf({ Licence: times(n, (i) => `OSTRO${number(i, 100000, 999999, 6)}XL9FM`) })).toEqual(['government-id']);
  });

  test('eateries with the names of their owners', () => {
    expect(
      classesOf({ name: pick("Oscar's|Chez Farah|Nadia's Pizzeria|The Velvet Winter|Ruth's Diner #21|Novak & Daughters") }),
    ).not.toEqual(['person-name']);
  });

  test('telephones of several countries under another name', () => {
    const phones = times(
      n,
      (i) =>
        [
          `070-174 06 ${number(i, 10, 99, 2)}`,
          `(02) 5550 ${number(i, 1000, 9999, 4)}`,
          `+44 7700 900${number(i, 100, 999, 3)}`,
          `0491 570 ${number(i, 100, 999, 3)}`,
        ][i % 4] ?? '',
    );
    expect(classesOf({ Email: phones })).toEqual(['phone']);
  });

  test('amounts with a comma for their point are no pairs of degrees', () => {
    expect(
      among(
        'Betrag',
        times(n, (i) => `${i % 2 ? '-' : ''}${spread(i, 1, 9)}.${number(i, 100, 999, 3)},${number(i, 1, 99, 2)}`),
      ),
    ).toBe('other');
    expect(
      among(
        'lat_lon',
        times(n, (i) => `41.${number(i, 1000, 9999, 4)},-87.${number(i, 1000, 9999, 4)}`),
      ),
    ).toBe('point');
  });

  test('latitudes with a filler among them, and those that begin with a plus and a zero', () => {
    expect(among('LATITUDE', pick('52.4639|40.77898|35.683|9999').slice(0, n))).toBe('latitude');
    expect(
      among(
        'LAT',
        times(n, (i) => `+041.${number(i, 100000, 999999, 6)}`),
      ),
    ).toBe('latitude');
  });

  test('messages are not who wrote them', () => {
    const ids = times(n, (i) => `<2024${number(i, 1, 999999, 6)}.e1f${number(i, 1, 99, 2)}@mx3.example.net>`);
    expect(among('message_id', ids)).toBe('other');
    expect(
      among(
        'reply_to',
        times(n, (i) => `Ann Roe <ann.roe${i}@example.net>`),
      ),
    ).toBe('email');
  });

  test('shelves are no determinants, determinants are', () => {
    const make = (levels: string) =>
      times(n, (i) => `${number(i, 1, 30, 2)}-${levels[spread(i, 0, levels.length)]}-${number(i + 3, 1, 9, 2)}`);
    expect(among('Bin', make('ABCDEF'))).toBe('other');
    expect(classesOf({ column_2: make('ABCDE') })).toEqual(['medical']);
  });

  test('a yes or a no is nobody’s number', () => {
    expect(among('cdl', pick('Y|N'))).not.toBe('government-id');
  });

  test('states of plates, though one be spoilt', () => {
    const plates = times(n, (i) => `${'ABCDEFGH'[spread(i, 0, 8)]}KT${number(i, 100, 9999, 4)}`);
    expect(classesOf({ plate: plates, plate_st: pick('GA|FL|XX'), make: pick('FORD|KIA') })[1]).toBe('license-plate');
  });

  test('logs numbered with ten digits are no telephones', () => {
    const numbers = times(n, (i) => `${number(i, 200, 999, 3)}${number(i + 5, 200, 999, 3)}${number(i + 9, 0, 9999, 4)}`);
    expect(
      classesOf({ URN: numbers, 'Date Opened': times(n, () => '2031-05-01 08:15'), 'Incident Type': pick('Fall|Fire') })[0],
    ).toBe('incident-id');
  });

  test('three words stand for a square', () => {
    const list = pick('filled.count.soap|apples.river.stone|lamp.open.tree');
    expect(classesOf({ what3words: list, Received: times(n, () => '2031-05-01 08:15'), 'Call Type': pick('Fall|Fire') })[0]).toBe(
      'point',
    );
  });

  test('months of birth', () => {
    expect(classesOf({ birth_month_year: times(n, (i) => `${number(i, 1, 12, 2)}/19${number(i + 2, 40, 99, 2)}`) })).toEqual([
      'date-of-birth',
    ]);
  });
});
