import { has, is, type NeighbourRule, near, verdict } from './neighbourhood.ts';

/** Machines and programs: beside no caller they are equipment, not somebody's handset. */
const OF_MACHINES = is(
  ...[
    'carrier',
    'device model',
    'device make',
    'device manufacturer',
    'device name',
    'device',
    'host name',
    'hostname',
    'workstation',
  ],
  ...[
    'serial number',
    'serial',
    'sensor identifier',
    'reader identifier',
    'terminal',
    'terminal identifier',
    'user agent',
    'mcc',
  ],
  ...[
    'computer name',
    'machine name',
    'antenna',
    'modem',
    'camera',
    'camera name',
    'asset tag',
    'console',
    'tracking identifier',
  ],
);
/** Of these the values may still say that they are people: the host of a guest, the host of a program. */
const EITHER = is('host name');

/** Firms as parties of business: where nobody is called to, the name of an employer or a shop is no place. */
const FIRMS = is(
  ...[
    'employer',
    'employer name',
    'company',
    'company name',
    'merchant',
    'merchant name',
    'store',
    'store name',
    'shop',
    'pharmacy',
  ],
  ...[
    'dealer',
    'dealer name',
    'preferred store',
    'branch',
    'branch name',
    'school',
    'business',
    'hotel',
    'restaurant',
    'airline',
  ],
  ...['destination', 'property', 'desk location', 'office location', 'work location', 'facility'],
);

/** People by what they do for others, where a bare word would be staff in a dispatch center. */
const PEOPLE_AT_WORK = is(
  ...['author', 'editor', 'creator', 'seller', 'buyer', 'instructor', 'trainer', 'teacher', 'artist', 'host', 'tutor'],
  ...['inspector', 'technician', 'advisor', 'adviser', 'coach', 'referee', 'umpire', 'jockey', 'athlete', 'mentor'],
  ...[
    'director',
    'actor',
    'actress',
    'composer',
    'player',
    'batsman',
    'bowler',
    'fielder',
    'goalkeeper',
    'fighter',
    'boxer',
    'swimmer',
    'scorer',
    'professor',
    'lecturer',
    'realtor',
    'broker',
    'photographer',
    'manager',
  ],
  ...['requester', 'recipient', 'sender', 'passenger', 'guest', 'applicant', 'borrower', 'donor', 'patron', 'cardholder'],
);

/** Accounts and persons as keys of other tables. */
const KEYS = is(
  ...[
    'member',
    'member identifier',
    'employee identifier',
    'employee number',
    'staff identifier',
    'staff number',
    'user identifier',
  ],
);

/** When something falls due, unless it is how much. */
const DUE = /^(?!.*\b(?:amount|balance|total|fee|payment|rent|past)\b).+ due$/;

const MEASURES = has('value', 'reading', 'measure', 'quantity', 'result', 'amount', 'sensor');
const HANDSETS = has('storage', 'imei', 'operating system', 'serial number', 'firmware', 'device', 'sim', 'ram');

/** Rules for words of everyday tables that dispatch uses otherwise. */
export const EVERYDAY_RULES: readonly NeighbourRule[] = [
  // `securityNumber` of somebody with a mail address; stocks have one too.
  (_, text, { texts }) =>
    text === 'security number' && texts.some(has('email'))
      ? verdict('government-id', 0.85, 'beside an e-mail address')
      : undefined,
  // `contact` beside `campaign` and `poutcome`: by what means customers were called.
  (_, text, { texts, kind }) =>
    text === 'contact' && kind.everyday && texts.includes('campaign')
      ? verdict('other', 0.8, 'in a table of a campaign')
      : undefined,
  (_, text, { kind }) =>
    !kind.incidents &&
    !kind.aliRecord &&
    kind.size > 3 &&
    (OF_MACHINES(text) ||
      OF_MACHINES(text.replace(/^(?:root|boot|block|storage|network|source|target|client|server) /, '')) ||
      text.endsWith(' serial number'))
      ? verdict('other', EITHER(text) ? 0.4 : 0.75, 'equipment, not in a table of incidents')
      : undefined,
  (_, text, { kind }) =>
    kind.everyday && !kind.premises && FIRMS(text)
      ? verdict('other', 0.7, 'a party of business, not in a table of incidents')
      : undefined,
  (_, text, { kind }) =>
    (kind.everyday || kind.general) && PEOPLE_AT_WORK(text)
      ? verdict('person-name', 0.7, 'not in a table of incidents')
      : undefined,
  // An agent of travel or insurance has a number as often; the values have to say that it is a person.
  (_, text, { kind }) =>
    kind.everyday && text === 'agent' ? verdict('person-name', 0.36, 'not in a table of incidents') : undefined,
  (_, text, { kind }) =>
    kind.everyday && KEYS(text) && !(kind.clinical && text === 'member identifier')
      ? verdict('other', 0.7, 'a key, not in a table of incidents')
      : undefined,
  (_, text, { kind }) =>
    kind.everyday && DUE.test(text) ? verdict('event-time', 0.55, 'not in a table of incidents') : undefined,
  (_, text, { kind }) =>
    !kind.incidents && is('due', 'due back')(text) ? verdict('event-time', 0.75, 'not in a table of incidents') : undefined,
  // The number of somebody's card, where no record has a number: beside a name and a phone or an account.
  (_, text, table) =>
    is('identifier number', 'identifier card number')(text) &&
    !table.kind.incidentNumber &&
    table.texts.some(has('phone', 'account', 'birth date')) &&
    table.texts.some(has('name'))
      ? verdict('government-id', 0.75, 'beside the name of a person')
      : undefined,
  // Rooms and beds that are counted: a house for sale, a hospital.
  (_, text, table) =>
    is('bed', 'bath', 'bedroom', 'bathroom')(text) &&
    table.kind.everyday &&
    table.texts.some(has('bath', 'price', 'square foot', 'bathroom'))
      ? verdict('other', 0.85, 'beside what a house has')
      : undefined,
  // A bare account beside the number of the bank.
  (at, text, table) =>
    is('account', 'account number')(text) && near(table, at, 3, has('routing', 'iban', 'bank', 'swift', 'sort code'))
      ? verdict('payment-account', 0.85, 'beside the number of a bank')
      : undefined,
  (_, text, { kind }) => (text === 'crop' && kind.everyday ? verdict('other', 0.8, 'not in a table of incidents') : undefined),
  // Pages of a shop or a site.
  (_, text, { kind }) =>
    kind.everyday && is('url', 'link', 'web link')(text) ? verdict('other', 0.6, 'not in a table of incidents') : undefined,
  // Animals kept at a place are a warning to those who enter it.
  (_, text, { kind }) =>
    kind.premises && is('animal', 'pet', 'dog', 'firearm')(text)
      ? verdict('hazard-flag', 0.8, 'in a table of premises')
      : undefined,
  // Units of measure, and models of phones.
  (_, text, table) =>
    text === 'unit' && !table.kind.incidents && !table.kind.street && table.texts.some(MEASURES)
      ? verdict('other', 0.85, 'beside what is measured')
      : undefined,
  (at, text, table) =>
    text === 'model' && !table.kind.incidents && !table.kind.vehicles && near(table, at, 5, HANDSETS)
      ? verdict('other', 0.85, 'beside parts of a machine')
      : undefined,
  (_, text, { kind }) =>
    text === 'seat' && !kind.incidents && !kind.street && !kind.civicAddress
      ? verdict('other', 0.8, 'without an address')
      : undefined,
];
