import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';

export default defineRule({
  id: 'latitude',
  title: 'Latitude',
  harm: 'With its longitude it can mark one roof; the call then belongs to the people under it.',
  advice: 'Move the point to a block or crossing by a fixed rule; cutting decimals alone hides less than it seems.',
  sources: [SOURCES.cprGeo, SOURCES.safeHarbor],
  header: {
    words: {
      'lat dec': 0.95,
      latitude: 1,
      'latitude degrees': 1,
      'gps latitude': 1,
      'geo latitude': 1,
      'y latitude': 1,
      'wgs latitude': 1,
      glat: 0.95,
      'latitude x': 1.0,
      'x latitude': 1.0,
      'gps y': 0.8,
      'latitude y': 1.0,
    },
    not: { longitude: 0.6, offset: 0.6 },
  },
  needsHeader: true,
  examples: {
    headers: ['Latitude', 'LAT', 'GPSLatitude', 'dispatch_latitude', 'Latitude_of_Incident', 'latitud', 'geo_lat', 'LATITUDE_X'],
    notHeaders: ['lat_lon', 'platitude', 'late_flag', 'lateral', 'flat', 'latitude_accuracy'],
  },
});
