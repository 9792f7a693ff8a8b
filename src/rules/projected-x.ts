import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'projected-x',
  title: 'Projected easting',
  harm: 'State Plane feet or UTM meters are as exact as degrees; they only look like ordinary numbers.',
  advice: 'Blur or drop it together with the other copies of the place.',
  sources: [SOURCES.cprGeo],
  header: {
    words: weigh(`
      1: x coordinate, utm x, easting, utm easting, state plane x
      0.95: geo x, gis x, point x
      0.9: location x, utm e, x feet
      0.85: map x, east, grid east, x state plane, map east
      0.8: block x, xblock, x position
      0.7: x, x block, x value
      0.3: address x`),
    not: { address: 0.95, latitude: 0.95, longitude: 0.95, ray: 0.9 },
  },
  needsHeader: true,
  examples: {
    headers: ['X_CORD', 'XCoordinate', 'geo_x', 'geox', 'EASTING', 'x_coordinate', 'MapX'],
    notHeaders: ['x_street', 'xray', 'x_flag', 'tax', 'hex', 'Eastgate'],
  },
});
