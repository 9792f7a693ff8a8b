import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';
import { pick, sold } from './sales.ts';

const tells = (text: string): string[] =>
  times(12, (i) => `${text}, in lot ${String(i + 1)} of the season and while stocks last.`);

describe('texts about things', () => {
  const goods = tells('A soft wool cover with a woven edge that keeps its shape after many washes');

  test.each(['description', 'documentation', 'overview', 'specification'])(
    '%s of goods that names nobody is no remark',
    (name) => {
      expect(sold(name, goods)).not.toBe('narrative');
    },
  );

  test('what people say stays a remark, whatever it is about', () => {
    for (const name of ['comments', 'review_text', 'bio', 'requests', 'message', 'user_description'])
      expect(sold(name, goods), name).toBe('narrative');
  });

  test('a text beside coordinates or a street may be of a call', () => {
    const calls = classesOf({
      lat: times(12, (i) => `40.1${String(spread(i, 1000, 9999))}`),
      lng: times(12, (i) => `-75.2${String(spread(i, 1000, 9999))}`),
      desc: times(
        12,
        (i) => `SAMPLE RD & FIELD AVE; NORTH SAMPLE; Station ${String(300 + i)}; 2015-12-10 @ 17:10:${String(i + 10)};`,
      ),
      title: pick('EMS: FALL VICTIM|Fire: GAS LEAK'),
      twp: pick('NORTH SAMPLE|FIELD'),
      e: times(12, () => '1'),
    });
    expect(calls[2]).not.toBe('other');
  });

  test('a description that names people is free text', () => {
    const people = pick(
      'John Carter called from 212-555-0142 and asked that the lamp be left with his neighbor at the door|Maria Douglas of 14 Sample St wants the desk to be brought up to her flat before the weekend',
    ).map((text, i) => `${text}, order ${String(i)}.`);
    expect(sold('description', people)).toBe('narrative');
  });
});
