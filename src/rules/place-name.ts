import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'place-name',
  title: 'Name of a place or business',
  harm: 'A clinic, a shelter or a small shop in the record can name the patient, the victim or the owner.',
  advice: 'Drop it for medical, domestic and juvenile calls; elsewhere check that no home is listed as a place.',
  sources: [SOURCES.safeHarbor, SOURCES.vawa],
  header: {
    words: weigh(`
      1: storage lot, impound lot, parking lot, tow lot, @place name, location name, location name text, common place, common place name, premise name, business name,
        common business name, facility name, hospital name, receiving hospital, referring hospital, destination hospital,
        receiving hospital name, premises name
      0.95: transport destination, transported destination, landmark, receiving facility, point of interest, destination name
      0.9: common name, business, transported hospital, school name, employer name, complex name, occupancy name, park name,
        hotel name, hospital transported, hospital taken, common place location, hospital code destination, crisis center,
        crisis center name, bus stop name, station name bus, treatment center, center name, gp surgery, doctor surgery,
        occupant business, receiving facility name, surgery name, pharmacy, pharmacy name, clinic, clinic name,
        destination hospital code, hospital code, hospital identifier
      0.85: facility, establishment, poi, hospital, place of employment, nursing home
      0.82: place
      0.8: transfer destination, taken destination, community place, apartment complex, site name, occupancy business,
        common location, location common, care home
      0.75: address name, school, employer
      0.7: premise description, place information, destination, structure name, property name, tenant business, house name,
        school attended, workplace, place of work, location alias
      0.62: premise
      0.6: building name, subsite, company name, merchant, pickup location, dba, business location, alias location,
        premise code
      0.55: venue, site, additional location
      0.5: company, place of birth, structure, shelter, store, location description, tow company
      0.45: campus
      0.4: park, trauma center, estate, cross premise
      0.3: location information, location details, origin, alias name, receiving agency, @place, object name,
        station name hospital
      0.2: occupancy
      0.1: transport to, transported to`),
    not: {
      council: 0.9,
      number: 0.3,
      flag: 0.8,
      history: 0.7,
      hazard: 0.7,
      insurance: 0.7,
      phone: 0.5,
      type: 0.7,
      category: 0.6,
      code: 0.5,
      mile: 0.6,
      mileage: 0.9,
      capability: 0.9,
      time: 0.5,
      person: 0.4,
      map: 0.6,
      acn: 0.7,
      reason: 0.8,
      vehicle: 0.6,
      shutoff: 0.8,
      radio: 0.7,
      street: 0.6,
      contact: 0.5,
      owner: 0.6,
    },
  },
  needsHeader: true,
  examples: {
    headers: [
      'Location_Name',
      'CommonPlace',
      'Business Name',
      'landmark',
      'facility_name',
      'LMK',
      'ECOMPL',
      'Receiving Hospital',
      'POI',
    ],
    notHeaders: ['premise_flag', 'place_type', 'facility_id', 'PremiseHistory', 'location_type', 'business_phone', 'replaced'],
  },
});
