import type { Agreement, AgreementDocument, AgreementProblem, PracticeFact } from '../model/agreement.ts';
import { clashingFigures } from './clashing-figures.ts';
import { clashingTerms } from './clashing-terms.ts';
import { type Leaf, leavesOf, type Path, sourcesOf } from './leaves.ts';

/**
 * What must hold between the parts of an agreement file beyond its shape: a value exactly where something is stated, a
 * source for everything that is claimed, a page for every quote, documents that exist, dates in order, no two statements that
 * contradict each other without a word of it. Empty when all holds; what is only odd is left to {@link findOddities}.
 */
export function checkAgreement(agreement: Agreement): readonly AgreementProblem[] {
  const documents = new Map(agreement.documents.map((one) => [one.id, one]));
  return [
    ...checkDocuments(agreement),
    ...leavesOf(agreement).flatMap(([path, leaf]) => checkLeaf(path, leaf, documents)),
    ...(agreement.practice ?? []).flatMap((fact, index) => checkFact(fact, ['practice', index])),
    ...checkDates(agreement),
    ...[...clashingTerms(agreement), ...clashingFigures(agreement)]
      .filter(({ odd }) => !odd)
      .map(({ path, message }) => ({ path, message })),
  ];
}

function checkLeaf(path: Path, leaf: Leaf, documents: ReadonlyMap<string, AgreementDocument>): readonly AgreementProblem[] {
  const { value, status, page, clause, quote } = leaf;
  const problems: AgreementProblem[] = [];
  const say = (key: string, message: string): void => {
    problems.push({ path: [...path, key], message });
  };
  const sources = sourcesOf(leaf);
  if (status === 'stated' && value === null) say('value', 'is missing although the status is "stated"');
  if (value !== null && status !== 'stated' && status !== 'disputed') {
    say('value', `has to be null, because the status is "${status}"`);
  }
  if (sources.length === 0 && (status === 'stated' || status === 'silent' || status === 'redacted' || status === 'disputed')) {
    say('source', `is missing: "${status}" has to name the document that was read`);
  }
  if (status === 'disputed' && sources.length < 2 && leaf.note === undefined) {
    say('note', 'is missing: "disputed" needs two sources, or a note that says who disagrees');
  }
  if (leaf.inferred === true && leaf.note === undefined)
    say('note', 'is missing: "inferred" needs a note that says what was concluded');
  for (const [index, id] of sources.entries()) {
    if (documents.has(id)) continue;
    problems.push({
      path: [...path, 'source', ...(Array.isArray(leaf.source) ? [index] : [])],
      message: `names "${id}", which is not the id of a document of this file`,
    });
  }
  const known = sources.flatMap((id) => documents.get(id) ?? []);
  if (quote !== undefined && sources.length === 0) say('quote', 'needs its source');
  if (quote !== undefined && known.some(isPaged) && page === undefined && clause === undefined) {
    say('quote', 'needs its page (or its clause, where pages are not numbered)');
  }
  const longest = Math.max(...known.map(({ pages }) => pages ?? Number.POSITIVE_INFINITY), 0);
  if (page !== undefined && known.length > 0 && page > longest) say('page', `is ${page}, but the document has ${longest} pages`);
  return problems;
}

/** Papers have pages; articles and web pages do not. */
const isPaged = ({ kind, pages }: AgreementDocument): boolean => kind === 'primary' || pages !== undefined;

function checkFact(fact: PracticeFact, path: Path): readonly AgreementProblem[] {
  const problems: AgreementProblem[] = [];
  if (fact.relation !== undefined && fact.about === undefined) {
    problems.push({ path: [...path, 'about'], message: 'is missing: a relation has to name the term it speaks of' });
  }
  if (fact.kind !== 'other' && fact.value !== null && typeof fact.value !== 'number') {
    problems.push({ path: [...path, 'value'], message: `should be a number for ${fact.kind}` });
  }
  if (typeof fact.value === 'number' && fact.date === undefined && fact.period === undefined) {
    problems.push({ path: [...path, 'date'], message: 'is missing: a figure needs its date or its period' });
  }
  return problems;
}

function checkDocuments({ documents }: Agreement): readonly AgreementProblem[] {
  const seen = new Set<string>();
  return documents.flatMap(({ id }, index) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: ['documents', index, 'id'], message: `"${id}" stands for two documents` }] : [];
  });
}

function checkDates({ instrument: { signed, expires } }: Agreement): readonly AgreementProblem[] {
  const from = signed?.value ?? null;
  const to = expires?.value ?? null;
  if (from === null || to === null) return [];
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length)
    ? [{ path: ['instrument', 'expires', 'value'], message: 'lies before the day of signing' }]
    : [];
}
