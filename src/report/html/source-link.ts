import type { Source } from '../../model/rule.ts';
import { visible } from '../escape.ts';
import { type Html, html } from './markup.ts';

/** A source as a link where its address is one of the web; anything else (`javascript:`) stays text. */
export function sourceLink({ title, url }: Source): Html {
  const name = visible(title, 200);
  return url !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(url)
    ? html`<a href="${visible(url, 500)}" rel="noreferrer">${name}</a>`
    : html`${name}`;
}
