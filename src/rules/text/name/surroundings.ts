import { Mark } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { NAMED_LETTERS, POLICE_LETTERS } from '../words/police-alphabet.ts';
import { isTrade } from './trades.ts';

/** Words that say the name before was a person's: sex, birth, age, phone. */
export function isPersonal(tokens: Tokens, i: number): boolean {
  let at = i;
  if (
    tokens.isMark(at, Mark.comma) ||
    tokens.isMark(at, Mark.open) ||
    tokens.isMark(at, Mark.slash) ||
    tokens.isMark(at, Mark.dash)
  )
    at++;
  if (
    tokens.announces(at, Cue.birth | Cue.ssn | Cue.license) ||
    (tokens.is(at, Word.sex) && tokens.length(at) <= 3) ||
    LNU.has(tokens.hash(at))
  )
    return true;
  if (RACES.has(tokens.hash(at)) && tokens.isMark(at + 1, Mark.slash) && tokens.is(at + 2, Word.sex)) return true;
  const digits = tokens.digits(at);
  // `BRIANA, 16,`
  if (digits === 2 && tokens.isMark(i, Mark.comma) && (tokens.isMark(at + 1, Mark.comma) || tokens.kind(at + 1) <= Kind.none))
    return true;
  if (isAgeBehind(tokens, at, i)) return true;
  if (digits === 6 || digits === 8 || digits === 10) return true;
  if (
    digits >= 1 &&
    digits <= 2 &&
    (tokens.isMark(at + 1, Mark.slash) || tokens.isMark(at + 1, Mark.dash)) &&
    tokens.digits(at + 2) > 0 &&
    tokens.digits(at + 2) <= 2
  )
    return true;
  if (digits === 3 && (tokens.digits(at + 2) === 3 || (tokens.digits(at + 2) === 4 && tokens.isMark(at + 1, Mark.dash))))
    return true;
  if (digits >= 1 && digits <= 2 && tokens.announces(at + 1, Cue.ageUnit)) return true;
  return tokens.kind(at) === Kind.mixed && /^\d{1,2}(?:YO|Y|M|F|YR)/i.test(tokens.slice(at));
}

/** `TANNER 17, LEFT`, `RAY HOLECEK 70 M`: two figures right behind the name and nothing they could count. */
function isAgeBehind(tokens: Tokens, at: number, i: number): boolean {
  if (at !== i || tokens.digits(at) !== 2 || tokens.number(at) < YOUNGEST || !tokens.gap(at)) return false;
  if (CALLED_BY_NUMBER.has(tokens.hash(at - 1)) || tokens.is(at - 1, Word.responseUnit | Word.vehicle | Word.route)) return false;
  return tokens.isMark(at + 1, Mark.comma)
    ? tokens.digits(at + 2) === 0
    : tokens.gap(at + 1) &&
        (LIVING.has(tokens.hash(at + 1)) ||
          tokens.is(at + 1, Word.medical | Word.injury) ||
          (tokens.is(at + 1, Word.sex) && tokens.length(at + 1) === 1));
}

/** Said of somebody. */
const LIVING = wordSet('NOT NEVER WHO HAS HAD IS WAS LIVES AND OFF');

/** Younger ones are told with a unit more often than not, and small figures count things. */
const YOUNGEST = 12;

/** Letters of the police alphabet and words of units: `ADAM 12,` answers the radio. */
const CALLED_BY_NUMBER = wordSet(
  `${POLICE_LETTERS} ${NAMED_LETTERS} ALPHA BRAVO DELTA ECHO FOXTROT GOLF HOTEL INDIA KILO LIMA NOVEMBER PAPA QUEBEC TANGO UNIFORM WHISKEY YANKEE ZULU`,
);

const RACES = wordSet('W B H A I O U');

const LNU = wordSet('LNU SEX RACE RAC HGT');

/** A line of two or three words above one that begins with a house number: name and address of a telephone record. */
export function isAddressee(tokens: Tokens, first: number, last: number): boolean {
  const before = tokens.kind(first - 1);
  if ((before !== Kind.none && before !== Kind.lineBreak) || tokens.kind(last + 1) !== Kind.lineBreak) return false;
  const next = tokens.kind(last + 2) === Kind.lineBreak ? last + 3 : last + 2;
  return tokens.digits(next) > 0 && tokens.digits(next) <= 6 && tokens.kind(next + 1) === Kind.word;
}

