import type { CheckedClaim, Verification } from '../../model/comparison.ts';
import { escapeMarkdown } from '../escape-markup.ts';
import { besideClaims, quoted, type TitleOf, tally, verdictWords, verificationHead } from './verification-words.ts';
import { shown } from './words.ts';

const esc = (text: string): string => escapeMarkdown(shown(text));

/** Claims of an agreement against a file, as Markdown. */
export function renderVerificationMarkdown(result: Verification, titleOf: TitleOf): string {
  const { scan, claims, limits, tool } = result;
  const blocks = [
    `# ${esc(verificationHead(result))}`,
    `**${tally(result)}**`,
    ...(result.remarks ?? []).map(esc),
    `SHA-256 of the file: ${scan.sha256 === null ? 'not computed' : esc(scan.sha256)}`,
    ...claims.flatMap(oneClaim),
    ...besideClaims(result, titleOf).map(esc),
    '## What this does not tell',
    limits.map((text) => `- ${esc(text)}`).join('\n'),
    `*cad-audit ${esc(tool.version)} · no value of the file is in this report*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function oneClaim(claim: CheckedClaim): readonly string[] {
  const words = quoted(claim);
  return [
    `## ${esc(claim.title)}: ${esc(verdictWords(claim))}`,
    `Promised: ${esc(claim.claim)}`,
    claim.why.map((text) => `- ${esc(text)}`).join('\n'),
    ...(words === '' ? [] : [`> ${esc(words)}`]),
  ].filter((block) => block !== '');
}
