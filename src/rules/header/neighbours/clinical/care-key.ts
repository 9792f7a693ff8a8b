import { has, is, type NeighbourRule, ofTable, verdict } from '../neighbourhood.ts';

const KEY =
  /^(?:surgery|procedure|treatment|medication|drug|prescription|lab|lab test|vaccine|vaccination|therapy|operation) identifier$/;

const DONE =
  /^(?:(?:surgical |medical )?procedure(?: type| name| description)?|(?:surgery|operation|therapy|treatment) (?:type|name|description))$/;

/** Of somebody's illness, where the table is of patients; of roads and plays elsewhere. */
const TOLD = is('stage', 'mutation status', 'performance status', 'tumor stage', 'cancer stage');
/** How a drug is taken. */
const TAKEN = is('frequency', 'strength', 'route', 'dose');

const isOfPatients = ofTable(({ texts }) => texts.some(has('patient')));
const isOfDrugs = ofTable(({ texts }) => texts.some(has('prescription', 'medication', 'drug')));

/** The key of what was done for a patient is no more than a key; what was done tells of the illness. */
export const careKey: NeighbourRule = (_, text, table) => {
  if (KEY.test(text)) return verdict('other', 0.85, 'a key of what was done');
  if (table.kind.incidents || !isOfPatients(table)) return undefined;
  if (TOLD(text) || (TAKEN(text) && isOfDrugs(table))) return verdict('medical', 0.85, 'in a table of patients');
  return DONE.test(text) ? verdict('medical', 0.85, 'what was done for a patient') : undefined;
};