/** What is named after a captain, a judge or a chief, and what nobody is said to do or to have: `Lt. Warner overlook`. */
const SITES = wordSet(
  'LOOP OVERLOOK LOOKOUT TRAILHEAD COURTHOUSE PLAZA MONUMENT MUSEUM STATUE LIGHTHOUSE TUNNEL HIGHWAY PARKWAY EXPRESSWAY FREEWAY BOULEVARD INTERCHANGE OVERPASS UNDERPASS CAMPGROUND PEAK CANYON DAM RESERVOIR STADIUM ARENA ELEMENTARY CASINO CUTOFF BLUFF BLUFFS BUTTE MESA GROVE COVE MARINA PAVILION FIELDHOUSE AUDITORIUM TURNOFF TURNOUT MEMORIAL GRADE CURVE LATERAL LEVEE SLOUGH ROUNDABOUT SPILLWAY VIADUCT AQUEDUCT TRESTLE TURNPIKE THRUWAY GULCH SUBSTATION QUARRY FEEDLOT GRANGE RINK NATATORIUM DORM DORMS SHIPYARD SHAFT PRAIRIE REFINERY TANKFARM NOTCH CHASM SWAMP BAYOU HANGAR CANAL PIER PRESERVE WEIR CULVERT SILO SAWMILL FOUNDRY BREWERY WINERY DISTILLERY ROTUNDA AMPHITHEATER BANDSHELL VELODROME SPEEDWAY RACEWAY RACETRACK',
);

export const isSite = (tokens: Tokens, i: number): boolean => SITES.has(tokens.hash(i));

const GROUNDS = wordSet('HALL FIELD FIELDS COURT GYM POOL LODGE');

/** `Davis Hall`, `Kelly Field`: a building or a ground behind a family name, which some have for a first name. */
export const isGround = (tokens: Tokens, name: number, noun: number): boolean =>
  tokens.is(name, Word.surname) && tokens.letterCase(noun) === Case.title && GROUNDS.has(tokens.hash(noun));

