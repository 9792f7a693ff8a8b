import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import csv from '../../src/report/csv.ts';
import github from '../../src/report/github.ts';
import gitlab from '../../src/report/gitlab.ts';
import html from '../../src/report/html.ts';
import junit from '../../src/report/junit.ts';
import markdown from '../../src/report/markdown.ts';
import sarif from '../../src/report/sarif.ts';
import { context } from './fixtures/context.ts';
import { plain } from './fixtures/options.ts';
import { clean, finding, hostile, namesOnly, rich, wide } from './fixtures/scans.ts';

const options = plain({ context: context(['data/one.csv', 'data/two.csv', null]) });
const several = [rich, clean, namesOnly];

/** Draft 4 to what ajv reads: only the name of the id differs in this schema. */
function sarifSchema(): object {
  const text = readFileSync(new URL('./sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8');
  const { $schema: _, id: __, ...schema } = JSON.parse(text);
  return schema;
}

describe('golden files', () => {
  const golden: readonly (readonly [string, typeof sarif])[] = [
    ['sarif.json', sarif],
    ['junit.xml', junit],
    ['gitlab.json', gitlab],
    ['github.txt', github],
    ['markdown.md', markdown],
    ['csv.csv', csv],
    ['page.html', html],
  ];
  for (const [name, reporter] of golden) {
    it(name, async () => {
      await expect(reporter.render([rich], options)).toMatchFileSnapshot(`golden/rich-${name}.snap`);
    });
  }
  it('several files on one page', async () => {
    await expect(html.render(several, options)).toMatchFileSnapshot('golden/several-page.html.snap');
    await expect(markdown.render(several, options)).toMatchFileSnapshot('golden/several-markdown.md.snap');
  });
});

describe('SARIF', () => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const check = ajv.compile(sarifSchema());
  for (const [name, scans] of Object.entries({ rich: [rich], clean: [clean], several, hostile: [hostile], wide: [wide] })) {
    it(`${name} holds to the schema of OASIS`, () => {
      const log = JSON.parse(sarif.render(scans, options));
      expect(check(log) ? [] : check.errors).toEqual([]);
    });
  }

  it('the schema can fail', () => expect(check({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false));

  it('points at the header cell, with rules, severities and fingerprints of its own', () => {
    const [run] = JSON.parse(sarif.render([rich], options)).runs;
    const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(ids).toContain('cad-audit/access-code');
    for (const rule of run.tool.driver.rules) {
      expect(Number(rule.properties['security-severity'])).toBeGreaterThan(0);
      expect(rule.help.markdown).toContain('**What to do.**');
    }
    const prints = run.results.map(
      (one: { partialFingerprints: Record<string, string> }) => Object.values(one.partialFingerprints)[0],
    );
    expect(new Set(prints).size).toBe(prints.length);
    for (const { ruleId, ruleIndex, locations } of run.results) {
      expect(ids[ruleIndex]).toBe(ruleId);
      expect(locations[0].physicalLocation).toMatchObject({
        artifactLocation: { uri: 'data/one.csv' },
        region: { startLine: 3 },
      });
      expect(locations[0].physicalLocation.region).not.toHaveProperty('snippet');
    }
  });

  it('stays within what GitHub shows and says what it left out', () => {
    const many: ScanResult = {
      ...rich,
      findings: Array.from({ length: 5200 }, (_, i) =>
        finding('field-is', { class: 'phone' }, i === 5199 ? 'critical' : 'low', { rule: 'phone', fields: [`c${i}`] }),
      ),
    };
    const [run] = JSON.parse(sarif.render([many], options)).runs;
    expect(run.results).toHaveLength(5000);
    expect(run.results[0].properties.severity).toBe('critical');
    expect(JSON.stringify(run.invocations)).toContain('200 milder results');
  });
});

describe('JUnit', () => {
  it('is XML whose totals add up', () => {
    for (const scans of [[rich], several, [hostile]]) {
      const tags: Record<string, number> = {};
      let totals: Record<string, string> = {};
      const parser = new SaxesParser();
      parser.on('opentag', (tag) => {
        tags[tag.name] = (tags[tag.name] ?? 0) + 1;
        if (tag.name === 'testsuites') totals = tag.attributes as Record<string, string>;
      });
      parser.write(junit.render(scans, options)).close();
      expect(tags['testsuite']).toBe(scans.length);
      expect(Number(totals['tests'])).toBe(tags['testcase']);
      expect(Number(totals['failures'])).toBe(tags['failure'] ?? 0);
      expect(Number(totals['errors'])).toBe(tags['error'] ?? 0);
    }
  });

  it('tells columns that passed, files that were not read whole, and accepted findings', () => {
    expect(junit.render([clean], options)).toContain('<testcase name="event-time: Day"');
    expect(junit.render([namesOnly], options)).toContain('<error type="incomplete"');
    const accepted = { ...rich, findings: rich.findings.map((one) => ({ ...one, accepted: 'baseline' as const })) };
    const text = junit.render([accepted], options);
    expect(text).not.toContain('<failure');
    expect(text).toContain('<skipped message="baseline: ');
  });

  it('fails what the exit code counts and nothing else', () => {
    expect(junit.render([rich], { ...options, failOn: 'none' })).not.toContain('<failure');
    expect(junit.render([rich], { ...options, failOn: 'critical' }).match(/<failure/g)).toHaveLength(2);
  });
});

describe('GitLab', () => {
  it('has one fingerprint for each issue and words of GitLab', () => {
    const issues = JSON.parse(gitlab.render([rich, { ...rich }], plain({ context: context(['a.csv', 'b.csv']) })));
    expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(issues.length);
    for (const { severity, location, check_name: name } of issues) {
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).toMatch(/^[ab]\.csv$/);
      expect(name).toMatch(/^cad-audit\/[\w-]+$/);
    }
  });
  it('nothing found is an empty list', () => expect(gitlab.render([clean], options)).toBe('[]\n'));
});

describe('GitHub', () => {
  const many = (severity: 'high' | 'medium' | 'low', count: number) =>
    Array.from({ length: count }, (_, i) =>
      finding('field-is', { class: 'phone' }, severity, { rule: 'phone', fields: [`${severity}${i}`] }),
    );

  it('shows at most ten of a kind, the worst first, then one line that sums up', () => {
    const findings = [
      ...many('low', 30),
      ...many('medium', 30),
      ...many('high', 30),
      finding('field-is', { class: 'access-code' }, 'critical', { rule: 'access-code', fields: ['Gate'] }),
    ];
    const lines = github
      .render([{ ...rich, findings }], options)
      .trimEnd()
      .split('\n');
    for (const kind of ['error', 'warning', 'notice'])
      expect(
        lines.filter((line) => line.startsWith(`::${kind} `)),
        kind,
      ).toHaveLength(10);
    expect(lines[0]).toContain('critical%3A access-code in Gate');
    expect(lines.at(-1)).toBe(
      '::notice title=cad-audit::91 findings in port-harlow-2025q1.csv; 21 errors, 20 warnings and 21 notices are not shown here.',
    );
  });

  const last = (findings: ScanResult['findings'], more: Partial<ScanResult> = {}): string | undefined =>
    github
      .render([{ ...rich, findings, ...more }], options)
      .trimEnd()
      .split('\n')
      .at(-1);

  it.each([
    [11, 0, 0, '11 findings in port-harlow-2025q1.csv; 1 error is not shown here.'],
    [13, 10, 0, '23 findings in port-harlow-2025q1.csv; 3 errors are not shown here.'],
    [1, 12, 11, '24 findings in port-harlow-2025q1.csv; 2 warnings and 2 notices are not shown here.'],
    [10, 10, 9, '29 findings in port-harlow-2025q1.csv.'],
  ])('of %i errors, %i warnings and %i notices it says what is left out, by kind', (high, medium, low, says) => {
    const findings = [...many('high', high), ...many('medium', medium), ...many('low', low)];
    expect(last(findings)).toBe(`::notice title=cad-audit::${says}`);
  });

  it('a scan that broke off is an error and no finding', () => {
    const notice = { level: 'warning', code: 'broken-off', text: 'It ends in a record.', incomplete: true } as const;
    expect(last(many('high', 2), { notices: [notice] })).toBe('::notice title=cad-audit::2 findings in port-harlow-2025q1.csv.');
  });

  it('accepted findings make no annotation', () => {
    const findings = rich.findings.map((one) => ({ ...one, accepted: 'ignored' as const }));
    expect(github.render([{ ...rich, findings }], options)).toBe(
      '::notice title=cad-audit::0 findings in port-harlow-2025q1.csv; 8 accepted.\n',
    );
  });
});
