import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';

export default defineRule({
  id: 'projected-x',
  title: 'Projected easting',
  harm: 'State Plane feet or UTM metres are as exact as degrees; they only look like ordinary numbers.',
  advice: 'Blur or drop it together with the other copies of the place.',
  sources: [SOURCES.cprGeo],
  header: {
    words: {
      'x coordinate': 1,
      x: 0.7,
      'geo x': 0.95,
      'map x': 0.85,
      'gis x': 0.95,
      'location x': 0.9,
      'address x': 0.3,
      'point x': 0.95,
      'state plane x': 1,
      'utm x': 1,
      'block x': 0.8,
      'x block': 0.7,
      xblock: 0.8,
      easting: 1,
      'utm easting': 1,
      'utm e': 0.9,
      'x position': 0.8,
      'x value': 0.7,
      'x feet': 0.9,
    },
    not: { address: 0.95, latitude: 0.95, longitude: 0.95, ray: 0.9 },
  },
  needsHeader: true,
  examples: {
    headers: ['X_CORD', 'XCoordinate', 'geo_x', 'geox', 'EASTING', 'x_coordinate', 'MapX'],
    notHeaders: ['x_street', 'xray', 'x_flag', 'tax', 'hex', 'Eastgate'],
  },
});