/** Is the word behind the name one that makes it a place, a street or a firm? */
export function isPlaceBehind(tokens: Tokens, i: number, single = true): boolean {
  if (MUNICIPAL.has(tokens.hash(i)) && tokens.kind(i) === Kind.word) return true;
  if (PUBLIC.has(tokens.hash(i)) && tokens.is(i + 1, Word.place | Word.street)) return true;
  if (tokens.kind(i) === Kind.mark) {
    // ST MARY'S, MACY'S
    if (/['’]/.test(tokens.slice(i)) && !tokens.gap(i) && /^S$/i.test(tokens.slice(i + 1)) && !tokens.gap(i + 1))
      return (
        (single && POSSESSIVE_FIRMS.has(tokens.hash(i - 1)) && !OWNED.has(tokens.hash(i + 2))) ||
        isFirm(tokens, i + 2) ||
        (single && tokens.is(i + 2, Word.street))
      );
    return tokens.isMark(i, Mark.and) && tokens.is(i + 2, Word.place);
  }
  if (tokens.kind(i) !== Kind.word) return false;
  // `MR RUIZ PARKING ON LAWN`
  if (tokens.hash(i) === PARKING && PARKED.has(tokens.hash(i + 1))) return false;
  if (FIRMS.has(tokens.hash(i)) || isSite(tokens, i)) return true;
  // `Alice Cook House`: capitals in prose make a house with a name.
  if (tokens.letterCase(i) === Case.title && HOME.has(tokens.hash(i)) && tokens.letterCase(i - 1) === Case.title) return true;
  if (tokens.is(i, Word.street)) return !tokens.is(i, Word.title) || !tokens.is(i + 1, Word.given | Word.surname);
  if (tokens.is(i, Word.weakStreet)) return tokens.is(i, Word.place) || !tokens.is(i, Word.given | Word.surname);
  return (
    tokens.is(i, Word.place) &&
    !tokens.is(i, Word.given) &&
    !(HOME.has(tokens.hash(i)) && !(single && OF_TOWN.has(tokens.hash(i))))
  );
}

const [PARKING] = wordSet('PARKING');

const PARKED = wordSet('ON IN AT HIS HER TRUCK CAR VEH ILLEGALLY ACROSS BEHIND');

/** Of a town or a firm when one name stands before, of nobody when two do: `ALLEN FD`, `JOHN SMITH PD ENRT`. */
const OF_TOWN = wordSet('CO SO PD FD LOT ER ED GARAGE OFFICE');

/** Most words between a name nobody announced and the noun that makes a place of it: `JOHN M AND SALLY B THORNTON PAVILION`. */
const PLACE_REACH = 6;

/** Do only words of names lead from `i` to a noun of a place? Asked of names that nothing announces. */
export function leadsToPlace(tokens: Tokens, i: number): boolean {
  for (let at = i; at < i + PLACE_REACH; at++) {
    if (tokens.isMark(at, Mark.and) || tokens.hash(at) === AND) continue;
    if (tokens.isMark(at, Mark.dot) && tokens.length(at - 1) === 1) continue;
    if (tokens.kind(at) !== Kind.word) return false;
    if (at > i && (FIRMS.has(tokens.hash(at)) || (tokens.is(at, Word.place | Word.street) && !HOME.has(tokens.hash(at)))))
      return true;
    if (tokens.length(at) === 1) continue;
    if (tokens.is(at, Word.stop | Word.common | Word.title)) return false;
    if (!tokens.is(at, Word.given | Word.surname) && tokens.words(at) !== 0) return false;
  }
  return false;
}

const [AND] = wordSet('AND');

/** Chains that are called like somebody's: `Denny's`, `Wendy's`. From lists of restaurants and shops. */
const POSSESSIVE_FIRMS = wordSet(
  'WENDY DENNY ARBY CARL HARDEE MACY KOHL LOWE DILLARD SAM CASEY CULVER APPLEBEE CHILI MCDONALD ZAXBY BOJANGLE RALPH ALBERTSON VON MENARD LEVI DILLON DOMINO SHONEY MARSHALL KELLOGG REESE HERSHEY ANGIE CHRISTIE MORTON LANDRY FUDDRUCKER PERKIN FRIENDLY BRAUM FREDDY JIMMY LUBY FURR CABELA GIMBEL WALDBAUM DUNHAM LUCKY MACAYO PETCO BABBAGE TALBOT LANE CLAIRE KIRKLAND GANDER SCHEEL FLEET MILLER RUDY PORTILLO RAISIN WEGMAN ALBERTO BERTUCCI ROMANO CARRABBA LOGAN HOULIHAN BENNIGAN QUIZNO CHURCH POPEYE SBARRO TACO AARON CONN',
);

/** A word of business behind a possessive: `DARNELL'S WRECKER`, `ROSA'S CANTINA`; what people own is none. */
const isFirm = (tokens: Tokens, i: number): boolean =>
  FIRMS_OF.has(tokens.hash(i)) ||
  isTrade(tokens, i) ||
  (tokens.is(i, Word.place) && !OWNED.has(tokens.hash(i)) && !tokens.is(i, Word.given));

/** What a name before makes a firm, an institution or a monument of, besides the nouns for places. */
const FIRM_NOUNS =
  'HIDEAWAY PANADERIA CARNICERIA TAQUERIA LAVANDERIA FARMACIA LLANTERA PELUQUERIA JOYERIA FERRETERIA PALETERIA PUPUSERIA PIZZERIA MARISQUERIA TRAIN BAT WING ANNEX ATRIUM COMMAND LIGHTHOUSE WRECKER WRECKERS CANTINA TRANSMISSIONS FLORIST FLORISTS TATTOO BOUTIQUE CREAMERY LANDSCAPING LAWNCARE JEWELRY APPLIANCES CATERING CUSTARD DRUGSTORE NURSERIES RENTALS OUTFITTERS AUTOBODY AUTOS BREWING BREWPUB TAPROOM STEAKHOUSE LOGISTICS FREIGHT ENTERPRISES INDUSTRIES MANUFACTURING MFG BARBERS SMOKEHOUSE CHOPHOUSE FORUM PAVILION CONSORTIUM STATUE RESIDENCES CONCRETE DRYWALL PAVING EXCAVATING SEPTIC CDJR MONUMENT OBSERVATORY ARBORETUM PLAYGROUND BALLPARK BALLFIELD FAIRGROUNDS ORCHARDS GREENHOUSE MONTESSORI TABERNACLE MORTUARY CREMATORY CREMATION BAGELS PEDIATRICS ORTHODONTICS CHIROPRACTIC OPTOMETRY';

const FIRMS = wordSet(FIRM_NOUNS);

export const isFirmNoun = (tokens: Tokens, i: number): boolean => FIRMS.has(tokens.hash(i));

/** Nouns of business that make a firm only behind a possessive (`DARNELL'S TRANSPORT`): a person may move or need one. */
const FIRMS_OF = wordSet(
  `${FIRM_NOUNS} RECOVERY PAINT PAINTS TRANSMISSION CLEANERS COLLISION TRANSPORT HAULING PAWN FEED EXPRESS MOVERS TRANSFER BEAUTY BARBER MUSIC SALES OIL PROPANE TRACTORS PREP VETS BODY REPAIR TREE LAWN DISCOUNT COUNTRY CORNER BIKE BURGER FISH SEAFOOD DONUT SANDWICH ICE STEAK CRAB CATFISH BRIDAL ANTIQUES CUSTOM QUICK FAMOUS KWIK MINI FINE CANDY CANDIES TEA FAMILY AMISH ITALIAN MEXICAN`,
);

/** Places that belong to a person: `KEVIN'S HOUSE` is no firm. */
const OWNED = wordSet(
  'HOME HOUSE GARAGE YARD BARN POOL OFFICE KITCHEN BASE FIELD LOT CAMP CORNER BUILDING BLDG ROOM PROPERTY STUDIO TRACT AUTO MOTOR SUPPLY COMPANY CO CLUB ESTATE HALLWAY MEDICAL HEALTH INSURANCE ED ER SO PD FD MS ES HS LP PASS RANCH FARM APTS APARTMENTS',
);

export const MUNICIPAL = wordSet('TWP TOWNSHIP BORO BOROUGH COUNTY STATION STA');

/** `WILL ROGERS MIDDLE SCHOOL`, `JEDEDIAH SMITH RECREATION TRL`. */
const PUBLIC = wordSet('STATE MIDDLE HIGH ELEMENTARY RECREATION MEMORIAL REGIONAL NATIONAL PRIMARY');

const HOME = wordSet('HOME HOUSE OFFICE LOT SO ED ER PD FD GARAGE MIDDLE LP MS CO');
