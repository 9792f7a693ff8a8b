import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 30;
const pick = (text: string, rows = n): string[] => {
  const list = text.split('|');
  return times(rows, (i) => list[i % list.length] ?? '');
};
const one = (name: string, values: readonly string[]): string | undefined => classesOf({ [name]: values })[0];

describe('words that do not keep what their name promises', () => {
  test('somebody wanted for a job is no danger; somebody wanted by a court is', () => {
    expect(one('wanted', pick('supervisor|secretary|retail sales|office support'))).not.toBe('hazard-flag');
    expect(one('wanted', pick('WARRANT - FELONY|WARRANT - TRAFFIC|NO'))).toBe('hazard-flag');
  });

  test('a yes is no number of a case, though it may tell how one ended', () => {
    for (const name of ['arrest', 'Arrest Made']) expect(one(name, pick('true|false')), name).toBe('disposition');
  });

  test('a body that certifies writes no remarks', () => {
    expect(one('certification_body', pick('Sample Coffee Association|Institute of Samples'))).toBe('other');
    expect(one('governing body', pick('Sample League|Field Union'))).toBe('other');
  });

  test('towns and kinds under a description are no remarks; remarks under it are', () => {
    const rows = {
      region: pick('north-1|south-2|east-1'),
      description: pick('North Sample|South Field (East)|Sampleton'),
      host: pick('a.example.com|b.example.com'),
      zone: pick('1|2'),
      price: times(n, (i) => String(spread(i, 1, 99))),
      size: pick('S|M'),
    };
    expect(classesOf(rows)[1]).not.toBe('narrative');
    const said = times(n, (i) => `Caller ${i} says that the gate has been open since the morning and nobody answers the bell.`);
    expect(classesOf({ ...rows, description: said })[1]).toBe('narrative');
  });

  test('creatures and contests have no race; people do, however it is written', () => {
    expect(one('race', pick('Elf|Dwarf|Orc|Gnome|Troll'))).not.toBe('race-ethnicity');
    expect(one('Race', pick('Sample Grand Prix|Tour of Fields|Night Run|Harbor Sprint'))).not.toBe('race-ethnicity');
    expect(one('race', pick('group A|group B|group C|group D'))).toBe('race-ethnicity');
    expect(one('nationality', pick('Atlantis|Utopia|Lilliput|Laputa'))).toBe('race-ethnicity');
    expect(one('race_known', pick('Known|Unknown'))).not.toBe('race-ethnicity');
  });

  test('links to pages are no media; links to recordings are', () => {
    const link = (path: string): string[] => times(n, (i) => `https://www.example.com/${path}/${i}`);
    expect(one('apply_url', link('jobs'))).not.toBe('media-link');
    expect(one('video_url_key', pick('kX2_a9QmL0s|bT7-c4RnZ1e|mN5_d8WpY3u'))).not.toBe('media-link');
    expect(
      one(
        'recording_url',
        times(n, (i) => `https://www.example.com/rec/${i}.wav`),
      ),
    ).toBe('media-link');
  });

  test('keys of accounts are nobody’s name and no place', () => {
    const keys = (letter: string): string[] => times(n, (i) => `${letter}${1_000_000_000 + spread(i, 0, 900_000_000)}`);
    expect(classesOf({ nameOrig: keys('C'), amount: pick('12.50|80.10|9.99'), nameDest: keys('M') })).not.toContain('place-name');
    expect(one('customer', keys('C'))).not.toBe('person-name');
  });

  test('what a few words mean all through a column are kinds of people', () => {
    expect(one('contact', pick('cellular|telephone', 60))).not.toBe('person-name');
    expect(one('owner', pick('First Owner|Second Owner|Third Owner', 60))).not.toBe('person-name');
  });

  test('a yes spelt out says so in a few cells', () => {
    const [, telephone] = classesOf({
      amount: pick('1169|5951|2096|7882', 8),
      telephone: ['yes', '', '', 'yes', '', '', 'yes', ''],
    });
    expect(telephone).toBe('other');
  });
});

describe('what programs write', () => {
  test('folders of a registry are no crossings', () => {
    expect(one('image_location', pick('sampleco/getting-started|samples/base-2024|fieldco/agent-7.2'))).not.toBe('address-block');
    expect(one('location', pick('MAIN ST/OAK AVE|5TH AVE/ELM ST|PINE RD/LAKE DR'))).toBe('address-block');
  });

  test('paths are no numbers of devices', () => {
    expect(one('device_id', pick('/dev/sda1|/dev/xvda|/dev/sdb'))).not.toBe('device-id');
  });

  test('lists of packages and options are no remarks', () => {
    const lists = times(
      n,
      (i) => `libsample${i}:amd64 (1.${i}-2, automatic), samplectl:amd64 (2.0-${i}), field-dev:amd64 (0.${i})`,
    );
    expect(one('Install', lists)).not.toBe('narrative');
  });
});
