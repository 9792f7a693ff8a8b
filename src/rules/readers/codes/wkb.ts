import type { PointReading } from '../../../model/reading.ts';

/**
 * A point in the binary form of databases, written in hexadecimal (OGC 06-103r4, 8.2; with the reference system's number as PostGIS
 * puts it in): `0101000020E6100000` and two doubles. The number of a system other than WGS 84 is not looked at: the size of the
 * numbers tells.
 */
export function readBinaryPoint(text: string): PointReading | undefined {
  if ((text.length !== PLAIN && text.length !== WITH_SYSTEM) || !/^0[01]0[0-9A-F]{15,47}$/i.test(text)) return undefined;
  const view = new DataView(new ArrayBuffer(text.length / 2));
  for (let i = 0; i < text.length / 2; i++) view.setUint8(i, Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
  const little = view.getUint8(0) === 1;
  const kind = view.getUint32(1, little);
  if (kind !== (text.length === PLAIN ? POINT : POINT_WITH_SYSTEM)) return undefined;
  const x = view.getFloat64(view.byteLength - 16, little);
  const y = view.getFloat64(view.byteLength - 8, little);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  return { lat: y, lon: x, decimals: Math.max(decimalsIn(x), decimalsIn(y)) };
}

/** Digits after the point of the shortest number that is the same double: what was stored before it became binary. */
function decimalsIn(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1;
}

/** Characters of byte order, kind and two doubles, and of the system's number between them. */
const PLAIN = 42;
const WITH_SYSTEM = 50;
const POINT = 1;
const POINT_WITH_SYSTEM = 0x20000001;
