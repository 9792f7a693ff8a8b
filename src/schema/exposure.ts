import { z } from 'zod';
import type { ExposureMark } from '../model/exposure.ts';
import { countSome } from './meaning.ts';
import { whole } from './number.ts';
import { groupRows } from './vocabulary.ts';

/** When a row bears a mark. */
const MARK_MEANINGS: Readonly<Record<ExposureMark, string>> = {
  'address-number':
    'Rows with a house number: in an address of the incident (one that ends in 00 too, which may be a block in disguise), or elsewhere. Addresses of persons count where the table has no place of the incident.',
  'address-unit': 'Rows with an apartment or unit: in an address, in a column of units, or elsewhere.',
  'address-block':
    'Rows whose address says a hundred block, a crossing, or a house number that ends in 00 and may be a block in disguise.',
  coordinates:
    'Rows with a position that can be read, of the incident (of a person where the table has no place of the incident), however fine it is: location says how fine.',
  name: 'Rows with a name in a column of names of people other than staff and firms, but for cells that name nobody (ANONYMOUS) or a firm by its words; or elsewhere.',
  phone: 'Rows with a phone number in a column of phones of people other than staff and firms, or elsewhere.',
  contact: 'Rows with an e-mail address, a social-media account, a device identifier or an IP address, in a column or elsewhere.',
  'government-id': 'Rows with a government-issued number, or a card or bank account number, in a column or elsewhere.',
  vehicle: 'Rows with a license plate or a vehicle identification number, in a column or elsewhere; descriptions do not count.',
  'date-of-birth': 'Rows with a date of birth, in a column or elsewhere.',
  medical: 'Rows with medical information, in a column (flags that say no do not count) or elsewhere.',
  hazard: 'Rows with a premise history or caution flag, in a column (flags that say no do not count) or elsewhere.',
  'access-code': 'Rows with a gate, door or alarm code, in a column or elsewhere.',
  minor: 'Rows with an age above 0 and below 18 in a column of ages, by the number alone.',
  staff: 'Rows with a response unit or officer, or a name or phone of staff, in a column.',
  text: 'Rows with a value in a column of free text.',
  'text-name': 'Rows whose free text holds a name of a person.',
  'text-phone': 'Rows whose free text holds a phone number.',
  'text-address': 'Rows whose free text holds a street address of one building.',
  'text-unit': 'Rows whose free text holds an apartment or unit.',
  'text-medical': 'Rows whose free text holds medical information.',
  'text-access-code': 'Rows whose free text holds a gate, door or alarm code.',
  'text-government-id': 'Rows whose free text holds a government-issued number, or a card or bank account number.',
  'text-vehicle': 'Rows whose free text holds a license plate or a vehicle identification number.',
  'text-date-of-birth': 'Rows whose free text holds a date of birth.',
  'text-hazard': 'Rows whose free text holds a premise history or caution flag.',
  'text-coordinates': 'Rows whose free text holds coordinates.',
  'text-contact': 'Rows whose free text holds an e-mail address, a social-media account, a device identifier or an IP address.',
  'repeats-name':
    "Rows whose free text holds a word of four letters or more of a name in the row's own columns of names; of people other than staff and firms.",
  'repeats-phone': "Rows whose free text holds the last seven digits of a phone in the row's own columns of phones.",
  'repeats-address': "Rows whose free text holds the house number and a word of the street of the row's own address.",
  'person-place':
    'Rows with a house number or a position of somebody (a caller by ALI, a patient), however fine. Where the table has a place of the incident they set no other mark of places.',
};

/** Sensitive calls at one building, however "at one building" was told. */
export const sensitiveRows = z.object({
  rows: whole.describe('All such rows: the sum of groups.'),
  groups: z
    .array(groupRows)
    .describe('The same by group of types of calls, most rows first; only sensitive groups with such rows.'),
});

export const exposureSchema = z.object({
  rows: whole.describe(
    'Rows of the table: every number of exposure is out of these, and an exact count of what the rules recognize.',
  ),
  marks: countSome(MARK_MEANINGS).describe(
    'Rows with the mark, for every mark that occurs; a row can bear many. "A column" is one whose class is told with a confidence of 0.5 or more (for name, phone and contact with any); "elsewhere" is a cell of another column, free text apart, that passes the test of the class or holds it within.',
  ),
  nameOrReach: whole.describe(
    'Rows that name or reach a person from a column: rows with any of the marks name (but for cells that name nobody or a firm), phone and contact.',
  ),
  nameOrReachAnywhere: whole.describe(
    'Rows that name or reach a person from a column or from free text: nameOrReach, and rows with any of the marks text-name, text-phone and text-contact.',
  ),
  textRepeatsRow: whole.describe(
    "Rows whose free text repeats the row's own name, phone or address: rows with any of the marks that begin with repeats-.",
  ),
  sensitiveAtBuilding: sensitiveRows.describe(
    'Rows of a sensitive call type that an address or a precise point ties to one building: by a house number that is no block in disguise, an apartment, a house address in free text, or a point of a column graded building or few-doors. Rows whose address is a crossing do not count by their point, unless rows of one crossing have points of their own. Where a caller or patient was counts if every column that tells it tells one building.',
  ),
  callGroups: z
    .array(groupRows)
    .describe('All rows by group of types of calls, most rows first; empty where no column tells the type.'),
});
