import { is, type NeighbourRule, verdict } from './neighbourhood.ts';

const NUMBERED = is(
  ...['vehicle identifier', 'vehicle number', 'unit number', 'unit type', 'person number', 'number vehicle', 'vehicle', 'unit'],
);

/** Units and persons of an accident are the numbered vehicles and people in it. */
export const numberedInAccident: NeighbourRule = (_, text, { kind }) =>
  kind.crash && NUMBERED(text) ? verdict('other', 0.85, 'in a table of accidents') : undefined;

/** Columns of an accident shortened like an account. */
const ACCIDENT = /^acc?_?(?:class|loc|sev|type)/i;

/** `ACCNUM` beside `ACCLASS` or `ACCLOC`: the number of the accident, of no account. */
export const numberOfAccident: NeighbourRule = (_, text, { kind, names }) =>
  text === 'account number' && (kind.crash || names.some((name) => ACCIDENT.test(name)))
    ? verdict('incident-id', 0.9, 'in a table of accidents')
    : undefined;
