import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/result.ts';
import csv from '../../src/report/csv.ts';
import { visible } from '../../src/report/escape.ts';
import {
  commandData,
  commandProperty,
  csvCell,
  escapeMarkdown,
  escapeXml,
  markdownCode,
} from '../../src/report/escape-markup.ts';
import github from '../../src/report/github.ts';
import html from '../../src/report/html.ts';
import { reporters } from '../../src/report/index.ts';
import junit from '../../src/report/junit.ts';
import markdown from '../../src/report/markdown.ts';
import sarif from '../../src/report/sarif.ts';
import { sourceLabel } from '../../src/report/source-label.ts';
import { context } from './fixtures/context.ts';
import { plain } from './fixtures/options.ts';
import { field, rich } from './fixtures/scans.ts';

/** A result in which every text from outside is the one given: headers, file, sheet, member, path, words of a feed, notices. */
const filledWith = (name: string): ScanResult => ({
  ...rich,
  source: { ...rich.source, name, part: { member: name, sheet: name, table: 2 } },
  fields: [
    field(name, 'phone', { why: [name] }),
    field(`${name} `, 'narrative', { contains: rich.fields[9]?.contains ?? [] }),
    field(`x${name}`, 'other'),
  ],
  location: rich.location.map((one) => ({
    ...one,
    columns: [name],
    cannotTell: [name],
    referenceSystem: { id: name, how: name },
  })),
  addresses: rich.addresses.map((one) => ({ ...one, columns: [name] })),
  feeds: rich.feeds.map((feed) => ({
    ...feed,
    recipient: name,
    programme: name,
    unknowns: [name],
    sources: [{ id: name, title: name, url: `javascript:${name}` }],
    location: {
      ...feed.location,
      shown: { ...feed.location.shown, words: name },
      delivered: { ...feed.location.delivered, words: name, fields: [name] },
    },
  })),
  findings: rich.findings.map((one) => ({ ...one, fields: [name] })),
  notChecked: [name],
  notices: [{ code: 'x', level: 'warning', text: name, incomplete: true }],
});
const options = (name: string) => plain({ context: { ...context([name]) } });

const ATTACKS = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</style><img src=x onerror=alert(1)>',
  ']]></failure><evil/>',
  '&lt;b&gt; &amp; <b>',
  '[click](https://example.com/x) ![i](https://example.com/y)',
  '| a | b |\n|---|---|\n# head',
  '`code` ``more`` <!-- c --> @octocat #12 GH-3 www.example.com https://example.com',
  '::error file=x::boo',
  'a\n::add-mask::x',
  'x%0A::stop-commands::t',
  '##[group]x ##vso[task.setvariable]y',
  '=HYPERLINK("https://example.com","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '＝1',
  '{0} [a](1) \\[b]',
  '\u001b]8;;https://example.com\u0007x\u001b]8;;\u0007',
  '../../etc/passwd',
  'a,b:c%d',
];

