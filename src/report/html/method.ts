import type { ScanResult } from '../../model/result.ts';
import { dialectWords } from '../dialect-words.ts';
import { visible } from '../escape.ts';
import { noticeText } from '../notice-text.ts';
import { bytes, percentOf, plural } from '../numbers.ts';
import { sourceLabel } from '../source-label.ts';
import { ACCURACY } from './accuracy.ts';
import { cardTable, type Html, html, nothing, section } from './markup.ts';

/** How the report was made and how far it can be trusted. */
export function methodSection(): Html {
  const rows = ACCURACY.map(({ what, n, found, right }) => [what, n, percentOf(found), percentOf(right)]);
  return section('method', 'How it was made', [
    html`<p>Every row was read on the machine of whoever made this report; nothing was sent anywhere. What a column holds is judged from its name, from the share of its values that pass a test, and from the columns beside it. Free text is searched cell by cell. Only counts leave the reading, so no value of the file can stand in this report; forms such as <code>(###) ###-####</code> show what a value looks like.</p>`,
    html`<p>How exact a location is, is measured from the points themselves and from the address texts beside them: rounding, grids, one point for several houses, scatter around one address. Decimals that are merely written do not count. The radius is the distance within which half, or nine in ten, of the points lie from the place they stand for.</p>`,
    html`<p>A row is alone when no other row shares its place and its stretch of time. Alone means singled out, not named: whoever knows that something happened there and then can read the rest of that row.</p>`,
    html`<p>Measured by this project on material its rules had not been written for:</p>`,
    cardTable(
      'Measured accuracy',
      [{ head: 'What' }, { head: 'Measured on' }, { head: 'Found', number: true }, { head: 'Right', number: true }],
      rows,
    ),
    html`<p class="note">Found: of what is there, the share that was found. Right: of what was found, the share that is what it was taken for. Real remarks are messier than invented ones.</p>`,
  ]);
}

/** What nobody should conclude from this report. */
export function limitsSection(scan: ScanResult): Html {
  const cannot = [...new Set(scan.location.flatMap(({ cannotTell }) => cannotTell))].map(
    (text) => html`<li>${visible(text, 300)}</li>`,
  );
  return section('limits', 'What it does not say', [
    html`<p>Nothing found is not proof that nothing is there. Being alone in this file says little about what neighbors know. This report gives facts and citations, not legal advice: some places require releasing what others keep confidential.</p>`,
    scan.notChecked.length === 0
      ? nothing
      : html`<h3>Not checked</h3><ul>${scan.notChecked.map((text) => html`<li>${visible(text, 300)}</li>`)}</ul>`,
    cannot.length === 0 ? nothing : html`<h3>Cannot be told from this file alone</h3><ul>${cannot}</ul>`,
  ]);
}

/** Which file this is about: enough for others to check that they hold the same. */
export function fileSection(scan: ScanResult): Html {
  const { source, tool } = scan;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['File', sourceLabel(source)],
    ['Size', `${bytes(source.bytes)}, ${plural(source.rows, 'row')}, ${plural(source.columns, 'column')}`],
    ['SHA-256', source.sha256 === null ? 'not computed: the input was not read to its end' : visible(source.sha256, 64)],
    [
      'Format',
      [source.format, visible(source.encoding), ...(source.compression === undefined ? [] : [source.compression])].join(', '),
    ],
    ['Read', source.dialect === undefined ? undefined : dialectWords(source.dialect)],
    [
      'Layout',
      source.system === undefined
        ? undefined
        : `${visible(source.system.title)}, told by ${percentOf(source.system.share)} of the column names`,
    ],
    ['Made by', `${tool.name} ${visible(tool.version)}`],
  ];
  const list = facts.flatMap(([name, value]) => (value === undefined ? [] : [html`<dt>${name}</dt><dd>${value}</dd>`]));
  const notices = scan.notices.map((notice) => html`<li>${noticeText(notice)}</li>`);
  return section('file', 'The file', [
    html`<dl class="facts">${list}</dl>`,
    notices.length === 0 ? nothing : html`<h3>Assumed, repaired or left out</h3><ul>${notices}</ul>`,
  ]);
}
