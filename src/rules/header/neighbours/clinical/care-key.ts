import { has, type NeighbourRule, verdict } from '../neighbourhood.ts';

const KEY =
  /^(?:surgery|procedure|treatment|medication|drug|prescription|lab|lab test|vaccine|vaccination|therapy|operation) identifier$/;

const DONE =
  /^(?:(?:surgical |medical )?procedure(?: type| name| description)?|(?:surgery|operation|therapy|treatment) (?:type|name|description))$/;

const PATIENT = has('patient');

/** The key of what was done for a patient is no more than a key; what was done tells of the illness. */
export const careKey: NeighbourRule = (_, text, { kind, texts }) => {
  if (kind.incidents) return undefined;
  if (KEY.test(text)) return verdict('other', 0.85, 'a key of what was done');
  return DONE.test(text) && texts.some(PATIENT) ? verdict('medical', 0.85, 'what was done for a patient') : undefined;
};
