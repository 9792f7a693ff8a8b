import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'unit-or-apartment',
  title: 'Apartment, suite, lot or room',
  harm: 'In a large building the apartment number is what turns an address into one household.',
  advice: 'Drop the column, also where the address itself is blurred.',
  sources: [SOURCES.safeHarbor, SOURCES.florida911],
  header: {
    words: weigh(`
      1: apartment, apartment number, apartment suite, apartment lot, apartment room, suite number
      0.95: suite unit, apartment unit, suite, room number, address 2, address line 2
      0.9: secondary range, interior number, inside number, residence unit, residential unit, home unit, mailing unit,
        secondary designator, secondary number, extra secondary number, secondary unit number, private mail box number, unit reference, cell unit,
        floor building, address unit, flat number, room bed, sub premise, subpremise, sub location, sublocation,
        location sub premise, sub unit, subunit, sub building, sub building name, space number, cell room, room cell, berth,
        slip number, bed number, dorm room, unit designator, saon, housing unit, bunk, address unit number, secondary address,
        housing location, vcard address extension
      0.85: room, building number
      0.75: floor number, entry point, location entry point, entrance
      0.7: lot, lot number, floor, building, sub address, subaddress, dorm, dormitory
      0.6: trailer number, wing, street 2, location unit, unit value, unit pre type, occupancy unit, cell block
      0.55: building name
      0.5: flat, cell pod
      0.45: seat
      0.4: pod, bed
      0.35: unit number
      0.3: secondary unit
      0.1: cell number`),
    not: {
      loss: 0.95,
      dollar: 0.95,
      damage: 0.9,
      value: 0.8,
      seats: 0.9,
      involved: 0.5,
      origin: 0.9,
      broom: 1,
      service: 0.5,
      construction: 0.8,
      count: 0.7,
      fire: 0.3,
      parking: 0.9,
      emergency: 0.7,
      code: 0.3,
      permit: 0.7,
      area: 0.9,
      frontage: 0.95,
      configuration: 0.95,
      config: 0.95,
      geometry: 0.95,
      size: 0.9,
      depth: 0.95,
      acreage: 0.95,
      acre: 0.95,
      square: 0.95,
      sqft: 0.95,
      footage: 0.95,
      price: 0.9,
      occupied: 0.7,
    },
  },
  needsHeader: true,
  spans: 'unit-or-apartment',
  examples: {
    headers: ['Apt', 'Caller_Apt_Nmbr', 'Suite', 'Room #', 'BldngNmbr', 'Apartment', 'EAPT', 'apt_unit'],
    notHeaders: ['Unit_ID', 'captain', 'unit_type', 'emergency_room', 'parking_lot', 'apt_flag'],
    text: [{ text: 'APT 4B DOOR OPEN', spans: ['APT 4B'] }],
  },
});
