import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeJson, nameList, visible, wholeName } from '../../src/report/escape.ts';
import { reporters } from '../../src/report/index.ts';
import { plain } from './fixtures/options.ts';
import { HOSTILE_NAMES, hostile } from './fixtures/scans.ts';

/** Anything that a terminal acts on or hides instead of showing it; line breaks of the report itself excepted. */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

describe('names from outside, in a terminal', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Caller_Name', 'Caller_Name'],
    ['通報者氏名', '通報者氏名'],
    ['Straße Nº 5', 'Straße Nº 5'],
    ['\u001b[31mred', '·[31mred'],
    ['a\u202eb', 'a·b'],
    ['a\r\nb', 'a··b'],
    ['a\u2028b\u0085c', 'a·b·c'],
    ['a\tb', 'a·b'],
    ['a\u00a0b', 'a b'],
    ['\u200b\ufeff', '··'],
    ['', '(no name)'],
    ['   ', '(no name)'],
    ['\ud800x', '·x'],
  ];
  for (const [name, want] of table) it(JSON.stringify(name), () => expect(visible(name)).toBe(want));

  it('long names are cut, stacked marks thinned', () => {
    expect(Array.from(visible('x'.repeat(5000)))).toHaveLength(60);
    expect(visible(`z${'\u0301'.repeat(200)}`)).toBe('z\u0301\u0301');
  });

  it('names for a machine are whole', () => {
    const name = `Payload.${'ServiceCallResponseLocation.'.repeat(5)}\u202eLatitude`;
    expect(wholeName(name)).toBe(name.replace('\u202e', '·'));
  });

  it('nothing that acts comes through, whatever the name', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        (name) => !ACTING.test(visible(name)) && visible(name).length > 0,
      ),
    );
  });

  it('long paths in lists keep their ends, which tell them apart', () => {
    const base = 'locationComponent[0].locationByValue.presence.tuple.status.geopriv.civicAddress';
    expect(nameList([`${base}.HNO`, `${base}.RD`])).toBe(
      'locationCompon…geopriv.civicAddress.HNO, locationCompon…geopriv.civicAddress.RD',
    );
    expect(nameList([`Remarks ${'of the caller '.repeat(5)}a.b`])).toBe('Remarks of the caller of the caller of …');
    expect(nameList(['callComponent[0].updatedByAgentReference.$ref'])).toBe('callComponent…atedByAgentReference.$ref');
    expect(Array.from(nameList(['x.'.repeat(3000)])).length).toBeLessThanOrEqual(40);
    expect(nameList([`a\u202e.${'b'.repeat(60)}`])).not.toMatch(/\u202e/);
  });

  it('long paths that differ in the middle stay apart', () => {
    const unit = (place: number) => `Payload.ServiceCall.ActivityStatus[${place}].StatusText`;
    const street = (of: string) => `Payload.ServiceCall.ServiceCallResponseLocation.${of}.StreetName`;
    const date = (place: number) => `Payload.ServiceCall.ActivityStatus[${place}].StatusDate.DateTime`;
    const names = [unit(0), unit(1), street('LocationStreet'), street('LocationCrossStreet'), date(0), date(1), date(12)];
    const short = names.map((name) => nameList([name]));
    expect(short).toContain('Payload.Servic…ivityStatus[1].StatusText');
    expect(short).toContain('Payload.Servic…[12]…StatusDate.DateTime');
    expect(new Set(short).size).toBe(names.length);
    expect(Math.max(...short.map((name) => Array.from(name).length))).toBeLessThanOrEqual(42);
  });

  it('lists say how many more there are', () => {
    expect(nameList(['a'])).toBe('a');
    expect(nameList(['a', 'b', 'c', 'd'])).toBe('a, b, c, d');
    expect(nameList(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c and 2 more');
  });
});

describe('JSON', () => {
  it('shows what is invisible and means the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        const json = escapeJson(JSON.stringify({ text }));
        return JSON.parse(json).text === text && !ACTING.test(json);
      }),
    );
  });
});

describe('every format', () => {
  for (const reporter of reporters) {
    for (const options of [plain(), plain({ quiet: true }), plain({ verbose: true, width: 200 })]) {
      it(`${reporter.id} neutralises hostile names${options.quiet ? ', quiet' : ''}${options.verbose ? ', verbose' : ''}`, () => {
        const text = reporter.render([hostile, hostile], options);
        expect(text.replaceAll('\n', '')).not.toMatch(ACTING);
        for (const name of HOSTILE_NAMES.filter((one) => ACTING.test(one))) expect(text).not.toContain(name);
      });
    }
  }
});
