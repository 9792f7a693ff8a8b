import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProgressLine } from '../../src/cli/terminal/progress.ts';
import { tell } from '../../src/cli/terminal/tell.ts';
import { CadAuditError } from '../../src/model/error.ts';
import { reporters } from '../../src/report/index.ts';
import { scan } from '../../src/scan.ts';
import { context } from './fixtures/context.ts';
import { plain } from './fixtures/options.ts';

/** Words that no report of ours uses, so that finding one means that a cell got out. */
const word = fc.stringMatching(/^[QXZ][bcdfgjkvwxz]{5,9}$/);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[2-9][0-9]{${length - 1}}$`));

/** One row of planted cells: names, phones, codes, addresses, free text that repeats them, and cells that are nothing at all. */
const row = fc
  .record({
    given: word,
    surname: word,
    phone: digits(7),
    code: digits(6),
    house: digits(5),
    street: word,
    other: word,
    lat: digits(7),
    id: digits(8),
  })
  .map((r) => ({
    cells: {
      Incident_Number: r.id,
      Caller_Name: `${r.surname}, ${r.given}`,
      Call_Back_Phone: `(202) ${r.phone.slice(0, 3)}-${r.phone.slice(3)}`,
      Gate_Code: r.code,
      Address: `${r.house} ${r.street.toUpperCase()} ST`,
      Latitude: `43.${r.lat}`,
      Longitude: `-87.${r.lat}`,
      Comments: `RP ${r.given} ${r.surname} C/B ${r.phone} GATE CODE ${r.code} AT ${r.house} ${r.street.toUpperCase()} ST ${r.other}`,
      Remark: r.other,
    },
    secrets: [
      r.given,
      r.surname,
      `${r.phone.slice(0, 3)}-${r.phone.slice(3)}`,
      r.phone,
      r.code,
      `${r.house} `,
      r.street,
      r.street.toUpperCase(),
      r.other,
      r.lat,
      r.id,
    ],
  }));

const csvOf = (rows: readonly { readonly cells: Readonly<Record<string, string>> }[]): string =>
  [Object.keys(rows[0]?.cells ?? {}), ...rows.map(({ cells }) => Object.values(cells))]
    .map((cells) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');

/** Texts that may be in a report of their own right: counts, hashes. */
const withoutHash = (text: string): string => text.replaceAll(/\b[0-9a-f]{16,64}\b/g, '').replaceAll(/sha256-\S+/g, '');

describe('whatever the cells are, no report holds one', () => {
  it('in any format, plain, quiet and verbose', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 25 }), async (rows) => {
        const bytes = new TextEncoder().encode(csvOf(rows));
        const written: string[] = [];
        const output = { write: (text: string) => written.push(text) > 0, on: () => {}, off: () => {} };
        const line = new ProgressLine(output, 'calls.csv', () => written.length * 1000);
        const result = await scan({ bytes, name: 'calls.csv' }, { onProgress: (progress) => line.update(progress) });
        const texts = reporters.flatMap((reporter) =>
          [plain(), plain({ quiet: true }), plain({ verbose: true, width: 200 })].map((options) =>
            reporter.render([result], { ...options, context: context() }),
          ),
        );
        const all = withoutHash([...texts, ...written].join('\n'));
        const secrets = rows.flatMap((one) => one.secrets);
        return secrets.filter((secret) => all.includes(secret)).length === 0;
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('a cell in an unexpected error is masked, with and without -v', () => {
    fc.assert(
      fc.property(word, digits(7), (name, phone) => {
        const error = new TypeError(`Cannot read ${name} of ${phone}`);
        const told = [
          tell(error),
          tell(error, { verbose: true }),
          tell(Object.assign(new Error(name), { code: 'x' }), { verbose: true }),
        ].join('');
        return !told.includes(name) && !told.includes(phone);
      }),
    );
  });

  it('messages of our own errors come through', () => {
    expect(tell(new CadAuditError('empty', 'The file is empty.'))).toBe('cad-audit: The file is empty.\n');
  });
});
