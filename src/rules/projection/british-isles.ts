import type { Zone } from './zone.ts';

/** Metres, and no state of the United States. */
const IN_METRES = { state: '', unitMetres: 1 } as const;

/**
 * The national grids of Great Britain and Ireland, from the EPSG dataset. The two older ones lie on datums of their own; the seven
 * parameters bring them to WGS 84 within 5 m (Ordnance Survey, A guide to coordinate systems in Great Britain, 6.6).
 */
export const NATIONAL_GRIDS: readonly Zone[] = [
  {
    ...IN_METRES,
    id: 'EPSG:27700',
    title: 'OSGB36 / British National Grid (meters)',
    definition:
      '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
    area: [49.75, -9.01, 61.01, 2.01],
  },
  {
    ...IN_METRES,
    id: 'EPSG:29903',
    title: 'TM75 / Irish Grid (meters)',
    definition:
      '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +ellps=mod_airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m +no_defs',
    area: [51.39, -10.56, 55.43, -5.93],
  },
  {
    ...IN_METRES,
    id: 'EPSG:2157',
    title: 'IRENET95 / Irish Transverse Mercator (meters)',
    definition: '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000 +ellps=GRS80 +units=m +no_defs',
    area: [51.39, -10.56, 55.43, -5.34],
  },
];

/** The British National Grid. */
export const BRITISH_GRID = NATIONAL_GRIDS[0] as Zone;
