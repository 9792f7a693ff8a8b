import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'point',
  title: 'Coordinate pair in one field',
  harm: 'A pair in one field is as exact as two columns, and is forgotten when the two columns are blurred.',
  advice: 'Treat it like latitude and longitude: blur all copies of the place alike, or drop this one.',
  sources: [SOURCES.cprGeo, SOURCES.safeHarbor],
  header: {
    words: weigh(`
      1: mapped location, latitude longitude, longitude latitude, latitude and longitude, gps coordinate, gps location, gps position,
        gps point, geo point, geopoint, geometry wkt, geo coordinate, national grid coordinate, latitude longitude pair,
        location coordinate, latlon, latlng, latlong, lonlat, national grid reference
      0.95: location point, geometry, geolocation, geo location, geohash, mgrs, usng, what 3 words, what3words, the geometry,
        footprint geometry, lat lon, scene gps, point geometry, geometry point, location 1 point, geo uri, vcard geo
      0.9: coordinate, x y coordinate, position wgs, incident point, geocoded location, geocoded column, georeferenced column,
        plus code, national grid, grid coordinate, flight path geometry, path geometry, track geometry, geometry path,
        spatial location, spatial point, geo coordinates
      0.85: x y, xy, gps, georeference
      0.8: incident polygon, polygon, ring fence, geofence, centroid
      0.7: map coordinate, point, footprint
      0.6: exclusion zone, grid reference
      0.55: location value
      0.5: geo
      0.4: ll
      0.35: position
      0.1: location`),
    not: {
      source: 0.9,
      system: 0.8,
      accuracy: 0.8,
      license: 0.9,
      points: 0.7,
      quality: 0.8,
      contact: 0.9,
      type: 0.7,
      count: 0.7,
      entry: 0.8,
      access: 0.8,
      power: 0.8,
    },
  },
  needsHeader: false,
  examples: {
    headers: ['GPS coordinates', 'lat_lon', 'geopoint', 'the_geom', 'Lat/Long', 'XY', 'Geolocation', 'latlng', 'WKT'],
    notHeaders: ['coordinate_source', 'coordinator', 'licensePointsId', 'point_of_contact', 'gps_accuracy', 'geometry_type'],
  },
});
