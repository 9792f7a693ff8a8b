import type { ScanResult } from '../../model/result.ts';
import { combinationLines, diversityLines, diversityMeaning, kAnonymityLines, trueKLine } from '../answer/groups.ts';
import { oneCall } from '../words.ts';
import { type Canvas, hanging, heading, paragraph } from './lines.ts';

/** Which columns together single rows out, and k, l and t where somebody asked. */
export function groupsSection(
  canvas: Canvas,
  { combinations, kAnonymity, trueK, placeDiversity }: ScanResult,
): readonly string[] {
  const types = placeDiversity === undefined ? [] : diversityLines(placeDiversity);
  const sets = combinations === undefined ? [] : combinationLines(combinations);
  return [
    ...(sets.length === 0
      ? []
      : [
          ...heading(canvas, 'COLUMNS THAT TOGETHER SINGLE OUT'),
          ...paragraph(
            canvas,
            `Whoever knows all columns of a line of one call can read the rest of its row.${oneCall(combinations ?? {})}`,
          ),
          '',
          ...sets.flatMap((line) => hanging(canvas, line, 4)),
        ]),
    ...(trueK === undefined ? [] : [...heading(canvas, 'ADDRESSES THAT SHARE A POINT'), ...hanging(canvas, trueKLine(trueK), 4)]),
    ...(types.length === 0
      ? []
      : [
          ...heading(canvas, 'PLACES WITH ONE TYPE OF CALL'),
          ...paragraph(
            canvas,
            `${placeDiversity === undefined ? '' : diversityMeaning(placeDiversity)}${oneCall(placeDiversity ?? {})}`,
          ),
          '',
          ...types.flatMap((line) => hanging(canvas, line, 4)),
        ]),
    ...(kAnonymity === undefined
      ? []
      : [...heading(canvas, 'K-ANONYMITY'), ...kAnonymityLines(kAnonymity).flatMap((line) => hanging(canvas, line, 4))]),
  ];
}
