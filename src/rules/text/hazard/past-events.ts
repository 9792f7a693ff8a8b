import { P, type Pattern } from '../pattern/pattern.ts';

/** What nobody forgets of a place. */
const EVENTS =
  'SHOOTING SHOOTINGS STABBING STABBINGS HOMICIDE MURDER STANDOFF BARRICADE SHOOTOUT BRAWL FIGHT FIGHTS OD ODS OVERDOSE OVERDOSES ROBBERY SUICIDE';

const PLACES = 'LOC LOCATION ADDR ADDRESS RES RESIDENCE HOUSE HOME APT UNIT BAR BUSINESS MOTEL PARTY';

const SPANS = 'WEEK WK MONTH MO YEAR YR SUMMER WINTER SPRING FALL SEASON SEMESTER';

const AGES = 'WEEKS WKS MONTHS MOS YEARS YRS';

/** Whom a dog has bitten. */
const BITTEN =
  'MAILMAN CARRIER POSTMAN READER NEIGHBOR NEIGHBORS KID CHILD DEPUTY OFFICER OFC OFCR MEDIC MEDICS CREW FF FIREFIGHTER EMT WORKER DRIVER VISITOR SOMEONE SOMEBODY PEOPLE GIRL BOY MAN WOMAN DELIVERY AMAZON UPS FEDEX';

/** How long ago: `LAST MONTH`, `2 YRS AGO`, `IN THE PAST`. What happened minutes ago is the call itself. */
const LONG_AGO: readonly (readonly string[])[] = [
  ['LAST PAST', SPANS],
  ['#', AGES, 'AGO BACK'],
  ['IN', 'THE', 'PAST'],
  ['BEFORE PREVIOUSLY'],
];

/** What happened at a place or by a beast of it before: `SHOTS FIRED THERE LAST MONTH`, `DOG BIT MAILMAN 2 YRS AGO`. */
export const PAST_EVENT_PATTERNS: readonly Pattern[] = LONG_AGO.flatMap((ago) => [
  P('clause', 0.8, 'earlier calls', EVENTS, 'HERE THERE', ...ago),
  P('clause', 0.8, 'earlier calls', EVENTS, 'AT', '?THIS THE', PLACES, ...ago),
  P('clause', 0.8, 'earlier calls', 'SHOTS', 'FIRED', 'HERE THERE', ...ago),
  P('clause', 0.8, 'earlier calls', 'SHOTS', 'FIRED', 'AT', '?THIS THE', PLACES, ...ago),
  P(
    'clause',
    0.82,
    'dangerous animal',
    'DOG DOGS',
    'BIT ATTACKED MAULED',
    '?A THE HIS HER OUR MAIL METER',
    BITTEN,
    '?DRIVER CARRIER',
    ...ago,
  ),
]);
