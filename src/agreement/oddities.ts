import type { Agreement, AgreementProblem } from '../model/agreement.ts';
import { type Clash, oddity } from './clash.ts';
import { clashingFigures } from './clashing-figures.ts';
import { clashingTerms } from './clashing-terms.ts';
import type { Path } from './leaves.ts';

/**
 * What is odd in an agreement file and may be so all the same: statements that contradict each other where a note says so,
 * days in the future, characters that nobody sees.
 * @param today ISO day
 */
export const findOddities = (agreement: Agreement, today: string): readonly AgreementProblem[] =>
  [
    ...clashingTerms(agreement).filter(({ odd }) => odd),
    ...clashingFigures(agreement).filter(({ odd }) => odd),
    ...daysToCome(agreement, today),
    ...hiddenCharacters(agreement, []),
  ].map(({ path, message }) => ({ path, message }));

/** An agreement may be signed and a source may speak only of days that were. */
function daysToCome({ instrument, documents, practice = [] }: Agreement, today: string): readonly Clash[] {
  const days: readonly (readonly [Path, string | null | undefined])[] = [
    [['instrument', 'signed', 'value'], instrument.signed?.value],
    ...documents.map(({ read }, index) => [['documents', index, 'read'], read] as const),
    ...practice.map(({ date }, index) => [['practice', index, 'date'], date] as const),
  ];
  return days.flatMap(([path, day]) =>
    day != null && day > today.slice(0, day.length) ? [oddity(path, `is ${day}, a day to come`)] : [],
  );
}

/** Control characters but for tabs and line ends, and marks that turn the direction of text. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

function hiddenCharacters(part: unknown, path: Path): readonly Clash[] {
  if (typeof part === 'string') {
    const code = HIDDEN.exec(part)?.[0].codePointAt(0);
    return code === undefined
      ? []
      : [oddity(path, `holds a character that cannot be seen (U+${code.toString(16).toUpperCase().padStart(4, '0')})`)];
  }
  if (Array.isArray(part)) return part.flatMap((one, index) => hiddenCharacters(one, [...path, index]));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, one]) => hiddenCharacters(one, [...path, key]));
}
