import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isStreetAddress, wantsStreetAddress } from './value/street-address.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'street-address',
  title: 'Street address of one building',
  harm: 'A house number ties the call, and what it was about, to the people who live there.',
  advice:
    'Publish the hundred block (1400 block of …) or the nearest crossing, and check that no house number is left in any row.',
  sources: [SOURCES.safeHarbor, SOURCES.florida911, SOURCES.vawa, SOURCES.foia],
  header: {
    words: weigh(`
      1: @incident address, street address, full address, incident address, mailing address, physical address,
        residential address, location address, street number, house number, pickup address, address full, full addr,
        premises address, home address, address number
      0.95: street directional, address, address line, address text, address 1, street name, street type, street suffix,
        street prefix, street direction, house number suffix, road name, prefix directional, post directional,
        pre directional, address street, normalized address, nearest address, @person street, @caller street, @patient street,
        @suspect street, @owner street, @victim street, home street, billing address, shipping address, last known address,
        vcard address label, vcard label
      0.9: primary range, prim range, prim name, exterior number, outside number, primary number, primary address number, post office box number, post office box, po box number, secondary location number,
        house suffix, address prefix, address suffix, address direction, address road, prefix direction, suffix direction,
        pre direction, post direction, po box, location street, delivery address, street line, geocoded address,
        approximate address, @person residence, @place street, billing street, scene street, on street, off street,
        on street name, premise number, premises number, address on call, street number text, primary street,
        secondary street, first road, second road
      0.85: stop location street, matched address, verified address, validated address, highway number, street number number,
        freeway, mile post number, mile marker number, milepost number, interstate, exit number, route number,
        occurrence place, place occurrence, distance along road
      0.8: street, street description, house direction, major roadway, thoroughfare, primary road, pre modifier,
        post modifier, pre type, name component, domicile, match address, caller location, box location, alarm box location
      0.75: road, secondary road, mile post, mile marker, milepost, residence
      0.7: road number, address about, roadway, post type, distance marker
      0.68: @incident location, incident location, event location, call location
      0.65: location text, dispatch location, pickup location
      0.6: second location, secondary location, other location,
        directional, location, original location, scene location, home location, ali information, ali, @moment location,
        assign time location, @person location, pick up location
      0.55: address information, highway, time location
      0.5: number prefix, number suffix, low number, high number, where, direction travel, house, location found,
        drop off location
      0.45: travel direction
      0.4: number complete
      0.3: address type, house name, staging location`),
    not: {
      'time zone': 0.1,
      retention: 0.9,
      email: 0.95,
      mac: 0.95,
      ip: 0.95,
      network: 0.9,
      web: 0.9,
      update: 0.8,
      updated: 0.6,
      needed: 0.8,
      verified: 0.6,
      shutoff: 0.9,
      panel: 0.8,
      box: 0.7,
      quality: 0.8,
      accuracy: 0.8,
      knox: 0.9,
      block: 0.6,
      hundred: 0.7,
      intersection: 0.6,
      fdc: 0.9,
      body: 0.8,
      injury: 0.8,
      impact: 0.8,
      camera: 0.6,
      vehicle: 0.5,
      seat: 0.8,
      drop: 0.3,
    },
  },
  needsHeader: false,
  value: { class: 'street-address', wants: wantsStreetAddress, test: isStreetAddress, standalone: false, chance: 0.02 },
  spans: 'street-address',
  examples: {
    headers: [
      'Address',
      'CALLER_ADDRESS',
      'street_name',
      'House_Number',
      'ESTNUM',
      'HNO',
      'addr1',
      'StreetAddress',
      'Home Addr',
      'direccion',
    ],
    notHeaders: [
      'email_address',
      'ip_address',
      'address_type',
      'AddressUpdateNeeded',
      'Address_Verified',
      'address_count',
      'hundred_block',
    ],
    values: ['1423 N MAPLE ST', '77 Example Ave Apt 4', '9 Elm Ct'],
    notValues: [
      '14XX N MAPLE ST',
      '1400 BLOCK OF MAPLE ST',
      'MAPLE ST / OAK AVE',
      'MADISON AVE',
      '2021-04-12',
      'WALMART',
      '5150',
      'MM 14',
    ],
    text: [{ text: 'AT 1423 N MAPLE ST IN REAR', spans: ['1423 N MAPLE ST'] }],
  },
});
