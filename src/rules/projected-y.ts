import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';

export default defineRule({
  id: 'projected-y',
  title: 'Projected northing',
  harm: 'State Plane feet or UTM metres are as exact as degrees; they only look like ordinary numbers.',
  advice: 'Blur or drop it together with the other copies of the place.',
  sources: [SOURCES.cprGeo],
  header: {
    words: {
      'y coordinate': 1,
      y: 0.7,
      'geo y': 0.95,
      'map y': 0.85,
      'gis y': 0.95,
      'location y': 0.9,
      'point y': 0.95,
      'state plane y': 1,
      'utm y': 1,
      'block y': 0.8,
      'y block': 0.7,
      yblock: 0.8,
      northing: 1,
      'utm northing': 1,
      'utm n': 0.9,
      'y position': 0.8,
      'y value': 0.7,
      'y feet': 0.9,
    },
  },
  needsHeader: true,
  examples: {
    headers: ['Y_CORD', 'YCoordinate', 'geo_y', 'geoy', 'NORTHING', 'y_coordinate', 'MapY'],
    notHeaders: ['yn', 'y_n_flag', 'year', 'Northgate', 'day'],
  },
});
