import type { CheckedClaim, ClaimVerdict, Verification } from '../../model/comparison.ts';
import { type Html, html, nothing, paragraphs, section } from '../html/markup.ts';
import { plural } from '../numbers.ts';
import { makePage } from '../page.ts';
import { besideClaims, quoted, type TitleOf, tally, verdictWords } from './verification-words.ts';
import { shown } from './words.ts';

const COLOURS: Readonly<Record<ClaimVerdict, string>> = { broken: 'high', kept: 'low', 'cannot-tell': 'none' };

/** Claims of an agreement against a file, as one self-contained page. */
export function renderVerificationHtml(result: Verification, titleOf: TitleOf): string {
  const { agreement, scan, claims, limits, tool } = result;
  const title = `${shown(agreement.agency)} and ${shown(agreement.recipient)}: promises held against ${shown(scan.name)}`;
  const beside = paragraphs(besideClaims(result, titleOf));
  const body = [
    html`<header class="head"><p class="file"><b>${shown(scan.name)}</b> <span>${plural(scan.rows, 'row')}</span><span>SHA-256 ${scan.sha256 ?? 'not computed'}</span></p>
<h1>${shown(agreement.agency)} and ${shown(agreement.recipient)}</h1><p class="lede">${tally(result)}</p>${paragraphs((result.remarks ?? []).map(shown))}</header>`,
    claims.length === 0 && beside.length === 0 ? nothing : section('claims', 'Claims', [...claims.map(oneClaim), ...beside]),
    section('limits', 'What this does not tell', [html`<ul>${limits.map((text) => html`<li>${shown(text)}</li>`)}</ul>`]),
  ];
  return makePage({ title, body, version: tool.version, remark: 'No value of the file is in this report.' });
}

function oneClaim(claim: CheckedClaim): Html {
  const words = quoted(claim);
  return html`<h3>${shown(claim.title)}: <span class="severity ${COLOURS[claim.verdict]}">${verdictWords(claim)}</span></h3><p>Promised: ${shown(claim.claim)}</p>${claim.why.length === 0 ? nothing : html`<ul>${claim.why.map((text) => html`<li>${shown(text)}</li>`)}</ul>`}${words === '' ? nothing : html`<p class="note">${words}</p>`}`;
}
