import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isStateOrProvince, wantsState } from './value/state.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'city-or-region',
  title: 'City, county or region',
  harm: 'Harmless for a large city; in a village it leaves few households.',
  advice: 'Keep it; merge places with few people.',
  sources: [SOURCES.safeHarbor],
  header: {
    words: weigh(`
      1: @person city, city, city name, city state, city township, city state county, municipality, township, county name,
        state name, state province, @caller city, @patient city, @victim city, @owner city
      0.95: county, state abbreviation, province, country, country code, incorporated municipality, gemeinde, @place city,
        post town, state postal service code, location state postal service code, case proper
      0.9: county location, city location, county city location, city county location,
        city residence, residence city, @person state, municipal name, county code, county identifier, county fips,
        postal community, unincorporated community, town of, c t v, ctv, oblast, canton, kreis, comune, @caller state,
        @owner state, ccity, local authority, local government area, local government area name, registration county,
        issue state, state issue, town, village, state code, hamlet, commune, townland, townland name, town land,
        address region, mailing region, billing region, shipping region
      0.85: residence state, borough, locality, suburb, unitary authority, parish, birth city, birth country, birth state,
        birth place, dependent locality, mcd, minor civil division, nation, county subdivision, country name, home town
      0.8: birth location, community name, neighborhood community, departement, ship city, ship region, ship country
      0.7: state, community, continent, district municipality
      0.6: region name, metro area, venue, ven, fips code, cbsa, msa, geography
      0.55: fips
      0.5: region, authority area, council area, health board, metropolitan, proper case
      0.4: csa, jurisdiction, territory, authority
      0.3: neighborhood, constituency, county district
      0.05: nationality`),
    not: {
      response: 0.8,
      sync: 0.9,
      queue: 0.8,
      device: 0.8,
      plate: 0.9,
      license: 0.85,
      driver: 0.9,
      registration: 0.9,
      tag: 0.9,
      capacity: 0.9,
      mental: 0.9,
      solid: 0.8,
      emotional: 0.9,
      statement: 0.9,
      call: 0.5,
      incident: 0.2,
      record: 0.6,
      council: 0.8,
      vehicle: 0.6,
      vrn: 0.9,
      issuance: 0.5,
      hospital: 0.5,
      workflow: 0.9,
    },
  },
  needsHeader: false,
  value: { class: 'city-or-region', wants: wantsState, test: isStateOrProvince, standalone: false, chance: 0.6 },
  examples: {
    headers: ['City', 'Caller_City', 'COUNTY', 'State', 'twp', 'Municipality', 'ciudad', 'EMUN', 'StateAbbreviation'],
    notHeaders: ['velocity', 'statement', 'estate', 'capacity', 'city_flag', 'council_district', 'status', 'PlateState'],
    values: ['VA', 'Oregon', 'BC', 'NEW YORK'],
    notValues: ['ZZ', 'MAPLE', '12', 'A1'],
  },
});
