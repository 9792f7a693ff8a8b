import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'projected-y',
  title: 'Projected northing',
  harm: 'State Plane feet or UTM meters are as exact as degrees; they only look like ordinary numbers.',
  advice: 'Blur or drop it together with the other copies of the place.',
  sources: [SOURCES.cprGeo],
  header: {
    words: weigh(`
      1: y coordinate, utm y, northing, utm northing, state plane y
      0.95: geo y, gis y, point y
      0.9: location y, utm n, y feet
      0.85: map y, north, grid north, y state plane, map north
      0.8: block y, yblock, y position
      0.7: y, y block, y value`),
  },
  needsHeader: true,
  examples: {
    headers: ['Y_CORD', 'YCoordinate', 'geo_y', 'geoy', 'NORTHING', 'y_coordinate', 'MapY'],
    notHeaders: ['yn', 'y_n_flag', 'year', 'Northgate', 'day'],
  },
});
