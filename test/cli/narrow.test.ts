import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/report/terminal/display-width.ts';
import { run } from './run.ts';

const CITIES = 'fixtures/three-cities';

/** Everything but reports of a scan, which test/report/table.test.ts renders at many widths. */
const COMMANDS: readonly (readonly string[])[] = [
  ['--help'],
  ...['scan', 'explain', 'compare', 'agreement', 'profile'].map((command) => [command, '--help']),
  ['agreement', 'verify', '--help'],
  ['feeds'],
  ['feeds', 'citizen'],
  ['rules'],
  ['rules', 'person-name'],
  ['fields', 'Caller_Name', 'Some_Very_Long_Column_Name_That_Goes_On_And_On', 'GEOX'],
  ['explain', `${CITIES}/brantwick-export.csv#Remarks`],
  ['feed', `${CITIES}/brantwick-export.csv`, '--to', 'ring-neighbors-cad-2019'],
  ['compare', `${CITIES}/alder-bay.yaml`, `${CITIES}/brantwick.yaml`, `${CITIES}/corvane.yaml`, `${CITIES}/brantwick-export.csv`],
  ['compare', `${CITIES}/alder-bay.yaml`, `${CITIES}/brantwick.yaml`, '--all'],
  ['agreement', 'verify', `${CITIES}/brantwick.yaml`, `${CITIES}/brantwick-export.csv`],
];

describe('no line is wider than a narrow terminal, but addresses of the web, which are there to be copied', () => {
  it.each(COMMANDS)('%s %s', async (...args) => {
    for (const width of [40, 50]) {
      const { stdout } = await run(args, { env: { COLUMNS: `${width}` } });
      expect(stdout).not.toBe('');
      const lines = stdout.split('\n').filter((line) => !line.includes('https://') && !line.includes('http://'));
      for (const line of lines) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    }
  });
});
