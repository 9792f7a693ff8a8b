import type { CheckedClaim, Verification } from '../../model/comparison.ts';
import type { Paint } from '../../model/reporter.ts';
import { type Canvas, hanging, heading, labelled, NARROWEST, paragraph } from '../terminal/lines.ts';
import { besideClaims, quoted, type TitleOf, tally, verdictWords, verificationHead } from './verification-words.ts';
import { shown } from './words.ts';

/** Claims of an agreement against a file, for people. */
export function renderVerification(
  result: Verification,
  { width, paint }: { readonly width: number; readonly paint: Paint },
  titleOf: TitleOf,
): string {
  const canvas: Canvas = { width: Math.max(NARROWEST, width), paint };
  const lines = [
    ...paragraph(canvas, verificationHead(result), 0, 'strong'),
    ...(result.remarks ?? []).flatMap((text) => paragraph(canvas, shown(text))),
    '',
    ...paragraph(canvas, tally(result)),
    ...result.claims.flatMap((claim) => oneClaim(canvas, claim)),
    ...besideClaims(result, titleOf).flatMap((text) => ['', ...paragraph(canvas, text)]),
    ...heading(canvas, 'What this does not tell'),
    ...result.limits.flatMap((text) => hanging(canvas, `- ${shown(text)}`, 2)),
  ];
  return `${lines.join('\n')}\n`;
}

function oneClaim(canvas: Canvas, claim: CheckedClaim): readonly string[] {
  const { title, verdict, why } = claim;
  const how = canvas.paint(verdict === 'broken' ? 'high' : verdict === 'kept' ? 'good' : 'faint', verdictWords(claim));
  const words = quoted(claim);
  return [
    '',
    ...paragraph(canvas, `${how} · ${shown(title)}: ${shown(claim.claim)}`),
    ...why.flatMap((text) => labelled(canvas, '-', shown(text), { indent: 4, column: 2 })),
    ...(words === '' ? [] : labelled(canvas, '', words, { indent: 4, column: 2 })),
  ];
}
