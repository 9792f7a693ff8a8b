import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'grid-or-beat',
  title: 'Beat, district or grid cell',
  harm: 'Small cells computed from the exact address before blurring can undo the blurring.',
  advice: 'Compute area columns from the published point, and drop cells below a few hundred homes.',
  sources: [SOURCES.unique],
  header: {
    words: weigh(`
      1: law beat, beat, beat number, zone beat, district sector, police district, fire district, council district,
        supervisor district, fire prevention district, precinct, census tract, census block group, reporting area,
        reporting district, police beat, patrol sector, patrol beat, patrol grid
      0.95: first in district, first in area, first in station, patrol borough, subsector, zone name, grid identifier, grid cell, census block, neighborhood code,
        analysis neighborhood, community statistical area, response area, response zone, response district, patrol area,
        patrol zone, patrol district, fire area, fire zone, fire box, fire grid, fire quad, police area, police zone,
        police grid, ems zone, ems district, ems area, station zone, box area, map page, map grid, map book,
        emergency service zone, lsoa, msoa, fire demand zone, ems response zone, congressional district, senate district,
        commissioner district, aldermanic district, reporting grid, local government area, mesh block, station area
      0.92: sector, grid
      0.9: local policing area, @area first due, subdistrict, area name, district, zone, subzone, subgrid, quadrant, quad,
        ward, block group, tract, neighborhood name, neighborhood identifier, statistical area, patrol division, police post,
        medic zone, still district, geo area, geoarea, map code, map reference, map sector, home sector identifier,
        dispatch zone, dispatch area, voting precinct, parliamentary constituency, electoral division, polling district,
        subdist, output area, fire management area, basic command unit, traffic analysis zone, run zone, running district,
        first due station, battalion district, law zone, legislative district, house district, cad zone, dispatch sector,
        community district, planning district, enumeration district, psa, council district number, nta, nta code, nta name,
        geo identifier, geographic identifier, tract fips, battalion number, policing unit, local policing unit,
        borough command, area of responsibility, tract code, responsibility area, policing team, melway, ubd,
        neighborhood team, neighborhood cluster, cluster, business improvement district, statistical neighborhood area,
        safer neighborhood team, lpa, ubd reference, melway reference, mapsco, mapsco page, mapsco grid, thomas guide, thomas brothers, key map
      0.85: @area due, battalion, neighborhood, community area, alarm box, map number, lga, lpu, aor, bcu
      0.8: post name, district occurrence, district occurred, division, area location code, constituency, station ground,
        command area, geographic area, fdz, taz, fire first due, community board, statistical division
      0.75: dispatch group, fire station, first due, map information, jurisdiction, subdivision
      0.72: area, emergency service number
      0.7: station name, school district, box number, map identifier, territory, planning area, plan district, run area,
        falls within, a s b, substation, force area, h3 index, rpa, congressional, senate, house district name,
        congressional name, senate name, legislative, judicial district, municipal district, rescue district, water district,
        sewer district, assembly district, voting district, school board district, commissioner, supervisorial district, vtd
      0.62: station, region
      0.6: block identifier, station assignment, box, post, station number, map coordinate, map, plat, hex identifier, anc,
        street segment identifier, service area, command unit, hexagon, county commission, ori area, pra
      0.5: boundary, boundaries, atom, development, flood zone, city council, management area, police force,
        ecozone, rd
      0.4: area code, geo code, bureau, segment, psap
      0.3: borough
      0.2: postal sector
      0.1: township
      0.05: computed region`),
    not: {
      stop: 0.5,
      bodily: 0.9,
      weather: 0.9,
      retention: 0.9,
      computer: 0.9,
      time: 0.85,
      date: 0.85,
      boxed: 0.9,
      knox: 0.95,
      attorney: 0.9,
      court: 0.6,
      surface: 0.9,
      square: 0.95,
      gross: 0.9,
      burned: 0.9,
      private: 0.6,
      computed: 0.6,
      injured: 0.9,
      body: 0.8,
      impacted: 0.8,
      work: 0.5,
      gas: 0.9,
      url: 0.9,
      resides: 0.9,
      unit: 0.5,
      officer: 0.5,
    },
  },
  needsHeader: true,
  examples: {
    headers: [
      'Beat',
      'police_district',
      'Census Tract',
      'PDZone',
      'Response_Area',
      'ESZ',
      'lsoa_code',
      'DISP_GRID',
      'RD_NO_GRID',
      'Map Page',
      'Neighborhood',
    ],
    notHeaders: [
      'time_zone',
      'heartbeat',
      'area_code_phone',
      'square_area',
      'district_attorney',
      'grid_flag',
      'TimeZone',
      'parea',
    ],
  },
});