describe('names that try to be something else', () => {
  for (const attack of ATTACKS) {
    describe(JSON.stringify(attack), () => {
      const scan = filledWith(attack);

      it('HTML: no element, attribute or address of theirs', () => {
        const page = html.render([scan], options(attack));
        expect(page).not.toMatch(/<(script|img|evil)/i);
        expect(page.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i);
        expect(page).not.toMatch(/(href|src)="(?!https:\/\/|#)/);
        expect(page.match(/<\/style>/g)).toHaveLength(1);
      });

      it('XML: well formed, no element of theirs', () => {
        const names = new Set<string>();
        const parser = new SaxesParser();
        parser.on('opentag', ({ name }) => names.add(name));
        parser.write(junit.render([scan], options(attack))).close();
        expect(
          [...names].filter(
            (name) => !['testsuites', 'testsuite', 'testcase', 'failure', 'error', 'skipped', 'system-out'].includes(name),
          ),
        ).toEqual([]);
      });

      it('GitHub: every line is a command of ours', () => {
        for (const line of github.render([scan], options(attack)).trimEnd().split('\n')) {
          const [, head = '', data = ''] = /^::(?:error|warning|notice) ([^\n]*?)::([^\n]*)$/.exec(line) ?? [];
          expect(head, line).not.toBe('');
          expect(
            head.split(',').every((part) => /^(file|line|col|endColumn|title)=[^:,\r\n]*$/.test(part)),
            line,
          ).toBe(true);
          expect(data).not.toContain('::');
          expect(line).not.toMatch(/##\[|##vso\[/);
        }
      });

      it('a table in a build log holds no command', () => {
        for (const reporter of reporters.filter(({ id }) => id === 'table' || id === 'markdown')) {
          for (const line of reporter.render([scan], options(attack)).split('\n'))
            expect(line).not.toMatch(/^\s*::|##\[|##vso\[/);
        }
      });

      it('CSV: no cell is a formula, every row has the columns of the first', () => {
        const lines = csv.render([scan], options(attack)).trimEnd().split('\n');
        const cells = lines.map((line) => line.match(/("(?:[^"]|"")*"|[^,]*)(,|$)/g)?.slice(0, -1) ?? []);
        for (const row of cells) for (const cell of row) expect(cell).not.toMatch(/^"?[=+\-@\t＝]/);
      });

      it('Markdown: no link, image, table or HTML of theirs, no mention', () => {
        const text = markdown.render([scan], options(attack)).replace(/(`+)(?!`).*?[^`]\1(?!`)/g, '');
        expect(text).not.toMatch(/(^|[^\\])\[[^\]]*[^\\]\]\(/);
        expect(text).not.toMatch(/<(?!!-- -->)/);
        expect(text).not.toMatch(/@\w|https?:\/\//);
      });

      it('SARIF: messages hold no link and no placeholder', () => {
        const [run] = JSON.parse(sarif.render([scan], options(attack))).runs;
        for (const { message, locations } of run.results) {
          expect(message.text).not.toMatch(/(^|[^\\])\[/);
          expect(message.text).not.toMatch(/(^|[^{])\{\d/);
          expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w%.~!*'()/-]+$/);
        }
      });
    });
  }
});

describe('escapes, whatever the text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 80 });
  it('XML comes back as it was', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const shown = visible(raw, 100);
        let seen = '';
        const parser = new SaxesParser();
        parser.on('text', (piece) => {
          seen += piece;
        });
        parser.write(`<a b="${escapeXml(shown)}">${escapeXml(shown)}</a>`).close();
        return seen === shown;
      }),
    );
  });
  it('workflow commands stay on their line and in their property', () => {
    fc.assert(fc.property(text, (raw) => !/[\r\n]/.test(commandData(raw)) && !/[\r\n:,]/.test(commandProperty(raw))));
  });
  it('CSV cells never start as a formula', () => {
    fc.assert(fc.property(text, (raw) => !/^"?\s*[=+\-@＝＋－＠]/.test(csvCell(raw))));
    expect(csvCell('=1+1')).toBe(`"'=1+1"`);
    expect(csvCell('plain')).toBe('plain');
  });
  it('names stand in Markdown letter by letter', () => {
    expect(markdownCode('a`b')).toBe('``a`b``');
    expect(markdownCode('`a|b`')).toBe('`` `a\\|b` ``');
    expect(escapeMarkdown('Caller_Name: 4 of 5 (80%)')).toBe('Caller_Name: 4 of 5 (80%)');
    expect(escapeMarkdown('_a_ *b* [c](d) <e>')).toBe('\\_a\\_ \\*b\\* \\[c\\](d) &lt;e&gt;');
  });
  it('source labels name the part', () => {
    expect(sourceLabel({ name: 'q.zip', part: { member: '2025/a.xlsx', sheet: 'Calls', table: 2 } })).toBe(
      'q.zip › 2025/a.xlsx › Calls › table 2',
    );
  });
});
