import type { CheckedClaim, Verification } from '../../model/comparison.ts';
import { csvCell } from '../escape-markup.ts';
import { shown } from './words.ts';

type Cell = string | number;

/** Column of the file → what stands in it. */
const COLUMNS: Readonly<Record<string, (result: Verification, claim: CheckedClaim) => Cell>> = {
  agency: ({ agreement }) => agreement.agency,
  recipient: ({ agreement }) => agreement.recipient,
  agreement: ({ agreement }) => agreement.id,
  file: ({ scan }) => scan.name,
  sha256: ({ scan }) => scan.sha256 ?? '',
  term: (_, { term }) => term,
  title: (_, { title }) => title,
  claim: (_, { claim }) => claim,
  verdict: (_, { verdict }) => verdict,
  rows: (_, { rows }) => rows ?? '',
  of: (_, { of }) => of,
  untold: (_, { untold }) => untold ?? '',
  why: (_, { why }) => why.join('; '),
  document: (_, { sources }) => sources.join('; '),
  page: (_, { page }) => page ?? '',
  clause: (_, { clause }) => clause ?? '',
  quote: (_, { quote }) => quote ?? '',
};

/** One line for each claim. UTF-8, commas, formulas neutralised. */
export function renderVerificationCsv(result: Verification): string {
  const rows = result.claims.map((claim) =>
    Object.values(COLUMNS)
      .map((cellOf) => cellOf(result, claim))
      .map((cell) => csvCell(typeof cell === 'number' || cell === '' ? cell : shown(cell)))
      .join(','),
  );
  return `${[Object.keys(COLUMNS).join(','), ...rows].join('\n')}\n`;
}
