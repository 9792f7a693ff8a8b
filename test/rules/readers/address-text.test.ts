import { describe, expect, it } from 'vitest';
import type { AddressLevel } from '../../../src/model/reading.ts';
import { readAddress } from '../../../src/rules/readers/address-text.ts';

/** Text → level, number, street, hundred, unit. All invented. */
const READINGS: readonly (readonly [string, AddressLevel, string, string, number, string])[] = [
  ['1423 N MAPLE ST', 'number', '1423', 'N MAPLE ST', 1400, ''],
  ['1423 North Maple Street', 'number', '1423', 'N MAPLE ST', 1400, ''],
  ['  1423   n  maple st ', 'number', '1423', 'N MAPLE ST', 1400, ''],
  ['1423 N 35TH ST,SPF', 'number', '1423', 'N 35TH ST', 1400, ''],
  ['1423-A N 35TH ST', 'number-unit', '1423', 'N 35TH ST', 1400, 'A'],
  ['1423A N 35TH ST', 'number-unit', '1423', 'N 35TH ST', 1400, 'A'],
  ['1423 1/2 ELM AV', 'number', '1423 1/2', 'ELM AVE', 1400, ''],
  ['1423 N MAPLE ST APT 4B', 'number-unit', '1423', 'N MAPLE ST', 1400, '4B'],
  ['1423 N MAPLE ST #204', 'number-unit', '1423', 'N MAPLE ST', 1400, '204'],
  ['1423 N MAPLE ST, Unit 12', 'number-unit', '1423', 'N MAPLE ST', 1400, '12'],
  ['1423 MAPLE ST 12', 'number-unit', '1423', 'MAPLE ST', 1400, '12'],
  ['1423 MAPLE ST APT 4 SPRINGFIELD IL 62704', 'number-unit', '1423', 'MAPLE ST', 1400, '4'],
  ['1423 COUNTY ROAD 12', 'number', '1423', 'COUNTY RD 12', 1400, ''],
  ['912-914 ELM ST', 'number', '912-914', 'ELM ST', 900, ''],
  ['912-14 ELM ST', 'number', '912-14', 'ELM ST', 900, ''],
  ['42-15 81ST ST', 'number', '42-15', '81ST ST', 4200, ''],
  ['N95W18000 ALDER AVE', 'number', 'N95W18000', 'ALDER AVE', 18000, ''],
  ['29W123 ALDER RD', 'number', '29W123', 'ALDER RD', 100, ''],
  ['6 ALDER AVE\nSpringfield, XX\n(37.100000, -122.200000)', 'number', '6', 'ALDER AVE', 0, ''],
  ['KELLER HALL, 12 ELM ST', 'number', '12', 'ELM ST', 0, ''],
  ['12 ELM ST (rear house)', 'number', '12', 'ELM ST', 0, ''],
  ['1200 ELM ST / OAK AV', 'number', '1200', 'ELM ST', 1200, ''],
  ['1200 ELM ST / APT 4', 'number-unit', '1200', 'ELM ST', 1200, '4'],
  ['1423 AVENUE N', 'number', '1423', 'AVE N', 1400, ''],
  ['12XX N MAPLE ST', 'block', '', 'N MAPLE ST', 1200, ''],
  ['033XX W ALDER AVE', 'block', '', 'W ALDER AVE', 3300, ''],
  ['12** MAPLE ST', 'block', '', 'MAPLE ST', 1200, ''],
  ['XX00 MAPLE ST', 'block', '', 'MAPLE ST', -1, ''],
  ['X E MAPLE ST', 'block', '', 'E MAPLE ST', 0, ''],
  ['1200 BLK MAPLE ST', 'block', '', 'MAPLE ST', 1200, ''],
  ['1200-BLK N MAPLE ST,SPF', 'block', '', 'N MAPLE ST', 1200, ''],
  ['1200 Block of MAPLE ST', 'block', '', 'MAPLE ST', 1200, ''],
  ['5XX BLOCK OF 5 AV', 'block', '', '5 AVE', 500, ''],
  ['800 North Block of Maple St', 'block', '', 'N MAPLE ST', 800, ''],
  ['1800 - 1899 BLOCK OF MAPLE STREET NW', 'block', '', 'MAPLE ST NW', 1800, ''],
  ['1100-1199 MAPLE ST', 'block', '', 'MAPLE ST', 1100, ''],
  ['BLOCK 1200 N MAPLE ST', 'block', '', 'N MAPLE ST', 1200, ''],
  ['1201 BLOCK ISLAND RD', 'number', '1201', 'BLOCK ISLAND RD', 1200, ''],
  ['MAPLE ST & ELM AVE', 'intersection', '', 'ELM AVE & MAPLE ST', -1, ''],
  ['MAPLE ST &amp; ELM AVE', 'intersection', '', 'ELM AVE & MAPLE ST', -1, ''],
  ['MAPLE ST/ELM AVE', 'intersection', '', 'ELM AVE & MAPLE ST', -1, ''],
  ['Elm Ave at Maple St', 'intersection', '', 'ELM AVE & MAPLE ST', -1, ''],
  ['5TH AND ELM', 'intersection', '', '5TH & ELM', -1, ''],
  ['8 AV / ELM ST', 'intersection', '', '8 AVE & ELM ST', -1, ''],
  ['MAPLE CT & DEAD END', 'intersection', '', 'DEAD END & MAPLE CT', -1, ''],
  ['I80 E / Maple Blvd Ofr', 'intersection', '', 'I80 E & MAPLE BLVD RMP', -1, ''],
  ['FRONT ST / MARKET ST', 'intersection', '', 'FRONT ST & MARKET ST', -1, ''],
  ['I-70 WB AT MM191', 'mile-marker', '', 'I-70 WB AT MM191', -1, ''],
  ['I-70 MILE MARKER 19', 'mile-marker', '', 'I-70 MILE MARKER 19', -1, ''],
  ['0 S MAPLE ST', 'street', '', 'S MAPLE ST', 0, ''],
  ['On or near Maple Street', 'street', '', 'MAPLE ST', -1, ''],
  ['8 AV', 'street', '', '8 AVE', -1, ''],
  ['US HWY 50', 'street', '', 'US HWY 50', -1, ''],
  ['12 MILE RD', 'number', '12', 'MILE RD', 0, ''],
  ['TOWN & COUNTRY', 'place', '', 'TOWN & COUNTRY', -1, ''],
  ['GROCERY/BODEGA', 'place', '', 'GROCERY / BODEGA', -1, ''],
  ['RESIDENCE PORCH/HALLWAY', 'place', '', 'RESIDENCE PORCH / HALLWAY', -1, ''],
  ['0 feet to 3 feet', 'place', '', '0 FEET TO 3 FEET', -1, ''],
  ['12 MILES N', 'place', '', '12 MILES N', -1, ''],
  ['3 days', 'place', '', '3 DAYS', -1, ''],
  ['5 MILES RD', 'number', '5', 'MILES RD', 0, ''],
  ['24 HOUR FITNESS', 'place', '', '24 HOUR FITNESS', -1, ''],
  ['CRESCENT PARKING LOT', 'place', '', 'CRESCENT PARKING LOT', -1, ''],
  ['MAPLE ST ELEMENTARY SCHOOL', 'place', '', 'MAPLE ST ELEMENTARY SCHOOL', -1, ''],
  ['On or near Supermarket', 'place', '', 'SUPERMARKET', -1, ''],
  ['37.812345, -122.212345', 'coordinates', '', '', -1, ''],
  ['LL(-97:12:30.0,31:12:30.0)', 'coordinates', '', '', -1, ''],
  ['OFFSET TO PROTECT PRIVACY', 'redacted', '', '', -1, ''],
  ['REDACTED', 'redacted', '', '', -1, ''],
  ['********', 'redacted', '', '', -1, ''],
  ['<UNKNOWN>', 'redacted', '', '', -1, ''],
  ['(null)', 'empty', '', '', -1, ''],
  ['', 'empty', '', '', -1, ''],
  ['62704', 'area', '', '62704', -1, ''],
  ['BEAT 12', 'area', '', 'BEAT 12', -1, ''],
  ['SPRINGFIELD, IL', 'area', '', 'SPRINGFIELD', -1, ''],
];

describe('readAddress', () => {
  it.each(READINGS)('%s', (text, level, number, street, hundred, unit) => {
    expect(readAddress(text)).toEqual({ level, number, street, hundred, unit });
  });

  it('reads texts of any length and kind in bounded time', () => {
    for (const piece of ['1 ', 'X', '9', ' & ', '(', '12-', 'BLK ', '\n', '°', ', '])
      expect(readAddress(piece.repeat(20_000)).level).toBeTypeOf('string');
  });
});
