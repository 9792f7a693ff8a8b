import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';

export default defineRule({
  id: 'longitude',
  title: 'Longitude',
  harm: 'With its latitude it can mark one roof; the call then belongs to the people under it.',
  advice: 'Move the point to a block or crossing by a fixed rule; cutting decimals alone hides less than it seems.',
  sources: [SOURCES.cprGeo, SOURCES.safeHarbor],
  header: {
    words: {
      longitude: 1,
      'longitude degrees': 1,
      'gps longitude': 1,
      'geo longitude': 1,
      'x longitude': 1,
      'wgs longitude': 1,
      glon: 0.95,
      glng: 0.95,
      'longitude x': 1.0,
      'longitude y': 1.0,
      'gps x': 0.8,
    },
    not: { latitude: 0.6, term: 0.95, description: 0.9, offset: 0.6, name: 0.9, text: 0.9, duration: 0.9, distance: 0.9 },
  },
  needsHeader: true,
  examples: {
    headers: ['Longitude', 'LON', 'lng', 'Long', 'GPSLongitude', 'geo_lon', 'longitud', 'Longitude_of_Incident'],
    notHeaders: ['long_term', 'long_description', 'belongs', 'along', 'longitude_accuracy', 'lat_long'],
  },
});
