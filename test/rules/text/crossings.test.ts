import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

describe('streets and crossings', () => {
  test.each([
    'LS NB [[address-block:JAMESON/3RD ST]]',
    'CRASH AT [[address-block:HARBOR / 15TH]], TAN CAR',
    'AT [[address-block:COLBY/HENDERSON]], ONE LANE BLKD',
    'FIGHT [[address-block:MAIN ST & W RACE ST]]',
    'TC [[address-block:GRATERFORD RD / TOWNSHIP LINE RD]]',
    'RP AT [[street-address:88 COUNTRY CLUB LN]]',
    'RP AT [[street-address:412 COLD SPRING RD]], BACK DOOR',
    'RP AT [[street-address:30 PARK PLACE DR]]',
    'RP AT [[street-address:1910 AVENUE D]]',
    'ON SCENE / 2ND CALLER ADV SMOKE',
    'WOMAN / 2ND FLOOR',
    '3 CARS BLOCKING LN',
    '1125 DEER CARCASS CENTER DIVIDE',
    'STRIKE TEAM 2275C COMMITTED TO RIDGE INCIDENT',
  ])('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
