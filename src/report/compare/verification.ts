import type { TermId } from '../../model/agreement-terms.ts';
import type { CheckedClaim, ClaimVerdict, Verification } from '../../model/comparison.ts';
import type { Paint } from '../../model/reporter.ts';
import { count, plural } from '../numbers.ts';
import { type Canvas, hanging, heading, labelled, NARROWEST, paragraph } from '../terminal/lines.ts';
import { citation, shown } from './words.ts';

const VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = { broken: 'BROKEN', kept: 'kept', 'cannot-tell': 'cannot be told' };

/** Claims of an agreement against a file, for people. @param titleOf how a term is called */
export function renderVerification(
  result: Verification,
  { width, paint }: { readonly width: number; readonly paint: Paint },
  titleOf: (term: TermId) => string,
): string {
  const canvas: Canvas = { width: Math.max(NARROWEST, width), paint };
  const { agreement, scan, claims } = result;
  const of = (verdict: ClaimVerdict): number => claims.filter((one) => one.verdict === verdict).length;
  const lines = [
    ...paragraph(
      canvas,
      `${shown(agreement.agency)} · ${shown(agreement.recipient)} · ${shown(scan.name)} · ${plural(scan.rows, 'row')}`,
      0,
      'strong',
    ),
    ...(result.remarks ?? []).flatMap((text) => paragraph(canvas, shown(text))),
    '',
    ...(claims.length === 0
      ? paragraph(canvas, 'The agreement makes no promise that a file could keep or break.')
      : paragraph(
          canvas,
          `${plural(claims.length, 'claim')}: ${of('broken')} broken, ${of('kept')} kept in this file, ${of('cannot-tell')} cannot be told.`,
        )),
    ...claims.flatMap((claim) => oneClaim(canvas, claim)),
    ...(result.notOfAFile.length === 0
      ? []
      : [
          '',
          ...paragraph(
            canvas,
            `Stated, but nothing that a file could keep or break: ${result.notOfAFile.map(titleOf).join(', ')}.`,
          ),
        ]),
    ...heading(canvas, 'What this does not tell'),
    ...result.limits.flatMap((text) => hanging(canvas, `- ${shown(text)}`, 2)),
  ];
  return `${lines.join('\n')}\n`;
}

function oneClaim(canvas: Canvas, claim: CheckedClaim): readonly string[] {
  const { title, verdict, rows, of, why, quote } = claim;
  const how =
    verdict === 'broken' && rows !== null
      ? `${VERDICT_WORDS.broken} in ${count(rows)} of ${plural(of, 'row')}`
      : VERDICT_WORDS[verdict];
  const where = citation({ ...claim, atHand: 'whole' });
  return [
    '',
    ...paragraph(
      canvas,
      `${canvas.paint(verdict === 'broken' ? 'high' : verdict === 'kept' ? 'good' : 'faint', how)} · ${shown(title)}: ${shown(claim.claim)}`,
    ),
    ...why.flatMap((text) => labelled(canvas, '-', shown(text), { indent: 4, column: 2 })),
    ...(quote === undefined && where === ''
      ? []
      : labelled(canvas, '', `${quote === undefined ? '' : `“${shown(quote)}” `}${where === '' ? '' : `(${where})`}`, {
          indent: 4,
          column: 2,
        })),
  ];
}
