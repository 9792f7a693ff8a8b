import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../cli/run.ts';
import { makeXlsx } from '../source/make-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'cad-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = ['incident_id', 'x', 'y'];
const ROWS = Array.from({ length: 12 }, (_, row) => [`CAD-31-${row}`, `${988_000 + 37 * row}`, `${211_000 + 53 * row}`]);

const csv = [HEADER, ...ROWS].map((cells) => cells.join(',')).join('\n');
const column = (index: number): string[] => ROWS.map((cells) => cells[index] ?? '');
const parquet = (codec: 'SNAPPY' | 'UNCOMPRESSED') =>
  new Uint8Array(
    parquetWriteBuffer({ columnData: HEADER.map((name, index) => ({ name, data: column(index), type: 'STRING' })), codec }),
  );
const records = ROWS.map(([id, x, y]) => `<call><incident_id>${id}</incident_id><x>${x}</x><y>${y}</y></call>`).join('');

/** What loads a package from beside the program: the tests of the sources load them another way. */
const INPUTS: Readonly<Record<string, string | Uint8Array>> = {
  'calls.csv': csv,
  'calls.parquet': parquet('SNAPPY'),
  'plain.parquet': parquet('UNCOMPRESSED'),
  'calls.xlsx': makeXlsx({ sheets: [{ name: 'calls', rows: [HEADER, ...ROWS] }] }),
  'calls.xml': `<calls>${records}</calls>`,
  // `incident_id,city`, two records.
  'calls.csv.zst': Buffer.from('KLUv/SQgAQEAaW5jaWRlbnRfaWQsY2l0eQoxLEFMUEhBCjIsQkVUQQoE7VH+', 'base64'),
};

describe('the built program finds its packages', () => {
  for (const [name, content] of Object.entries(INPUTS)) {
    it(`for ${name}`, async () => {
      writeFileSync(join(folder, name), content);
      const { code, stdout, stderr } = await run(['scan', name, '--json', '--exit-zero', '--no-config'], { cwd: folder });
      expect([code, stderr]).toEqual([0, '']);
      expect(JSON.parse(stdout).source.rows).toBe(name.endsWith('.zst') ? 2 : ROWS.length);
    });
  }

  it('for projected coordinates, a pattern of names and a configuration', async () => {
    writeFileSync(join(folder, 'calls.csv'), csv);
    writeFileSync(join(folder, 'cad-audit.config.yaml'), 'failOn: none\n');
    const { code, stdout, stderr } = await run(['scan', '*.csv', '--json', '--crs', 'EPSG:2263'], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).location).toMatchObject([{ referenceSystem: { id: 'EPSG:2263' }, rows: { valid: ROWS.length } }]);
  });
});

describe('the built program reads what is not ASCII', () => {
  it('in the data, since its own script is read byte by byte and has to be ASCII', async () => {
    const script = readFileSync(new URL('../../dist/program/program.cjs', import.meta.url));
    expect(script.every((byte) => byte < 0x80)).toBe(true);
    const rows = Array.from({ length: 20 }, (_, row) => `${row};41°${10 + row}′12.5″ N;93°${30 - row}′40.0″ W`);
    writeFileSync(join(folder, 'degrees.csv'), ['id;lat;lon', ...rows].join('\n'));
    const { stdout } = await run(['scan', 'degrees.csv', '--json', '--exit-zero', '--no-config'], { cwd: folder });
    expect(JSON.parse(stdout).location).toMatchObject([{ columns: ['lat', 'lon'], rows: { valid: 20 } }]);
  });
});
