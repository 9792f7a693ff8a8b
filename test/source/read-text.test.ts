import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/source/read-text.ts';
import { bytes, inChunks } from './reading.ts';

const TEXT = 'RP JOSÉ KESTREL C/B 202-555-0142\r\nGATE CODE 0000 – NO FURTHER\n\nlast line';

async function textOf(input: Uint8Array, size = 7): Promise<string> {
  let text = '';
  for await (const piece of readText(inChunks(input, size))) text += piece;
  return text;
}

describe('running text', () => {
  it.each([
    ['UTF-8', bytes(TEXT)],
    ['UTF-8 with a mark', bytes(`\uFEFF${TEXT}`)],
    ['UTF-16 with a mark', bytes(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16 without a mark', bytes(TEXT, 'utf16le')],
  ])('is read in its encoding: %s', async (_, input) => {
    for (const size of [1, 5, 4096]) expect(await textOf(input, size)).toBe(TEXT);
  });

  it('a line that is not UTF-8 is windows-1252, and the others stay what they are', async () => {
    const mixed = Buffer.concat([bytes('JOSÉ\n'), bytes('JOSÉ\n', 'latin1'), bytes('ZOË', 'latin1')]);
    expect(await textOf(mixed, 3)).toBe('JOSÉ\nJOSÉ\nZOË');
    // Behind what tells the encoding, too.
    const late = Buffer.concat([bytes('NO FURTHER\n'.repeat(8000)), bytes('JOSÉ\n', 'latin1'), bytes('JOSÉ')]);
    expect((await textOf(late, 9000)).slice(-9)).toBe('JOSÉ\nJOSÉ');
  });

  it('a line without end is handed on in pieces, none of which cuts a character', async () => {
    const pieces = [];
    for await (const piece of readText(inChunks(bytes('é'.repeat(1_500_000)), 65_537))) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe('é'.repeat(1_500_000));
  });

  it('nothing is nothing', async () => {
    expect(await textOf(bytes(''))).toBe('');
    expect(await textOf(bytes('\uFEFF'))).toBe('');
  });

  it.each([
    ['a picture', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /PNG image/],
    ['gzip', gzipSync(TEXT), /gzip data, not text/],
    ['Zstandard', bytes('\x28\xb5\x2f\xfd', 'latin1'), /Zstandard data/],
    ['a workbook', bytes('PK\x03\x04\x14\0\x06\0', 'latin1'), /ZIP archive or a workbook/],
    ['a PDF', bytes('%PDF-1.7\n'), /a PDF/],
    ['a Parquet file', bytes('PAR1\x15\x04', 'latin1'), /Parquet/],
    ['bytes of a program', bytes(`\x01\x02\x03${'\0\x05\x06a'.repeat(50)}`, 'latin1'), /binary data, not text/],
  ])('is not found in %s', async (_, input, why) => {
    for (const size of [1, 4096]) await expect(textOf(input, size)).rejects.toThrow(why);
  });

  it.each(['TAPE LEFT AT THE DOOR', 'PAR1 IS THE FIRST HOLE', 'PKWY AND 4TH'])('%s is text', async (text) => {
    expect(await textOf(bytes(text))).toBe(text);
  });
});
