import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isPostalCode, wantsPostalCode } from './value/postal-code.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'postal-code',
  title: 'Postal code',
  harm: 'With birth date and sex it singles out most people; ZIP+4 is a block side or one building.',
  advice: 'Publish five digits at most, three where an area holds fewer than 20,000 people.',
  sources: [SOURCES.safeHarbor, SOURCES.sweeney],
  header: {
    words: weigh(`
      1: zip, zip code, zip 4, zip plus 4, postal code, postal code extension, post code, codigo postal, eircode,
        full postcode, forward sortation area
      0.95: outward code, inward code, postcode district, postcode area, postcode sector, vcard address code
      0.9: plus 4 code, plus four, zip plus four,
        zcta, postal sector, postal district, postal code sector
      0.8: postal
      0.6: pincode, fsa`),
    not: { file: 0.8, community: 0.8 },
  },
  needsHeader: true,
  value: { class: 'postal-code', wants: wantsPostalCode, test: isPostalCode, standalone: false, chance: 0.6 },
  examples: {
    headers: ['ZIP', 'Postal_Code', 'zip4', 'Caller_Postal_Code', 'post_code', 'ZIPCode', 'CP', 'Zipcode of Incident'],
    notHeaders: ['zip_file', 'postal_community', 'unzipped', 'zip_flag'],
    values: ['80111', '80111-1234', '80111.1', 'SW1A 1AA', 'V6B 1A1', '80111.0'],
    notValues: ['38.8951', '1423', '123456', 'ABC', '00000'],
  },
});
