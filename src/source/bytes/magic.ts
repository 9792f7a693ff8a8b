import { CadAuditError } from '../../model/error.ts';

interface Kind {
  readonly name: string;
  readonly bytes: string;
  readonly hint: string;
}

const TO_CSV = 'Export the data as CSV or JSON.';
const AS_TABLE = 'Export the table as CSV or XLSX.';
const UNPACK = 'Decompress it first.';

/** First bytes (latin1) of forms that data comes in and that are not read. */
const NOT_READ: readonly Kind[] = [
  {
    name: 'an old Office file (XLS, DOC)',
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    hint: 'Open it and save it as XLSX or CSV UTF-8.',
  },
  { name: 'a PDF', bytes: '%PDF-', hint: 'Ask for the data itself as CSV or XLSX: a PDF is a picture of it.' },
  { name: 'an encrypted Parquet file', bytes: 'PARE', hint: 'Export it without encryption, or as CSV.' },
  { name: 'an Arrow or Feather file', bytes: 'ARROW1', hint: 'Export the data as Parquet or CSV.' },
  { name: 'an ORC file', bytes: 'ORC', hint: 'Export the data as Parquet or CSV.' },
  { name: 'an Avro file', bytes: 'Obj\x01', hint: 'Export the data as Parquet or CSV.' },
  { name: 'an SQLite database or GeoPackage', bytes: 'SQLite format 3\0', hint: AS_TABLE },
  { name: 'an Access database', bytes: '\0\x01\0\0Standard ', hint: AS_TABLE },
  { name: 'a SQL Server backup', bytes: 'TAPE', hint: AS_TABLE },
  { name: 'an HDF5 file', bytes: '\x89HDF\r\n', hint: TO_CSV },
  { name: 'an SPSS file', bytes: '$FL2@(#)', hint: TO_CSV },
  { name: 'an SPSS file', bytes: '$FL3@(#)', hint: TO_CSV },
  { name: 'a shape file', bytes: '\0\0\x27\x0a\0\0\0\0', hint: 'Export the layer as CSV or GeoJSON.' },
  { name: 'a bzip2 file', bytes: 'BZh', hint: UNPACK },
  { name: 'an xz file', bytes: '\xfd7zXZ\0', hint: UNPACK },
  { name: 'an lz4 file', bytes: '\x04"M\x18', hint: UNPACK },
  { name: 'a 7-Zip archive', bytes: "7z\xbc\xaf'\x1c", hint: 'Unpack it first.' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07', hint: 'Unpack it first.' },
];

/** First bytes of what is no data at all. */
const NO_DATA: readonly Kind[] = [
  { name: 'a PNG image', bytes: '\x89PNG', hint: TO_CSV },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff', hint: TO_CSV },
  { name: 'a GIF image', bytes: 'GIF8', hint: TO_CSV },
  { name: 'an RTF document', bytes: '{\\rtf', hint: 'Save it as plain text or CSV.' },
  { name: 'a program', bytes: '\x7fELF', hint: TO_CSV },
  { name: 'a program', bytes: 'MZ\x90\0', hint: TO_CSV },
];

/** Bytes in which compiled data holds a control character. */
const TELLING = 512;

/** Whether bytes begin as a kind does. Letters alone begin texts too: `ORCHARD_ID,…`, `TAPE LEFT AT DOOR`. */
function isKind(head: Buffer, { bytes }: Kind): boolean {
  if (head.toString('latin1', 0, bytes.length) !== bytes) return false;
  return !/^\w+$/.test(bytes) || /[\0-\x08\x0e-\x19\x1c-\x1f]/.test(head.toString('latin1', 0, TELLING));
}

/** First bytes of what a table is taken out of, and running text is not. */
const PACKED: readonly Kind[] = [
  { name: 'gzip data', bytes: '\x1f\x8b\x08', hint: 'Decompress it first, for example with gzip -d.' },
  { name: 'Zstandard data', bytes: '\x28\xb5\x2f\xfd', hint: 'Decompress it first, for example with zstd -d.' },
  {
    name: 'a ZIP archive or a workbook',
    bytes: 'PK\x03\x04',
    hint: 'Unpack it first; cad-audit scan reads archives and workbooks.',
  },
  { name: 'a Parquet file', bytes: 'PAR1', hint: 'cad-audit scan reads it.' },
];

/** Throws `binary` for packed text and for containers of tables. */
export function refusePacked(head: Buffer): void {
  const found = PACKED.find((kind) => isKind(head, kind));
  if (found) throw new CadAuditError('binary', `The input is ${found.name}, not text.`, found.hint);
}

/** The stream that Office puts a document into when it is saved with a password (MS-OFFCRYPTO 2.3.4). */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * Throws where the bytes are known not to be text: `encrypted`, `unknown-format` for data in a form that is not read, otherwise
 * `binary`. `encoding` is what they would be read as.
 */
export function refuseBinary(head: Buffer, encoding: string): void {
  const starts = (kind: Kind) => isKind(head, kind);
  if (head.toString('latin1', 0, 4) === '\xd0\xcf\x11\xe0' && head.includes(LOCKED)) {
    throw new CadAuditError('encrypted', 'The workbook is protected by a password.', 'Open it and save it without one.');
  }
  const notRead = isDbase(head) ? DBASE : NOT_READ.find(starts);
  if (notRead) throw new CadAuditError('unknown-format', `The input is ${notRead.name}, which is not read.`, notRead.hint);
  const noData = NO_DATA.find(starts);
  if (noData) throw new CadAuditError('binary', `The input is ${noData.name}, not data.`, noData.hint);
  if (/^utf-(?:16|32)/.test(encoding)) return;
  const seen = head.subarray(0, 1 << 16);
  let nuls = 0;
  let controls = 0;
  for (const byte of seen) {
    if (byte === 0) nuls++;
    else if (byte < 9 || (byte > 13 && byte < 26) || (byte > 27 && byte < 32)) controls++;
  }
  // Text exports hold stray control characters and NUL padding; compiled data holds them by the tenth.
  if (controls * 20 > seen.length || nuls * 3 > seen.length) {
    throw new CadAuditError('binary', 'The input is binary data, not text.', TO_CSV);
  }
}

const DBASE: Kind = { name: 'a dBASE table (DBF)', bytes: '', hint: 'Export it as CSV; with a shape file, as GeoJSON.' };

/** A dBASE header: its version, a date, sizes that fit each other, and the mark behind the fields. */
function isDbase(head: Buffer): boolean {
  if (head.length < 65 || ![0x03, 0x30, 0x83, 0x8b, 0xf5].includes(head[0] ?? 0)) return false;
  const [month = 0, day = 0] = [head[2], head[3]];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const header = head.readUInt16LE(8);
  return header >= 65 && (head[header - 1] === 0x0d || head.subarray(64, header).includes(0x0d));
}
