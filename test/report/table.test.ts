import { describe, expect, it } from 'vitest';
import table from '../../src/report/table.ts';
import { displayWidth } from '../../src/report/terminal/display-width.ts';
import { plain as options } from './fixtures/options.ts';
import { clean, hostile, namesOnly, rich, wide } from './fixtures/scans.ts';

const scans = { rich, clean, 'names-only': namesOnly, wide };

describe('the report as a reader sees it', () => {
  for (const [name, scan] of Object.entries(scans)) {
    for (const width of [60, 80]) {
      it(`${name} at ${width} columns`, async () => {
        await expect(table.render([scan], options({ width }))).toMatchFileSnapshot(`golden/${name}-${width}.txt`);
      });
    }
  }

  it('several files end in a table of all of them', async () => {
    await expect(table.render([rich, clean], options())).toMatchFileSnapshot('golden/several-80.txt');
  });

  it('says everything at 200 columns when asked for more', async () => {
    await expect(table.render([rich], options({ width: 200, verbose: true }))).toMatchFileSnapshot('golden/rich-verbose-200.txt');
  });

  it('quiet prints findings and nothing else', async () => {
    await expect(table.render([rich, clean], options({ quiet: true }))).toMatchFileSnapshot('golden/quiet.txt');
  });
});

describe('layout', () => {
  const widths = [40, 47, 50, 60, 80, 109, 110, 120, 200];
  for (const [name, scan] of Object.entries({ ...scans, hostile })) {
    it(`no line of ${name} is wider than the terminal`, () => {
      for (const width of [...widths, 39, 1]) {
        const lines = table.render([scan, scan], options({ width })).split('\n');
        for (const line of lines) expect(displayWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(Math.max(40, width));
      }
    });
  }

  it('has no trailing blanks and no doubled empty lines', () => {
    const text = table.render([rich, clean, wide], options());
    expect(text).not.toMatch(/[ \t]\n/);
    expect(text).not.toMatch(/\n\n\n/);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('colours words without moving them', () => {
    const plain = table.render([rich], options());
    const marked = table.render([rich], options({ paint: (_style, text) => `<${text}>` }));
    expect(marked.replace(/[<>]/g, '')).toBe(plain.replace(/[<>]/g, ''));
    expect(marked).not.toBe(plain);
  });
});

describe('what the report promises', () => {
  it('a clean file is told what was looked for, what was not, and nothing more', () => {
    const text = table.render([clean], options({ exitCode: 0 }));
    expect(text).toContain('Nothing that identifies people was found in 1,200 rows and 3 columns.');
    expect(text).toContain('Looked for:');
    expect(text).toContain('Not checked:');
    expect(text).not.toContain('COLUMNS');
  });

  it('a file that was not read to its end is never called clean', () => {
    const cut = {
      ...clean,
      notices: [{ code: 'truncated', level: 'warning' as const, text: 'The file ends inside a record.', incomplete: true }],
    };
    const text = table.render([cut], options({ exitCode: 3 }));
    expect(text).toContain('in the part that was read');
    expect(text).toContain('Incomplete:');
  });

  it('headers without rows are not called clean either', () => {
    expect(table.render([namesOnly], options({ exitCode: 3 }))).toContain('No rows were read');
  });

  it('alone is explained as singled out, not named', () => {
    expect(table.render([rich], options()).replace(/\s+/g, ' ')).toContain('singled out, not named');
  });
});
