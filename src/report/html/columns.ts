import type { FieldResult, ScanResult } from '../../model/result.ts';
import { LONGEST_NAME, shortName, visible } from '../escape.ts';
import { count, percent, plural, sure } from '../numbers.ts';
import { type FieldKind, fieldHolds, hides, kindOf } from '../personal.ts';
import { holds } from '../words.ts';
import { breakable, cardTable, type Html, html, nothing, section } from './markup.ts';

const ORDER: readonly FieldKind[] = ['personal', 'free-text', 'place', 'other'];

const KIND_WORDS: Readonly<Record<FieldKind, string>> = {
  personal: 'about people',
  'free-text': 'of free text',
  place: 'about places',
  other: 'with personal data among other values',
};

/** Every column that says something about people or places, with the evidence; the others by name. */
export function columnsSection(scan: ScanResult): Html {
  const told = scan.fields.filter((field) => kindOf(field) !== 'other' || hides(field));
  const rest = scan.fields.filter((field) => !told.includes(field));
  const tables = ORDER.flatMap((kind) => {
    const fields = told.filter((field) => kindOf(field) === kind);
    return fields.length === 0
      ? []
      : [html`<h3>${plural(fields.length, 'column')} ${KIND_WORDS[kind]}</h3>`, tableOf(fields, scan, kind)];
  });
  const others = rest.map(
    (field) => html`<li><b>${shortName(field.name, LONGEST_NAME)}</b> ${holds(field.class, field.subject)}</li>`,
  );
  return section('columns', 'Columns', [
    ...tables,
    rest.length === 0 ? nothing : html`<h3>${plural(rest.length, 'other column')}</h3><ul class="inline">${others}</ul>`,
  ]);
}

function tableOf(fields: readonly FieldResult[], scan: ScanResult, kind: FieldKind): Html {
  const rows = fields.map((field) => [
    breakable(shortName(field.name, LONGEST_NAME)),
    html`${fieldHolds(field)} <span class="note">${field.pinned === true ? 'as told by the user' : `certainty ${sure(field.confidence)}`}</span>`,
    html`${bar(field.filled, scan.source.rows)}${percent(field.filled, scan.source.rows)}`,
    html`${field.why
      .slice(0, 3)
      .map((why) => visible(why, 200))
      .join('; ')}${inside(field)}`,
  ]);
  return cardTable(
    `Columns ${KIND_WORDS[kind]}`,
    [{ head: 'Column' }, { head: 'Holds' }, { head: 'Filled', number: true }, { head: 'Evidence' }],
    rows,
    'cards fields',
  );
}

function inside(field: FieldResult): Html {
  if (field.contains.length === 0) return nothing;
  const found = field.contains
    .toSorted((a, b) => b.cells - a.cells)
    .map(({ class: cls, cells }) => `${holds(cls)} in ${count(cells)}`);
  return html`<span class="inside"><b>Inside:</b> ${found.join(', ')}, of ${plural(field.filled, 'filled cell')}.</span>`;
}

/** Share of rows, drawn; the number beside it says the same. */
function bar(n: number, of: number): Html {
  const width = of === 0 ? 0 : Math.round((n / of) * 48);
  return html`<svg class="bar" viewBox="0 0 48 6" width="48" height="6" aria-hidden="true"><rect class="track" width="48" height="6"/><rect class="fill" width="${width}" height="6"/></svg>`;
}
