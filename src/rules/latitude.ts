import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'latitude',
  title: 'Latitude',
  harm: 'With its longitude it can mark one roof; the call then belongs to the people under it.',
  advice: 'Move the point to a block or crossing by a fixed rule; cutting decimals alone hides less than it seems.',
  sources: [SOURCES.cprGeo, SOURCES.safeHarbor],
  header: {
    words: weigh(`
      1: latitude, latitude degrees, gps latitude, geo latitude, y latitude, wgs latitude, latitude x, x latitude,
        latitude y
      0.95: lat dec, glat
      0.8: gps y`),
    not: { longitude: 0.6, offset: 0.6 },
  },
  needsHeader: true,
  examples: {
    headers: ['Latitude', 'LAT', 'GPSLatitude', 'dispatch_latitude', 'Latitude_of_Incident', 'latitud', 'geo_lat', 'LATITUDE_X'],
    notHeaders: ['lat_lon', 'platitude', 'late_flag', 'lateral', 'flat', 'latitude_accuracy'],
  },
});
