import { is, type NeighbourRule, ofTable, verdict } from './neighbourhood.ts';

/** Columns of names in French. */
const NAMES = /^(?:nom|prenom|prénom|nom_prenom|nom_complet)$/i;

const isFrench = ofTable(({ names }) => names.some((name) => NAMES.test(name)));

const CARD = is('cin', 'cin number', 'cni', 'cni number', 'cin count', 'cni count');
const BANK = is('rib', 'rib number', 'rib rip', 'rip', 'bank rib');
const TAX = is('badge number fiscale', 'fiscale identifier', 'nif');

/** Numbers of people in French-speaking countries, which mean something else elsewhere: identity card, bank account, taxes. */
export const frenchNumber: NeighbourRule = (_, text, table) => {
  const id = CARD(text) || TAX(text) ? 'government-id' : BANK(text) ? 'payment-account' : undefined;
  return id !== undefined && isFrench(table) ? verdict(id, 0.85, 'beside names in French') : undefined;
};
