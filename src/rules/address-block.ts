import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isAddressBlock, wantsAddressBlock } from './value/address-block.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'address-block',
  title: 'Hundred block or intersection',
  harm: 'A block with a time to the second still names one of some twenty homes, and on a short road only one.',
  advice: 'Check that every row is blurred: leaks live in the remainder of rows that kept a house number.',
  sources: [SOURCES.safeHarbor, SOURCES.unique],
  header: {
    words: weigh(`
      1: hundred block, 100 block, block address, hundred block location, address block, street block, cross street,
        cross streets, nearest intersection, upper cross street, lower cross street, low cross street, high cross street
      0.95: block location, cross road, intersecting street, nearest cross, high cross, low cross
      0.9: block range, intersection, intersects with, located between, location between, between street,
        obfuscated address, masked address, anonymized address, blurred address, block face, blockface,
        intersecting road, intersecting address road, intersecting address direction, intersecting address suffix,
        intersection description, intersection name, cross low, cross high, from cross street, to cross street
      0.8: block name, cross 1, intersecting, between, approximate address, redacted address, near street, side street,
        main cross
      0.75: public address
      0.7: block, cross, general location, approximate location
      0.6: block number, relative location`),
    not: {
      date: 0.8,
      time: 0.8,
      census: 0.9,
      type: 0.5,
      group: 0.95,
      red: 0.9,
      nerve: 0.9,
      reference: 0.5,
      url: 0.6,
      fit: 0.8,
      cell: 0.7,
    },
  },
  needsHeader: true,
  value: { class: 'address-block', wants: wantsAddressBlock, test: isAddressBlock, standalone: false, chance: 0.02 },
  spans: 'address-block',
  examples: {
    headers: [
      'Hundred Block Location',
      'BLKADDR',
      'Cross_Street',
      'XSTREET1',
      'xst',
      'intersection',
      'HUNDRED_BLOCK',
      'X-Street 2',
      'address_road_intersecting',
    ],
    notHeaders: ['census_block', 'block_group', 'type_cross_street', 'red_cross_flag', 'blocked'],
    values: [
      '14XX N MAPLE ST',
      '1400 BLOCK OF MAPLE ST',
      '010XX N ELM AVE',
      'MAPLE ST / OAK AVE',
      'MAPLE ST & OAK AVE',
      '400 - 499 BLOCK OF ELM ST',
    ],
    notValues: ['1423 N MAPLE ST', 'WALMART', '10/12/2021', 'A/C REPAIR', 'N/A'],
    text: [{ text: '1400 BLK OF MAPLE ST', spans: ['1400 BLK OF MAPLE ST'] }],
  },
});
