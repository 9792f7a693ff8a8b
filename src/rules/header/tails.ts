import type { DataClass } from '../../model/data-class.ts';

/** Classes whose columns come as codes with names beside them: `beat id`, `priority code`, `unit name` are still the class. */
const CODED: readonly DataClass[] = [
  ...([
    'grid-or-beat',
    'unit-or-officer',
    'call-type',
    'priority',
    'disposition',
    'city-or-region',
    'call-source',
    'sex',
  ] as const),
  ...(['race-ethnicity', 'vehicle', 'medical', 'hazard-flag', 'other'] as const),
];
const NUMBERED: readonly DataClass[] = [
  ...CODED,
  ...([
    'phone',
    'government-id',
    'payment-account',
    'license-plate',
    'vehicle-id',
    'unit-or-apartment',
    'incident-id',
    'device-id',
    'age',
  ] as const),
  ...(['access-code', 'postal-code', 'date-of-birth'] as const),
];
const IDENTIFIED: readonly DataClass[] = [
  ...([
    'grid-or-beat',
    'unit-or-officer',
    'call-type',
    'priority',
    'disposition',
    'call-source',
    'sex',
    'race-ethnicity',
    'incident-id',
    'medical',
  ] as const),
  ...(['government-id', 'device-id', 'payment-account', 'social-handle', 'city-or-region', 'other'] as const),
];
const TEXTUAL: readonly DataClass[] = [
  ...CODED,
  ...([
    'street-address',
    'address-block',
    'place-name',
    'narrative',
    'phone',
    'email',
    'person-name',
    'license-plate',
    'access-code',
  ] as const),
  ...([
    'postal-code',
    'unit-or-apartment',
    'ip-address',
    'latitude',
    'longitude',
    'point',
    'event-time',
    'age',
    'media-link',
  ] as const),
];

/** Last words that leave some classes as they are. Any other class loses its name to them: `phone id` is no phone. */
const TAILS: Readonly<Record<string, readonly DataClass[]>> = {
  identifier: IDENTIFIED,
  key: IDENTIFIED,
  number: [...NUMBERED, 'latitude', 'longitude', 'projected-x', 'projected-y'],
  code: [
    ...CODED,
    'projected-x',
    'projected-y',
    'latitude',
    'longitude',
    'point',
    'postal-code',
    'access-code',
    'address-block',
    'payment-account',
  ],
  name: [...CODED, 'place-name', 'street-address', 'address-block', 'person-name', 'unit-or-apartment', 'device-id'],
  description: [...CODED, 'place-name', 'narrative'],
  title: CODED,
  label: TEXTUAL,
  literal: TEXTUAL,
  text: TEXTUAL,
  value: TEXTUAL,
  data: TEXTUAL,
  string: TEXTUAL,
  line: ['street-address', 'phone', 'narrative'],
  uri: ['phone', 'email', 'media-link', 'social-handle'],
  url: ['media-link', 'social-handle'],
  group: ['age', 'call-type', 'disposition', 'grid-or-beat', 'race-ethnicity'],
  range: ['age', 'address-block', 'street-address'],
  state: ['license-plate', 'government-id', 'city-or-region'],
  extension: ['postal-code'],
  list: [...CODED, 'unit-or-officer', 'phone', 'email'],
  address: ['email', 'street-address', 'address-block', 'ip-address', 'device-id'],
  information: ['medical', 'hazard-flag', 'narrative', 'access-code', 'vehicle', 'phone', 'place-name', 'street-address'],
  detail: ['medical', 'hazard-flag', 'narrative', 'access-code', 'vehicle', 'other'],
  note: ['hazard-flag', 'access-code', 'narrative', 'medical'],
  comment: ['hazard-flag', 'narrative', 'medical'],
  summary: ['hazard-flag', 'medical', 'narrative'],
  history: ['hazard-flag', 'medical'],
  location: ['access-code', 'other', 'point'],
  year: ['vehicle', 'event-time', 'license-plate'],
  identification: ['license-plate', 'vehicle-id', 'government-id', 'person-name'],
  point: ['other'],
  user: ['social-handle', 'unit-or-officer'],
  account: ['social-handle', 'payment-account'],
  profile: ['social-handle'],
  handle: ['social-handle'],
  flag: ['hazard-flag', 'medical', 'other'],
  indicator: ['hazard-flag', 'medical', 'other'],
  level: ['priority', 'medical'],
  measure: ['age', 'other'],
  risk: ['medical', 'hazard-flag'],
};

/** Last words that turn whatever stands before them into a plain attribute: `phone flag`, `address verified`. */
const GATES = new Set(
  `flag indicator count verified validated valid needed required enabled deleted accuracy quality score format version reference type
   role channel relationship status language length size available preference preferred consent attempt sent category class mode
   method subtype criteria eligibility option setting requested limit max min update source plan icon present relation precision timeline uniform population protection impact error err offset deviation residual delta variance drift bucket quintile decile quartile percentile`.split(
    /\s+/,
  ),
);

/** Participles nobody knows say what was done with the thing, not another thing: `tag selected`, `attorney represented`. */
const PARTICIPLE = /[a-z]{3}ed$/;
const DONE = 0.4;
/** Of these a yes is the fact itself. */
const TELLS: ReadonlySet<DataClass> = new Set<DataClass>(['medical', 'hazard-flag', 'disposition']);

/** What is left of a class when the words after its phrase are these (0 to 1). */
export function tailFactor(words: readonly string[], from: number, id: DataClass, known: ReadonlySet<string>): number {
  let factor = 1;
  for (let i = from; i < words.length; i++) {
    const word = words[i] as string;
    if (/^\d+$/.test(word)) continue;
    const passes = Object.hasOwn(TAILS, word) ? TAILS[word] : undefined;
    if (passes !== undefined) factor *= passes.includes(id) ? 0.93 : 0.3;
    else if (GATES.has(word)) factor *= 0.15;
    else factor *= known.has(word) ? 0.45 : PARTICIPLE.test(word) && i === words.length - 1 && !TELLS.has(id) ? DONE : 0.7;
  }
  return factor;
}
