import { describe, expect, test } from 'vitest';
import { markFound } from './marked.ts';

/** Words of two meanings in notes about nobody, and beside them the notes in which they do tell something. */
const LOOK_ALIKES: readonly (readonly [why: string, marked: string])[] = [
  ['public works', 'PW RELIEF CREW AT 1400'],
  ['a foreman of public works', 'PW Foreman says sand truck will be out'],
  ['a truck of public works', 'PW 4412 ENRT W/ SALT'],
  ['a password behind a mark', 'PW: [[access-code:TULIP]]'],
  ['a password that is given', 'GIVE PW [[access-code:TULIP]] TO OPERATOR'],
  ['a password at an alarm', 'ALARM CO, PW [[access-code:TULIP]]'],

  ['an operator behind a missing plate', 'boat trailer no plate // op409'],
  ['a unit behind missing plates', 'TRAILER W/O PLATES, 3B221 STANDING BY'],
  ['a plate that is there', 'boat trailer plate [[license-plate:4KQ881]]'],
  ['heat of a rail', 'RAIL TEMP 128 DEG SLOW ORDER'],
  ['pressure of oil', 'OIL TEMP 210 PSI 40'],
  ['gas in the air', 'CO 240 ppm at door'],
  ['steel over a trench', 'ROAD PLATE 12FT LONG RATTLES'],
  ['a plate that ends like a measure', 'TEMP TAG [[license-plate:128 DGX]]'],

  ['a storey', 'MEZZ/3RD ELEVATOR OOS'],
  ['a stairwell', 'STAIRWELL/4TH DOOR PROPPED'],
  ['a street and a numbered one', '[[address-block:JAMESON/3RD]] ELEVATOR OOS'],
  ['what was done at a street', 'CONSIST OFFLOADED AT CANAL ST'],
  ['what is being done at a street', 'CREW REPAVING AT ELM ST'],
  ['a name that ends like a verb', '[[address-block:HARDING AT ELM ST]]'],
  ['two stops of a line', 'SINGLE TRACKING BTWN PARK AND UNION, 10 MIN DELAY'],

  ['a bus of a route', 'RPT WINDSHIELD CRACK BUS 1180 RT 22 SWAP AT LAYOVER'],
  ['a permit for a highway', 'PERMIT 4418 HWY 12 WORK'],
  ['a house on a route', 'FIRE AT [[street-address:1180 RT 22]]'],
  ['pressure in a tank', 'tank at 200 psi, standpipe at 650 psi'],

  ['a loop of a chief', 'Bear got in dumpster by the Chief Joseph loop'],
  ['a view called after an officer', 'Glass bottles at the Lt. Warner overlook'],
  ['a courthouse called after a judge', 'Car blocking Judge Parker courthouse annex'],
  ['an officer himself', 'Lt. [[person-name:Warner]] overlooked the gate log'],
  ['ice cream', 'Mr Softee truck music too loud'],

  ['what bars a road', 'Main closed til noon\nBarricades by city crew'],
  ['birds', 'ATTACKS BY CROWS ON WALKERS'],
  ['somebody who does it', 'SUBJ [[hazard-flag:BARRICADES WHEN POLICE COME]]'],

  ['clauses parted by slashes', 'RADAR TRAILER PLACED ON ASHLAND / DATA DUMP MON / NO CITES'],
  ['a crossing between slashes', 'CRASH / [[address-block:OAK ST / ELM AVE]] / NO INJ'],
  ['two storeys', 'walkthru hamilton library 2nd and 3rd fl. all quiet'],
  ['a landmark by a road', 'TREE DN ON DIXIE HWY NEAR CREAMERY - BOTH LNS'],

  ['a question about orders', 'Citizen wants to know how to file for a TPO.'],
  ['the price of an order', 'Caller asks what a peace order costs'],
  ['an order', '[[hazard-flag:TPO against ex]]'],
  ['barricades in place', 'sign barricades up no cars in it'],
  ['an office', 'RECORDS NOTE TO ALL DEPUTIES: INITIAL ALL HITS'],
  ['who films', 'SUBJ [[hazard-flag:RECORDS DEPUTIES]]'],
  ['an engine', 'GENERATOR SHUT DN. WILL RUN SHORE PWR'],
  ['who flees', 'SUBJ [[hazard-flag:WILL RUN FROM POLICE]]'],
  ['a premise without a note', 'PREM CAUTION.... none\nCALL............ trespass warning'],

  ['the number of a hull', 'BOAT ADRIFT, WHITE BAYLINER, REG MC 4471 RK, NO ONE ABOARD'],
  ['an office of the air', 'sm plane on sr98 .. faa 1700 .. trf break'],
  ['a fire department', 'HFD E28 ~ brush 1/4 acre'],
  ['gasoline', 'use pump 1, reg unl 412.7 gal start'],

  ['a time with a nought', '0733 Tribal court bailiff wants officer present 0900'],
  ['times before the lines', '1649 M3 CXL\n1650 2ND CALLER SAYS PERSON GOT ON BUS 31'],
  ['a house above a note', '[[street-address:1650 2ND AVE]]\nSMOKE SHOWING'],
  ['how many there are', 'COMPLAINT-4 M SELLING FLAGS'],

  ['a hall with a family name', 'False alarm, shower steam, Davis Hall. Reset.'],
  ['a saint with a dot', "Cart left in the lot at St. Luke's. It was empty."],
  ['a florist', 'PUMP OUT BASEMENT FOR DARBY FLORIST -- NO RUSH'],
  ['a school in Spanish', 'Poste inclinado frente a la Escuela Luis Muñoz.'],
  ['a bar in Spanish', 'Ruido, karaoke en Bar Don Pepe.'],
  ['a machine', '1 LUCAS SUCTION CUP'],

  ['a box of alarms', 'STILL ALARM BOX 2217, PULL STATION BY GYM DOOR'],
  ['the number of a door', 'Door alarm 2D-114. Escorted to badging office.'],
  ['a fault', 'aerial fault code 5150, back in at 2100'],
  ['a password that is locked out', 'Password lockout for the training env. Reset'],
  ['what is weighed', 'NARC DROP BOX/WEIGHED 14 LBS - SEAL 0088214 - NORCO/XANAX/MISC'],

  ['steam for a hydrant', 'HYD 14-220 OOS, FROZEN, PW TO STEAM'],
  ['a tug', 'Tug Mary Catherine assisting container ship off the bar'],
  ['sizes of cylinders', 'oxygen cascade low, 3 M cylinders on order'],
  ['a drain in the street', 'Storm drain clogged w/ leaves, crew Mon'],
  ['a drain in a wound', 'PT SAYS JP [[medical:DRAIN CLOGGED]]'],

  ['a walk for a cause', 'DIABETES WALK STARTS 0900, 5K ROUTE'],
  ['a sign for drivers', 'DEAF CHILD SIGN MISSING FROM POST'],
  ['a hide of hunters', 'Two hunters arguing over a duck blind'],
  ['a lane with its number', 'COUCH CUSHION AND LAWN CHAIRS LN 1'],
  ['a signal', 'GREEN LIGHT STUCK NORTH SIDE'],
  ['a sentence of a gang', 'INMATE [[hazard-flag:GREEN LIT BY SURENOS]]'],
  ['a stall', 'EMPLOYEE PARKING DISABLED STALL SIGN KNOCKED DOWN'],
  ['a jab for crews', 'Flu shot clinic for crews Tues 0800 to 1000'],
  ['who is blind', 'CALLER IS [[medical:BLIND]]'],
  ['done again', 'CREW REHUNG WIRE, KEYHOLDER REARMED'],
  ['how fast', 'MALE 71 IN A 55 VERBAL'],
  ['how old', 'MALE [[age:71]] IN A CAR'],
  ['how cold', '30S AND 40S TONIGHT, WIND OUT OF THE NW'],
  ['how wide', '2 M WIDE X 30 M LONG TARP ACROSS LANES'],
  ['how long a trailer is', 'TRAILER 53 FT, LOAD OF PAPER, NO LEAK'],
  ['tags of lockers', 'LOCKER TAG B12 B13 B14 CUT PER GYM MGR'],

  ['an excavator', 'REAR DOOR OPEN MARTIN EXCAVATION, CHECKED OK'],
  ['a firm of motors', 'van from Kelly Motorsports blocking the alley'],
  ['a ditch of fields', 'SMOKE NEAR ELLIOTT LATERAL IS STEAM'],
  ['a bend of a road', 'GUARDRAIL DMG ON THE GEORGE WADE CURVE, OLD'],
  ['what is behind an article', 'LIGHTS OUT AT THE GEORGE WADE RAMP'],
  ['whose house it is', 'LIGHTS OUT AT THE [[person-name:GEORGE WADE]] HOUSE'],
  ['a wholesaler', 'Gordon Food Service truck clipped awning'],
  ['an alphabet', 'ALPHA BRAVO CHARLIE TEST MSG SENT TO ALL STATIONS'],
  ['a tire', 'FORD EXPLORER 2014 CITY FLEET, FLAT RF, SPARE ON'],
  ['a flat of somebody', 'FIRE AT [[street-address:40 ELM ST]] [[unit-or-apartment:FLAT R]]'],
  ['a store of an uncle', "Uncle Bob's Storage gate stuck open"],
  ['an uncle', 'Uncle [[person-name:Bob]] at the gate'],
  ['a tea room', "Miss Daisy's Tea Room sign down in wind"],
  ['a panel', 'HISTORY OF FALSE ALARMS, 6 THIS QTR, BILLED'],
  ['a warning for everybody', 'Sign says Beware of Falling Ice, photo sent'],
  ['who calls falsely', '[[hazard-flag:HX OF FALSE CALLS TO LURE OFFICERS]], 2 UNITS'],
  ['a head of pipes', 'branch library sprinkler head weeping'],
];

describe('notes that tell of nobody', () => {
  test.each(LOOK_ALIKES)('%s', (_, marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});
