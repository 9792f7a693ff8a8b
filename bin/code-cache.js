import { crc32 } from 'node:zlib';

/**
 * A code cache is what V8 made of a script when it was compiled last: with it nothing is parsed or compiled again. V8 refuses the cache of
 * another version of itself or of other flags. It does not notice that the script was changed without getting longer, nor that bytes
 * of the cache were: it would run what is there, or crash. So two sums stand before it, of what it belongs to and of itself.
 */
const SUMS = 8;

/** The bytes to keep for a script. */
export const sealCache = (data, source) => seal(data, sumOfOwner(source));

/** What V8 may be given; `undefined` where there is nothing, or where it is damaged or belongs to another script or Node. */
export const openCache = (sealed, source) => open(sealed, sumOfOwner(source));

/** Laid out tables belong to a script, whatever Node runs it; they are sealed in the same way. */
export const sealTables = (data, source) => seal(data, crc32(source));

/** The same for laid out tables. */
export const openTables = (sealed, source) => open(sealed, crc32(source));

function seal(data, owner) {
  const sums = new DataView(new ArrayBuffer(SUMS));
  sums.setUint32(0, owner);
  sums.setUint32(4, crc32(data));
  return Buffer.concat([new Uint8Array(sums.buffer), data]);
}

function open(sealed, owner) {
  if (sealed === undefined || sealed.length <= SUMS) return undefined;
  const data = sealed.subarray(SUMS);
  return sealed.readUInt32BE(0) === owner && sealed.readUInt32BE(4) === crc32(data) ? data : undefined;
}

const sumOfOwner = (source) => crc32(`${process.version} ${process.platform} ${process.arch}`, crc32(source));
