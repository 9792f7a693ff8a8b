import { learnedClasses } from '../learned-table.ts';
import { placeOf } from '../sorted-hashes.ts';
import { NETWORK } from './network-table-data.ts';
import { type NetworkShape, shapeOf, WIDTH } from './shape.ts';

/** A unit of the stored vectors. */
export const STEP = 0.0075;

interface NetworkTable {
  /** Hashes of the parts known, ascending; each has {@link WIDTH} numbers. */
  readonly hashes: Uint32Array;
  readonly vectors: Int8Array;
  readonly shape: NetworkShape;
  readonly layers: Float32Array;
}

let table: NetworkTable | undefined;

/**
 * The network is written as: number of parts (u32), their hashes (u32 each, ascending), the numbers of the layers (f32 each), the
 * vectors of the parts (i8 each, in {@link STEP}s), all little-endian, in base64. It is read at the first table that asks.
 */
export function networkTable(): NetworkTable {
  if (table !== undefined) return table;
  const shape = shapeOf(learnedClasses.length);
  const bytes = Buffer.from(NETWORK, 'base64');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const count = view.getUint32(0, true);
  const layersAt = 4 + 4 * count;
  const vectorsAt = layersAt + 4 * shape.length;
  table = {
    hashes: Uint32Array.from({ length: count }, (_, i) => view.getUint32(4 + 4 * i, true)),
    layers: Float32Array.from({ length: shape.length }, (_, i) => view.getFloat32(layersAt + 4 * i, true)),
    vectors: new Int8Array(bytes.buffer, bytes.byteOffset + vectorsAt, count * WIDTH),
    shape,
  };
  return table;
}

/** Adds the vector of a part, so many times, to the numbers of a name; parts never learned have none. */
export function addVector(part: string, times: number, to: Float32Array, at: number): void {
  const { hashes, vectors } = networkTable();
  const place = placeOf(hashes, part);
  if (place < 0) return;
  const row = place * WIDTH;
  for (let i = 0; i < WIDTH; i++) to[at + i] = (to[at + i] as number) + (vectors[row + i] as number) * STEP * times;
}
