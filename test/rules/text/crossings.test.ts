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
    'Staging [[address-block:Juniper and 12th]]',
    'WATCHING. [[address-block:E MISSION/N CRESTLINE]]',
    'BAILED [[address-block:35TH/CENTRAL]], BLU CAR',
    'CHOQUE [[address-block:MISION Y CALLE 24]]',
    'Crash, [[address-block:SR 199 at Five Point Rd]]',
    'TC [[address-block:SR 99 AT AVE 12]]',
    'PROWLER [[address-block:1100 N STATE BLK]]',
    'RP AT [[street-address:690 TOWNSHIP RD 88]]',
    'LOC [[street-address:31 GLENMAWR AVE]] [[unit-or-apartment:DOWN]].',
    'LOC [[street-address:718 E HUTCHENS ST]] [[unit-or-apartment:REAR COTTAGE]]',
    '[[unit-or-apartment:Room 41 bed A]], nurse at the desk',
    'guest [[person-name:Leon Whitaker]] in [[unit-or-apartment:414]] is loud',
    'PHASE ONE AND 2ND FLOOR DONE',
    'CAMPFIRE LEFT BURNING AT CAMPGROUND SITE 22',
    'BED 14 AND 15 CLOSED FOR REPAIR',
    'ON SCENE / 2ND CALLER ADV SMOKE',
    'WOMAN / 2ND FLOOR',
    '3 CARS BLOCKING LN',
    '1125 DEER CARCASS CENTER DIVIDE',
    'STRIKE TEAM 2275C COMMITTED TO RIDGE INCIDENT',
  ])('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
