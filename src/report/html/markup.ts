import { escapeXml } from '../escape-markup.ts';

/** Finished markup. Only {@link html} makes it, so text from outside cannot become markup by mistake. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing is nothing. */
export type Part = string | number | Html | readonly Html[] | undefined;

/** A template whose texts are escaped, as text and inside quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = strings[0] ?? '';
  for (const [index, part] of parts.entries()) markup += markupOf(part) + (strings[index + 1] ?? '');
  return { markup };
}

function markupOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeXml(String(part));
  if ('markup' in part) return part.markup;
  return part.map(({ markup }) => markup).join('');
}

/** Markup that is a constant of this program, such as a style sheet. */
export const constant = (markup: string): Html => ({ markup });

export const nothing: Html = { markup: '' };

/** A section with its heading in the margin. */
export const section = (id: string, title: string, body: readonly Html[]): Html =>
  html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><div class="body">${body}</div></section>\n`;

export interface Column {
  readonly head: string;
  /** Numbers stand to the right. */
  readonly number?: true;
}

/**
 * A table that becomes a list of cards on a narrow screen. The roles keep it a table for screen readers even then; the
 * first column names the row. A `compact` one is narrow enough to stay a table.
 */
export function cardTable(
  label: string,
  columns: readonly Column[],
  rows: readonly (readonly Part[])[],
  kind: 'cards' | 'compact' | 'cards feeds' | 'cards fields' = 'cards',
): Html {
  const classOf = (column: Column | undefined): Part => (column?.number === true ? html` class="number"` : undefined);
  const head = columns.map((column) => html`<th role="columnheader" scope="col"${classOf(column)}>${column.head}</th>`);
  const body = rows.map((cells) => {
    const list = cells.map((cell, index) => {
      const column = columns[index];
      return index === 0
        ? html`<th role="rowheader" scope="row">${cell}</th>`
        : html`<td role="cell" data-label="${column?.head ?? ''}"${classOf(column)}>${cell}</td>`;
    });
    return html`<tr role="row">${list}</tr>\n`;
  });
  return html`<table class="${kind}" role="table" aria-label="${label}"><thead role="rowgroup"><tr role="row">${head}</tr></thead><tbody role="rowgroup">${body}</tbody></table>`;
}

/** Paragraphs, one for each text that is not empty. */
export const paragraphs = (texts: readonly string[]): readonly Html[] =>
  texts.filter((text) => text !== '').map((text) => html`<p>${text}</p>`);

/** A name that may be broken behind its underscores, so that a narrow column does not cut it anywhere. */
export function breakable(name: string): Html {
  const parts = name.split('_');
  return html`${parts.map((part, index) => (index === parts.length - 1 ? html`${part}` : html`${part}_<wbr>`))}`;
}
