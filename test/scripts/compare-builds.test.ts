import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cad-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROWS = Array.from(
  { length: 9 },
  (_, row) => `24-10${row},KESTREL ADV NOISE AT THE PARK CB 206-555-014${row},Quiet on arrival`,
);
writeFileSync(join(folder, 'calls.csv'), ['Incident_No,Remarks,Disposition', ...ROWS].join('\n'));
writeFileSync(join(folder, 'broken.json'), '{"calls": [');

const compare = (...args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [here('scripts/compare-builds.js'), ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });

/** A build that differs from the one at hand as the lines say. */
function doctored(name: string, ...lines: readonly string[]): string {
  const build = join(folder, name);
  mkdirSync(build);
  const real = JSON.stringify(new URL('../../dist/index.js', import.meta.url).href);
  writeFileSync(join(build, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(build, 'index.js'), [`import * as real from ${real};`, `export * from ${real};`, ...lines].join('\n'));
  return build;
}

/** Scans of the build at hand, with every result changed. */
const RESULTS = (change: string): string => `
  export async function* scanTables(...args) {
    for await (const { part, result } of real.scanTables(...args)) yield { part, result: (${change})(result) };
  }`;

describe('a build compared', () => {
  it('with itself shows no change, whichever of its folders is named', async () => {
    for (const name of ['dist', '.']) {
      const { code, stdout, stderr } = await compare(here(name), 'calls.csv');
      expect([code, stdout, stderr]).toEqual([0, '1 file, 1 table, 0 changed\n', '']);
    }
  });

  it('with one that finds no phones names column, class, number and masked form, and no value', async () => {
    const other = doctored(
      'no-phones',
      "export const findSpans = (text) => real.findSpans(text).filter((span) => span.class !== 'phone');",
    );
    const { code, stdout } = await compare(other, '.');
    expect(code).toBe(1);
    expect(stdout).toContain('calls.csv\n  span     + phone in Remarks: 9 (###-###-#### ×9)\n');
    expect(stdout).toContain('spans: + phone 9\n');
    expect(stdout).toContain('neither build reads 1 file');
    expect(stdout).not.toMatch(/KESTREL|555/);
  });

  it('with one that ends spans elsewhere shows both forms', async () => {
    const other = doctored(
      'short',
      'export const findSpans = (text) => real.findSpans(text).map((span) => ({ ...span, end: span.end - 1 }));',
    );
    const { code, stdout } = await compare(other, 'calls.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('span     ~ phone in Remarks: 9 (###-###-### → ###-###-#### ×9)');
  });

  it('with one that classifies otherwise names the classes, findings and notices', async () => {
    const change = `(result) => ({
      ...result,
      fields: result.fields.map((field) => (field.name === 'Remarks' ? { ...field, class: 'other', contains: [] } : field)),
      findings: result.findings.filter(({ kind }) => kind !== 'feed-uninvited').map((finding) => ({ ...finding, severity: 'low', count: 1 })),
      notices: [{ code: 'doctored', level: 'info', text: 'Doctored.' }],
    })`;
    const { code, stdout } = await compare(doctored('classes', RESULTS(change)), 'calls.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('class    Remarks: other as text → narrative as text');
    expect(stdout).toContain('inside   Remarks: phone in 0 → 9 cells');
    expect(stdout).toMatch(/finding {2}\+ [\da-f]{16} feed-uninvited \(Remarks\): high, 9 of 9/);
    expect(stdout).toMatch(/finding {2}~ [\da-f]{16} phone field-contains \(Remarks\): low, 1 of 9 → high, 9 of 9/);
    expect(stdout).toContain('notice   - doctored');
  });

  it('with one that fails tells the kind of failure, and not its message', async () => {
    const other = doctored('fails', "export const scanTables = () => { throw new TypeError('KESTREL'); };");
    const { code, stdout, stderr } = await compare(other, 'calls.csv');
    expect(code).toBe(1);
    expect(stdout).toContain('reading  internal TypeError → read');
    expect(stdout + stderr).not.toContain('KESTREL');
  });
});

describe('what cannot be compared ends with 2 and says why', () => {
  it.each([
    ['without a build', [], /Name the dist folder of the other build\.\nusage: /],
    ['with a folder that is not there', ['nowhere'], /nowhere has no index\.js/],
    ['with another library', [doctored('other', 'throw new Error();')], /does not load \(Error\)/],
    ['with a file that is not there', [here('dist'), 'nothing.csv'], /nothing\.csv: There is no such file/],
    ['with nothing that is read', [here('dist'), 'broken.json'], /neither build reads any/],
  ])('%s', async (_, args, message) => {
    const { code, stderr } = await compare(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
