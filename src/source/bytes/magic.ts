import { CadAuditError } from '../../model/error.ts';

interface Kind {
  readonly name: string;
  readonly bytes: string;
  readonly hint: string;
}

const TO_CSV = 'Export the data as CSV or JSON.';

/** First bytes (latin1) of what people hand over in place of text. */
const KINDS: readonly Kind[] = [
  {
    name: 'a ZIP archive or an Office file (XLSX, DOCX)',
    bytes: 'PK\x03\x04',
    hint: 'Unpack it, or save the sheet as CSV UTF-8.',
  },
  { name: 'an old Office file (XLS, DOC)', bytes: '\xd0\xcf\x11\xe0', hint: 'Open it and save the sheet as CSV UTF-8.' },
  { name: 'a PDF', bytes: '%PDF-', hint: 'Ask for the data itself: a PDF is a picture of it.' },
  { name: 'a Parquet file', bytes: 'PAR1', hint: TO_CSV },
  { name: 'an Arrow or Feather file', bytes: 'ARROW1', hint: TO_CSV },
  { name: 'an Avro file', bytes: 'Obj\x01', hint: TO_CSV },
  { name: 'an SQLite database', bytes: 'SQLite format 3\0', hint: 'Export the table as CSV.' },
  { name: 'an Access database', bytes: '\0\x01\0\0Standard ', hint: 'Export the table as CSV.' },
  { name: 'a bzip2 file', bytes: 'BZh', hint: 'Decompress it first.' },
  { name: 'an xz file', bytes: '\xfd7zXZ\0', hint: 'Decompress it first.' },
  { name: 'a Zstandard file', bytes: '\x28\xb5\x2f\xfd', hint: 'Decompress it first.' },
  { name: 'a 7-Zip archive', bytes: "7z\xbc\xaf'\x1c", hint: 'Unpack it first.' },
  { name: 'a RAR archive', bytes: 'Rar!\x1a\x07', hint: 'Unpack it first.' },
  { name: 'a PNG image', bytes: '\x89PNG', hint: TO_CSV },
  { name: 'a JPEG image', bytes: '\xff\xd8\xff', hint: TO_CSV },
  { name: 'a GIF image', bytes: 'GIF8', hint: TO_CSV },
  { name: 'an RTF document', bytes: '{\\rtf', hint: 'Save it as plain text or CSV.' },
  { name: 'a program', bytes: '\x7fELF', hint: TO_CSV },
  { name: 'a program', bytes: 'MZ\x90\0', hint: TO_CSV },
];

/** Throws `binary` where the bytes are known not to be text. `encoding` is what they would be read as. */
export function refuseBinary(head: Buffer, encoding: string): void {
  const start = head.toString('latin1', 0, 32);
  const known = KINDS.find((kind) => start.startsWith(kind.bytes));
  if (known) throw new CadAuditError('binary', `The input is ${known.name}, not text.`, known.hint);
  if (encoding.startsWith('utf-16')) return;
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
