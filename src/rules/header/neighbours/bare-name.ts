import { has, is, type NeighbourRule, near, verdict } from './neighbourhood.ts';

/** Keys of people: what stands beside them is of the same. */
const KEY_OF_A_PERSON =
  /^(?:student|pupil|teacher|employee|staff|member|patient|passenger|player|athlete|actor|author|candidate|applicant|borrower|resident|tenant|volunteer|voter|person) (?:identifier|number)$/;
/** Keys of places. */
const KEY_OF_A_PLACE = /^(?:hotel|store|shop|school|branch|restaurant|site|venue|hospital|clinic|station|facility) identifier$/;
/** Animals have names and an age too. */
const ANIMALS = ['animal', 'pet', 'breed', 'species', 'dog', 'cat', 'horse'];
/** How far from a name the age of the same person stands. */
const BESIDE_AGE = 3;

/** A bare `name` belongs to what the table is about. */
export const bareName: NeighbourRule = (at, text, table) => {
  const { kind, texts, names } = table;
  if (text !== 'name' || !/^name$/i.test(names[at] as string)) return undefined;
  if (texts.some(is('last name', 'family name', 'surname'))) return verdict('person-name', 0.95, 'beside the family name');
  if (kind.premises) return verdict('place-name', 0.85, 'in a table of premises');
  if (kind.units && !kind.persons) return verdict('unit-or-officer', 0.8, 'in a table of units');
  if (!kind.persons && near(table, at, 2, has('network address', 'mac address', 'hostname', 'host name')))
    return verdict('other', 0.8, 'beside the address of a machine');
  if (kind.degrees && !kind.persons && !kind.incidents) return verdict('place-name', 0.6, 'beside a latitude and a longitude');
  const person = has('email', 'birth date');
  if (kind.goods && !kind.persons && !kind.incidents) return verdict('other', 0.7, 'in a table of goods');
  if (kind.persons || person(texts[at - 1] ?? '') || person(texts[at + 1] ?? ''))
    return verdict('person-name', 0.85, 'in a table of persons');
  if (near(table, at, 2, (other) => KEY_OF_A_PERSON.test(other)))
    return verdict('person-name', 0.85, 'beside the key of a person');
  if (KEY_OF_A_PLACE.test(texts[at - 1] ?? '')) return verdict('place-name', 0.8, 'behind the key of a place');
  if (!kind.incidents && near(table, at, BESIDE_AGE, is('age', 'age year')) && !texts.some(has(...ANIMALS)))
    return verdict('person-name', 0.8, 'beside an age');
  if (near(table, at, 2, is('iata', 'icao'))) return verdict('place-name', 0.8, 'beside the code of an airport');
  if (!kind.incidents && near(table, at, 1, is('code', 'abbreviation', 'symbol', 'slug', 'acronym')))
    return verdict('other', 0.6, 'beside a code for it');
  // What can be reached and found is a person or a firm; the values have to say which.
  const next = texts[at + 1] ?? '';
  if (kind.clinical || (has('phone', 'address')(next) && !has('network', 'mac')(next)))
    return verdict('person-name', 0.78, kind.clinical ? 'in a table of patients' : 'before an address or a phone');
  return kind.general || kind.everyday ? verdict('person-name', 0.35, 'in a table that may be of anything') : undefined;
};
