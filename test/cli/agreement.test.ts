import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCompareInputs } from '../../src/cli/agreement/compare-inputs.ts';
import { main } from '../../src/cli/main.ts';
import { TERM_IDS } from '../../src/model/agreement-terms.ts';
import { fakeHost } from './fake-host.ts';

const STORY = fileURLToPath(new URL('../../fixtures/three-cities/', import.meta.url));
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cad-audit-agreement-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: readonly string[], cwd = folder) {
  const host = fakeHost(args, { cwd });
  return { code: await main(host), ...host.written };
}

const GOOD = `agreement: cad-audit/agreement/v1
id: town--recipient
agency: { name: Town Police }
recipient: { name: Recipient }
instrument:
  kind: mou
  signed: { value: 2024-02-28, status: stated, source: paper, page: 1 }
documents:
  - { id: paper, title: Paper, kind: primary, pages: 4 }
terms:
  resale: { value: true, status: stated, source: paper, page: 2, quote: "may sell" }
`;

describe('cad-audit agreement lint', () => {
  it.each([
    [
      'an unknown key',
      ['terms:', 'oversite:\n  vote: { value: null, status: unknown }\nterms:'],
      'bad.yaml:10: oversite is not a key that can stand here; did you mean oversight?',
    ],
    [
      'a misspelt term',
      ['resale:', 'resail:'],
      'bad.yaml:11: terms.resail is not a key that can stand here; did you mean resale?',
    ],
    [
      'a bad date',
      ['2024-02-28', '2024-02-30'],
      'bad.yaml:7: instrument.signed.value should be a date that exists: 2024-03-31, 2024-03 or 2024.',
    ],
    [
      'a bare value where a term belongs',
      ['{ value: 2024-02-28, status: stated, source: paper, page: 1 }', '2024-02-28'],
      'bad.yaml:7: instrument.signed should be a group of keys: value, status, source, page, clause …',
    ],
    [
      'a quote without a page',
      ['page: 2, quote', 'quote'],
      'bad.yaml:11: terms.resale.quote needs its page (or its clause, where pages are not numbered).',
    ],
    [
      'a wrong status',
      ['true, status: stated', 'true, status: statd'],
      'bad.yaml:11: terms.resale.status should be one of stated, silent, redacted, unknown, disputed, not-applicable; did you mean stated?',
    ],
    ['a key that stands twice', ['kind: mou', 'kind: mou\n  kind: contract'], 'bad.yaml:7: a key stands there twice.'],
    ['a bracket that does not close', ['{ name: Recipient }', '{ name: Recipient'], 'bad.yaml:5: '],
    ['a page that is not there', ['page: 2', 'page: 5'], 'bad.yaml:11: terms.resale.page is 5, but the document has 4 pages.'],
  ])('tells %s by line and key, once', async (_, [from = '', to = ''], message) => {
    await writeFile(join(folder, 'bad.yaml'), GOOD.replace(from, to));
    const { code, out, err } = await run(['agreement', 'lint', 'bad.yaml']);
    expect(code).toBe(2);
    const told = (out + err.replace('cad-audit: ', '')).trim().split('\n');
    expect(told).toEqual([expect.stringContaining(message)]);
  });

  it('is content with a good one, and takes JSON as well', async () => {
    await writeFile(join(folder, 'good.yaml'), GOOD);
    expect(await run(['agreement', 'lint', 'good.yaml'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('it holds together. stated 1'),
    });
    await writeFile(
      join(folder, 'good.json'),
      JSON.stringify({
        ...JSON.parse('{}'),
        agreement: 'cad-audit/agreement/v1',
        id: 'a',
        agency: { name: 'A' },
        recipient: { name: 'R' },
        instrument: { kind: 'none' },
        documents: [],
      }),
    );
    expect((await run(['agreement', 'lint', 'good.json'])).code).toBe(0);
  });

  it('fits a narrow terminal', async () => {
    await writeFile(join(folder, 'own-feed.yaml'), GOOD.replace(/$/, '\nprogram: porchlight-alerts\n'));
    const { code, out } = await run(['agreement', 'lint', 'own-feed.yaml']);
    expect([code, out]).toEqual([0, expect.stringContaining('not a built-in feed')]);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('tells what is odd beside what holds, and repeats no control character', async () => {
    const odd = GOOD.replace(
      'terms:',
      'data:\n  fields: { value: [{ name: LATITUDE, class: street-address }, { name: Adr, class: address-block }], status: stated, source: paper, page: 2 }\nterms:',
    );
    await writeFile(join(folder, 'odd.yaml'), odd);
    const { code, out } = await run(['agreement', 'lint', 'odd.yaml']);
    expect([code, out.replace(/\s+/g, ' ')]).toEqual([
      0,
      'odd.yaml: it holds together. stated 2 · not known 42 of 44 terms. Odd: odd.yaml:11: data.fields.value[0].class is street-address, but the name LATITUDE says latitude. ',
    ]);
    const { files } = JSON.parse((await run(['agreement', 'lint', 'odd.yaml', '--json'])).out);
    expect(files[0]).toMatchObject({
      holds: true,
      problems: [],
      warnings: [{ line: 11, key: 'data.fields.value[0].class', message: expect.stringContaining('LATITUDE') }],
    });
    await writeFile(join(folder, 'bad.yaml'), GOOD.replace('source: paper, page: 2', 'source: "a\\e[31mb", page: 2'));
    expect((await run(['agreement', 'lint', 'bad.yaml'])).out).toContain('names "a·[31mb"');
  });

  it('is content with every agreement of the fixtures', async () => {
    const told = [
      'alder-bay',
      'brantwick',
      'corvane',
      '../agreements/aurora-il-2019',
      '../agreements/lakeland-fl-2018',
      '../agreements/tigard-or-2020',
    ];
    const { code, out } = await run(['agreement', 'lint', ...told.map((name) => `${name}.yaml`), '--json'], STORY);
    expect(code).toBe(0);
    expect(JSON.parse(out).files.flatMap(({ warnings }: { warnings: unknown[] }) => warnings)).toEqual([]);
  });

  const NONE = 'no agreement file: it has no key "agreement" (cad-audit agreement init prints a blank with every key)';
  it.each([
    ['just text', NONE],
    ['[]', NONE],
    ['id: x\n', NONE],
    ['', 'empty'],
  ])('says that %j is none', async (text, what) => {
    await writeFile(join(folder, 'none.yaml'), text);
    const { code, out } = await run(['agreement', 'lint', 'none.yaml']);
    expect(code).toBe(2);
    expect(out).toBe(`none.yaml:1: the file is ${what}.\n`);
  });

  it('goes on after a file that is not there', async () => {
    await writeFile(join(folder, 'good.yaml'), GOOD);
    const { code, out, err } = await run(['agreement', 'lint', 'absent.yaml', 'good.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('There is no file absent.yaml.');
    expect(out).toContain('good.yaml: it holds together');
  });
});

describe('cad-audit agreement', () => {
  it('starts a blank that passes its own check, and leaves an existing file alone', async () => {
    expect((await run(['agreement', 'init', 'blank.yaml'])).code).toBe(0);
    expect((await run(['agreement', 'lint', 'blank.yaml'])).code).toBe(0);
    await writeFile(join(folder, 'blank.yaml'), 'mine');
    expect((await run(['agreement', 'init', 'blank.yaml'])).code).toBe(2);
    expect(await readFile(join(folder, 'blank.yaml'), 'utf8')).toBe('mine');
  });

  it('goes to a data contract and back', async () => {
    await writeFile(join(folder, 'good.yaml'), GOOD);
    expect((await run(['agreement', 'export', 'good.yaml', '-o', 'contract.yaml'])).code).toBe(0);
    expect((await run(['agreement', 'import', 'contract.yaml', '-o', 'back.yaml'])).code).toBe(0);
    const compared = await run(['compare', 'back.yaml', '--json']);
    expect(compared.code).toBe(0);
    expect(JSON.parse(compared.out).agreements[0]).toMatchObject({ id: 'town--recipient', signed: '2024-02-28' });
    expect((await run(['agreement', 'import', 'good.yaml'])).code).toBe(2);
  });

  it('verifies a saved scan as it does the export', async () => {
    const fromFile = await run(['agreement', 'verify', 'alder-bay.yaml', 'alder-bay-feed.csv', '--json'], STORY);
    const saved = join(folder, 'scan.json');
    await run(['scan', 'alder-bay-feed.csv', '-f', `json=${saved}`], STORY);
    const fromScan = await run(['agreement', 'verify', 'alder-bay.yaml', saved, '--json'], STORY);
    expect(fromFile.code).toBe(1);
    expect(JSON.parse(fromScan.out)).toEqual(JSON.parse(fromFile.out));
  });
});

describe('what lint tells as odd', () => {
  const ODD = `${GOOD}  retention: { value: { raw: thirty or more days, value: 60, unit: days }, status: stated, source: paper, page: 2 }\n`;
  const SAID = 'Odd in the agreement file: terms.retention.value.value is 60 days, but raw is "thirty or more days".';

  it.each([
    ['verify', ['agreement', 'verify', 'doubt.yaml', 'odd.csv', '--json'], 'remarks', SAID],
    ['compare', ['compare', 'doubt.yaml', 'odd.csv', '--json'], 'limits', `Town Police: ${SAID}`],
  ])('is told by %s as well', async (_, args, key, sentence) => {
    await writeFile(join(folder, 'doubt.yaml'), ODD);
    await writeFile(join(folder, 'odd.csv'), 'Address,Nature\n12 Elm St,BURGLARY\n14 Elm St,THEFT\n');
    expect(JSON.parse((await run(args)).out)[key]).toContain(sentence);
  });
});

describe('cad-audit agreement verify', () => {
  it('reads the export from standard input', async () => {
    const csv = await readFile(join(STORY, 'alder-bay-feed.csv'), 'utf8');
    const host = fakeHost(['agreement', 'verify', 'alder-bay.yaml', '-', '--json'], { cwd: STORY, input: [csv] });
    expect(await main(host)).toBe(1);
    const { remarks, ...piped } = JSON.parse(host.written.out);
    const named = JSON.parse((await run(['agreement', 'verify', 'alder-bay.yaml', 'alder-bay-feed.csv', '--json'], STORY)).out);
    expect(piped).toEqual({ ...named, scan: { ...named.scan, name: '<stdin>' } });
    expect(remarks).toEqual(['The agreement lists files, and this is none of them.']);
  });

  it('says which file stands where, when they are turned', async () => {
    const { code, err } = await run(['agreement', 'verify', 'alder-bay-feed.csv', 'alder-bay.yaml'], STORY);
    expect([code, err]).toEqual([
      2,
      'cad-audit: alder-bay.yaml stands where the export is expected.\n  The agreement comes first: cad-audit agreement verify AGREEMENT EXPORT\n',
    ]);
  });

  it.each(['utf-16le', 'utf-16be'])('an agreement file may be %s behind its byte order mark', async (encoding) => {
    const bytes = Buffer.from(`\uFEFF${GOOD}`, 'utf16le');
    await writeFile(join(folder, 'wide.yaml'), encoding === 'utf-16be' ? bytes.swap16() : bytes);
    expect((await run(['agreement', 'lint', 'wide.yaml'])).code).toBe(0);
  });
});

describe('what people read of agreements', () => {
  const KEYS = TERM_IDS.filter((id) => /[A-Z]/.test(id));

  it('names terms and agreements, not their keys', async () => {
    const verified = await run(['agreement', 'verify', 'alder-bay.yaml', 'alder-bay-feed.csv'], STORY);
    expect(verified.out).toContain('Location published');
    const files = ['alder-bay.yaml', 'brantwick.yaml', 'corvane.yaml', 'alder-bay-feed.csv'];
    const page = join(folder, 'terms.html');
    const text = join(folder, 'terms.md');
    const compared = await run(['compare', ...files, '-f', 'table', '-f', `html=${page}`, '-f', `markdown=${text}`], STORY);
    for (const told of [verified.out, compared.out, await readFile(page, 'utf8'), await readFile(text, 'utf8')]) {
      expect(KEYS.filter((key) => new RegExp(`\\b${key}\\b`).test(told))).toEqual([]);
    }
    expect(compared.out.replace(/\s+/g, ' ')).toContain('It extends the term “Legal demands”');
    expect(compared.out).toContain('GAP · C, Corvane Police Department');
    expect(compared.out).toContain('600 rows · A, Alder Bay Police Department');
  });
});

describe('cad-audit compare', () => {
  const agreements = ['alder-bay.yaml', 'brantwick.yaml', 'corvane.yaml'];

  it('ends with 0 for one agreement in which nothing stands out, 2 for a bad one', async () => {
    await writeFile(join(folder, 'good.yaml'), GOOD);
    await writeFile(join(folder, 'bad.yaml'), GOOD.replace('stated', 'statd'));
    expect((await run(['compare', 'good.yaml'])).code).toBe(0);
    expect(await run(['compare', 'good.yaml', 'bad.yaml'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('bad.yaml:7: instrument.signed.status'),
    });
    expect((await run(['compare', 'good.yaml', 'good.yaml'])).err).toContain('have the same id');
  });

  it('reads saved scans as report does: evidence from elsewhere is masked once more', async () => {
    await writeFile(join(folder, 'calls.csv'), `Remarks\n${'CALL (202) 555-0142 AT THE DOOR\n'.repeat(30)}`);
    await run(['scan', 'calls.csv', '-f', 'json=saved.json']);
    const saved = await readFile(join(folder, 'saved.json'), 'utf8');
    const changed = saved.replaceAll(/"evidence": \[\s*"[^"]*"/g, '"evidence": ["ANNELIE 555-0142"');
    expect(changed).not.toBe(saved);
    await writeFile(join(folder, 'saved.json'), `\ufeff${changed}`);
    const session = { host: fakeHost([], { cwd: folder }), signal: new AbortController().signal, exitCode: 0 };
    const { scans } = await readCompareInputs(['saved.json'], [], session);
    expect(scans.map(({ label }) => label)).toEqual(['saved.json']);
    expect(JSON.stringify(scans)).toContain('AAAAAAA ###-####');
    expect(JSON.stringify(scans)).not.toContain('ANNELIE');
  });

  it('pairs a file that no agreement lists only where it is told to', async () => {
    await writeFile(join(folder, 'calls.csv'), 'Caller_Name,Address\nDoe,12 Elm St\nRoe,14 Elm St\n');
    await writeFile(join(folder, 'good.yaml'), GOOD);
    const alone = await run(['compare', 'good.yaml', 'calls.csv', '--json']);
    expect(JSON.parse(alone.out).flags.map((one: { flag: string }) => one.flag)).toEqual(['UNPAIRED']);
    const paired = await run(['compare', 'good.yaml', 'calls.csv', '--pair', 'good.yaml=calls.csv', '--json']);
    expect(JSON.parse(paired.out).flows[0].agreement).toBe('town--recipient');
    expect((await run(['compare', 'good.yaml', 'calls.csv', '--pair', 'other=calls.csv'])).code).toBe(2);
  });

  describe('with files of one name', () => {
    const FILE = 'Address,Nature\n12 Elm St,BURGLARY\n14 Elm St,THEFT\n';
    const lists = (id: string): string =>
      GOOD.replace('town--recipient', id).replace('terms:', 'exports: [{ name: calls.csv, role: delivered }]\nterms:');
    const flowsOf = async (...args: readonly string[]) => {
      const { code, out } = await run(['compare', ...args, '--json']);
      const { flows, flags } = JSON.parse(out);
      return {
        code,
        flows: flows.map((one: { scan: string; agreement: string | null; role: string }) => [one.scan, one.agreement, one.role]),
        flags: flags.map(({ flag, about }: { flag: string; about: string }) => [flag, about]),
      };
    };
    beforeAll(async () => {
      for (const town of ['east', 'west']) {
        await mkdir(join(folder, town));
        await writeFile(join(folder, town, 'calls.csv'), `${FILE}${town},OTHER\n`);
        await writeFile(join(folder, town, 'paper.yaml'), lists(town));
      }
      await writeFile(join(folder, 'paper.yaml'), lists('paper'));
    });

    it('leaves open which is meant, and says it of each', async () => {
      expect(await flowsOf('paper.yaml', 'east/calls.csv', 'west/calls.csv')).toEqual({
        code: 1,
        flows: [
          ['east/calls.csv', null, 'source'],
          ['west/calls.csv', null, 'source'],
        ],
        flags: [
          ['UNPAIRED', 'east/calls.csv'],
          ['UNPAIRED', 'west/calls.csv'],
        ],
      });
    });

    it('takes the pair that it is told, and frees the other', async () => {
      const pair = ['--pair', 'paper.yaml=west/calls.csv'];
      expect((await flowsOf('paper.yaml', 'east/calls.csv', 'west/calls.csv', ...pair)).flows).toEqual([
        ['east/calls.csv', null, 'source'],
        ['west/calls.csv', 'paper', 'delivered'],
      ]);
    });

    it('takes the file beside the agreement', async () => {
      const files = ['east/calls.csv', 'west/calls.csv', 'west/paper.yaml', 'east/paper.yaml'];
      expect((await flowsOf(...files)).flows).toEqual([
        ['east/calls.csv', 'east', 'delivered'],
        ['west/calls.csv', 'west', 'delivered'],
      ]);
    });

    it('leaves open to which of two agreements a file belongs', async () => {
      expect((await flowsOf('west/paper.yaml', 'paper.yaml', 'east/calls.csv')).flows).toEqual([['calls.csv', null, 'source']]);
      const both = ['--pair', 'paper.yaml=east/calls.csv', '--pair', 'west/paper.yaml=east/calls.csv'];
      expect(await run(['compare', 'west/paper.yaml', 'paper.yaml', 'east/calls.csv', ...both])).toMatchObject({
        code: 2,
        err: expect.stringContaining('to two agreements'),
      });
    });

    it('refuses one file twice, also as a saved scan', async () => {
      await run(['scan', 'east/calls.csv', '-f', 'json=east.json']);
      for (const again of ['east/calls.csv', 'east.json']) {
        expect(await run(['compare', 'east/calls.csv', again])).toMatchObject({
          code: 2,
          err: expect.stringContaining('the same file'),
        });
      }
    });
  });

  it('flags what verify finds broken', async () => {
    const args = ['alder-bay.yaml', 'alder-bay-feed.csv'];
    const verified = JSON.parse((await run(['agreement', 'verify', ...args, '--json'], STORY)).out);
    const compared = JSON.parse((await run(['compare', ...args, '--json'], STORY)).out);
    const broken = verified.claims.filter(
      ({ verdict, title }: { verdict: string; title: string }) => verdict === 'broken' && title !== 'Fields shared',
    );
    expect(broken.length).toBeGreaterThan(2);
    const told = compared.flags
      .filter(({ flag }: { flag: string }) => flag === 'BROKEN')
      .map(({ text }: { text: string }) => text);
    expect(told).toHaveLength(broken.length);
    for (const { title, claim } of broken) expect(told.join('\n')).toContain(`“${title}: ${claim}” is broken`);
  });

  it('writes every format at once, each the same every time', async () => {
    const formats = ['markdown=c.md', 'html=c.html', 'csv=c.csv', 'json=c.json'];
    const args = [
      'compare',
      ...agreements,
      '--feed',
      'porchlight.feed.yaml',
      ...formats.flatMap((one) => ['-f', one.replace('=', `=${folder}/`)]),
    ];
    expect((await run(args, STORY)).code).toBe(1);
    const first = await Promise.all(['c.md', 'c.html', 'c.csv', 'c.json'].map((name) => readFile(join(folder, name), 'utf8')));
    await run(args, STORY);
    const second = await Promise.all(['c.md', 'c.html', 'c.csv', 'c.json'].map((name) => readFile(join(folder, name), 'utf8')));
    expect(second).toEqual(first);
  });
});

describe('a feed profile of one’s own', () => {
  it('is refused with line and key', async () => {
    const text = await readFile(`${STORY}porchlight.feed.yaml`, 'utf8');
    await writeFile(
      join(folder, 'own.yaml'),
      text.replace('retention: { value: null, status: unknown', 'retention: { value: null, status: stated'),
    );
    await writeFile(join(folder, 'calls.csv'), 'Nature,Address\nBURGLARY,12 Elm St\n');
    const { code, err } = await run(['scan', 'calls.csv', '--feed', 'own.yaml']);
    expect(code).toBe(2);
    expect(err).toMatch(/own\.yaml:33: retention/);
    await writeFile(join(folder, 'own.yaml'), text.replace('precision:', 'precison:'));
    expect((await run(['scan', 'calls.csv', '--feed', 'own.yaml'])).err).toContain(
      'own.yaml:30: precison is not a key that can stand here; did you mean precision?',
    );
  });
});
