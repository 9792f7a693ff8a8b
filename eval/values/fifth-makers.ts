import type { Dice } from './dice.ts';
import { iban, type Maker, pad, sumDigits, withLuhn } from './forms.ts';

/** Words that stand in neither list of the other makers. People, firms, teams, songs and goods are made up; towns are not. */
const FORENAME =
  'Ashley|Brandon|Courtney|Derek|Elena|Francis|Grace|Heather|Isaac|Jasmine|Kyle|Lorraine|Megan|Nathan|Omar|Paige|Quentin|Rebecca|Sergio|Tamara|Uma|Victor|Whitney|Xavier|Yvonne|Zachary|Wei|Ananya|Björn|Siobhán';
const SURNAME =
  'Abbott|Barnes|Callahan|Doyle|Espinoza|Farrell|Goldberg|Hutchinson|Iyer|Jacobs|Kessler|Larsen|Mendoza|Nakamura|Osborne|Pacheco|Reyes|Santos|Turner|Ueda|Vance|Whitaker|Yilmaz|Zamora|O’Brien|St. Clair|Smith-Jones|De Luca|Li|Brown';
const STREET =
  'Amber Crossing|Bayside|Copper Mill|Dogwood|Evergreen|Falcon Ridge|Granite|Huron|Jasper Cove|Lincoln|Maple|Osage|3rd|41st';
const TOWN =
  'Chicago|Houston|Phoenix|San Antonio|Columbus|Denver|Nashville|El Paso|Portland|Mumbai|Bengaluru|São Paulo|Toronto|Sydney|Osaka|Lagos|Kraków|Manchester|Valencia|Hamburg';
const COMPOUND =
  'Acetone|Benzoic acid|Caffeine|Diethyl ether|Ethanol|Furfural|Glycerol|Hexane|Isopropanol|Lactose|Methanol|Naphthalene|Phenol|Toluene|Urea';
const SMILES = 'CCO|CC(=O)C|c1ccccc1|CC(=O)O|C1CCCCC1|CN1C=NC2=C1C(=O)N(C(=O)N2C)C|OCC(O)CO|Cc1ccccc1|NC(=O)N';
const WARES =
  'Diana Floor Lamp|Victoria 3-Seat Sofa|Henry Vacuum Bag 5pk|Sydney Duvet Set|Lincoln Bookcase|Wireless Keyboard K2|A4 Paper 500 sheets|Steel Hammer 16oz|Olive Oil 1L|Gel Pen Blue 0.7|Camp Stove Duo|Office Chair, Mesh|Espresso Beans 250 g|Notebook Ruled A5|Ralph Check Shirt';
const FIRM =
  'Abbott & Vance LLP|Bayside Motors|Callahan Foods Inc|Delta Orchard Co.|Espinoza Freight|Forge Analytics|Goldberg Mutual|Huron Energy Corp|Kessler Pharma AG|Larsen Marine AS|Nakamura Optics KK|Turner Retail Group';
const TEAM =
  'Denver Drifters|Osaka Comets|Harbor Kings|Lagos United|FC Valencia Norte|Columbus Owls|Bay City Rovers|Kraków Wolves|Phoenix Sirens';
const SONG =
  'Letter to Angela|Midnight on Huron|Blue Heron Waltz|Hey Veronica|Paper Lanterns (Remix)|Nine Lives Left|Saint of the Salt Flats|Dancing with Dolores|Gravel|Untitled #4 (Live)|Summer, Almost|Jack and the Radio';
const BAND =
  'The Paper Foxes|Velvet Turbine|Mary’s Garage|Low Tide Choir|DJ Ozone|Kessler Trio|Amber & the Wolves|Static Bloom|Quiet Engines';
const FILM =
  'Return to Granite Bay|The Last Cartographer|Finding Rosemary|Seven Winters|Agent Malone|Zero Meridian|Mrs. Pemberton’s Secret|Iron Tide II';
const DISH =
  'Grilled Chicken Wrap|Caesar Salad|Veggie Burger|Pad Thai|Margherita Pizza|Tom Yum Soup|Shepherd’s Pie|Eggs Benedict|Lamb Biryani';
const SPECIES = 'Quercus robur|Turdus merula|Acer rubrum|Canis lupus|Pinus sylvestris|Salmo trutta|Apis mellifera|Vulpes vulpes';
const OPINION =
  'The staff were kind but the wait was far too long.|I would come back, the rooms were clean and quiet.|Parking is a nightmare and nobody answers the desk.|Loved it! My kids asked to stay another day.|App keeps crashing since the last update, please fix.|Fine for the money, nothing special.|Course was well organised, slides could be shorter.';
const ILLS =
  'Sepsis|Cellulitis|Type 1 diabetes mellitus|Lupus|Epilepsy|Stroke|Cataract|Appendicitis|Hypothyroidism|Gout|Schizophrenia|COVID-19';
const ANALYTE = 'Hemoglobin|Creatinine|Potassium|ALT|Ferritin|WBC|Platelets|Sodium|Vitamin D 25-OH|CRP';
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');

const forename = (dice: Dice): string => dice.one(FORENAME);
const surname = (dice: Dice): string => dice.one(SURNAME);
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
const one = (list: string) => (dice: Dice) => dice.one(list);
const whole = (low: number, high: number) => (dice: Dice) => String(dice.whole(low, high));
const decimal = (low: number, high: number, places: number) => (dice: Dice) =>
  (low + dice.share() * (high - low)).toFixed(places);
const pick =
  (...makers: readonly Maker[]): Maker =>
  (dice, row) =>
    (makers[dice.whole(0, makers.length - 1)] as Maker)(dice, row);
const area = (dice: Dice): string => dice.one('209|217|312|330|402|417|509|515|605|713|806|901');
const personTwo = (dice: Dice): string => `${forename(dice)} ${surname(dice)}`;
const personComma = (dice: Dice): string => `${surname(dice)}, ${forename(dice)}`;
const addressHome = (dice: Dice): string =>
  `${dice.whole(2, 9990)} ${dice.one(STREET)} ${dice.one('Street|Ave|Ln|Rd.|Crossing|Loop|Pkwy|Way')}${dice.one('|||, Apt 3B|| Suite 204| Unit 12')}`;
const state = (dice: Dice): string => dice.one('MN|WY|TN|KY|NE|MO|MD|NM|AK|UT|LA|KS');
const clock = (dice: Dice): string => `${pad(dice.whole(0, 23))}:${pad(dice.whole(0, 59))}:${pad(dice.whole(0, 59))}`;
const born = (dice: Dice): readonly [number, number, number] => [dice.whole(1941, 2006), dice.whole(1, 12), dice.whole(1, 28)];
const late = (dice: Dice): readonly [number, number, number] => [dice.whole(2015, 2025), dice.whole(1, 12), dice.whole(1, 28)];

/** A number of the Brazilian register of persons with its two check digits. */
function cpf(dice: Dice): string {
  let digits = dice.like('#########');
  for (const from of [10, 11]) {
    const rest = sumDigits(digits, (digit, at) => digit * (from - at)) % 11;
    digits += String(rest < 2 ? 0 : 11 - rest);
  }
  return digits.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4');
}

/** A registry number of a substance with its check digit. */
function cas(dice: Dice): string {
  const digits = `${dice.whole(50, 99_999)}${dice.like('##')}`;
  const check = sumDigits([...digits].reverse().join(''), (digit, at) => digit * (at + 1)) % 10;
  return `${digits.slice(0, -2)}-${digits.slice(-2)}-${check}`;
}

/** Kinds of the fifth general set: people as sample databases write them, and much that only looks like them. */
export const FIFTH_MAKERS: Readonly<Record<string, Maker>> = {
  forename,
  surname,
  personTwo,
  personComma,
  personLoose: pick(personTwo, personComma, (dice) => `${forename(dice)} ${dice.like('@')}. ${surname(dice)}`, forename),
  personInitial: (dice) => `${surname(dice)}, ${dice.like('@')}.`,
  personPassenger: (dice) => `${surname(dice)}, ${dice.one('Mr.|Mrs.|Miss.|Master.')} ${forename(dice)} ${forename(dice)}`,
  mailWork: (dice) =>
    `${plain(forename(dice))}.${plain(surname(dice))}@${dice.one('corp.example|clinic.example|school.example')}`,
  mailFree: (dice) => `${plain(surname(dice))}${dice.one('|_|.')}${dice.like('##')}@example.${dice.one('com|net|org')}`,
  loginName: (dice) => `${plain(forename(dice)).slice(0, 1)}${plain(surname(dice))}${dice.one('|1|22|_x')}`,
  phoneDashed: (dice) => `${area(dice)}-555-01${dice.like('##')}`,
  phonePlus: (dice) => `+1.${area(dice)}.555.01${dice.like('##')}`,
  phoneFloat: (dice) => `${area(dice)}55501${dice.like('##')}.0`,
  phoneTen: (dice) => `${area(dice)}55501${dice.like('##')}`,
  phoneIntl: pick(
    (dice) => `+44 20 7946 0${dice.like('###')}`,
    (dice) => `+61 491 570 ${dice.like('1##')}`,
    (dice) => `+33 1 99 00 ${dice.like('## ##')}`,
  ),
  addressHome,
  addressFull: (dice) => `${addressHome(dice)}, ${dice.one(TOWN)}, ${state(dice)} ${dice.like('5####')}`,
  stateToo: state,
  townToo: one(TOWN),
  ageAthlete: whole(15, 44),
  ageFloat: pick(whole(1, 80), decimal(0.4, 79, 1)),
  bornWords: (dice) => {
    const [year, month, day] = born(dice);
    return `${MONTHS[month - 1]} ${day}, ${year}`;
  },
  bornEuropean: (dice) => {
    const [year, month, day] = born(dice);
    return `${pad(day)}/${pad(month)}/${year}`;
  },
  bornDashed: (dice) => {
    const [year, month, day] = born(dice);
    return `${year}-${pad(month)}-${pad(day)}`;
  },
  dayToo: (dice) => {
    const [year, month, day] = late(dice);
    return `${year}-${pad(month)}-${pad(day)}`;
  },
  daySlash: (dice) => {
    const [year, month, day] = late(dice);
    return `${month}/${day}/${String(year).slice(2)}`;
  },
  dayWords: (dice) => {
    const [year, month, day] = late(dice);
    return `${pad(day)}-${MONTHS[month - 1]?.slice(0, 3)}-${String(year).slice(2)}`;
  },
  dayHistoric: (dice) => `${dice.whole(1948, 1999)}-${pad(dice.whole(1, 12))}-${pad(dice.whole(1, 28))}`,
  momentToo: (dice) => {
    const [year, month, day] = late(dice);
    return `${year}-${pad(month)}-${pad(day)} ${clock(dice)}+00:00`;
  },
  momentLog: (dice) => `${pad(dice.whole(1, 28))}/${dice.one('Jan|Apr|Sep')}/2025:${clock(dice)} +0000`,
  clockFour: (dice) => pad(dice.whole(0, 23)) + pad(dice.whole(0, 59)),
  clockSeconds: clock,
  monthName: (dice) => MONTHS[dice.whole(0, 11)] ?? '',
  yearMonth: (dice) => `${dice.whole(2010, 2025)}-${pad(dice.whole(1, 12))}`,
  yearLong: whole(1955, 2025),
  yearBuilt: whole(1890, 2022),
  quarter: (dice) => `${dice.whole(2016, 2025)} Q${dice.whole(1, 4)}`,
  ssnToo: (dice) => `${pad(dice.whole(110, 660), 3)}-${pad(dice.whole(11, 99))}-${pad(dice.whole(1001, 9999), 4)}`,
  cpf,
  licenceOhio: (dice) => dice.like('@@######'),
  licenceUk: (dice) =>
    `${plain(surname(dice)).slice(0, 5).toUpperCase().padEnd(5, '9')}${dice.like('#')}${pad(dice.whole(1, 12))}${dice.like('1##@@#@@')}`,
  plateIndian: (dice) => `${dice.one('MH|DL|KA|TN')}${dice.like('##@@####')}`,
  plateWest: (dice) => dice.like('#@@@###'),
  cardSixteen: (dice) => withLuhn(`${dice.one('4|51|53|55')}${dice.like('##############')}`.slice(0, 15)),
  cardSpaced: (dice) =>
    withLuhn(`${dice.one('4|52|54')}${dice.like('##############')}`.slice(0, 15)).replace(/(.{4})(?=.)/g, '$1 '),
  ibanSpaced: (dice) => iban(dice.one('DE|FR|NL|ES'), dice).replace(/(.{4})(?=.)/g, '$1 '),
  ipWide: (dice) => `${dice.one('198.18|198.19|10.44|172.20|192.168')}.${dice.whole(0, 255)}.${dice.whole(1, 254)}`,
  cidr: (dice) => `10.${dice.whole(0, 255)}.${dice.whole(0, 15) * 16}.0/${dice.one('20|24|28')}`,
  cas,
  compound: one(COMPOUND),
  smiles: one(SMILES),
  formula: (dice) => `C${dice.whole(1, 30)}H${dice.whole(2, 60)}${dice.one('|O|O2|N3O|ClN')}`,
  inchiKey: (dice) => dice.like('@@@@@@@@@@@@@@-@@@@@@@@@@-N'),
  wares: one(WARES),
  firmToo: one(FIRM),
  team: one(TEAM),
  song: one(SONG),
  band: one(BAND),
  film: one(FILM),
  dish: one(DISH),
  species: one(SPECIES),
  opinion: (dice, row) => `${dice.one(OPINION)}${row % 2 === 0 ? ` ${dice.one(OPINION)}` : ''}`,
  ills: one(ILLS),
  analyte: one(ANALYTE),
  serialToo: (_, row) => String(row + 1),
  serialLong: (_, row) => String(4_900_112_233_000 + row * 13),
  digitsNine: whole(100_000_000, 999_999_999),
  digitsTen: whole(2_012_001_000, 9_899_999_999),
  digitsEleven: whole(10_000_000_000, 99_999_999_999),
  digitsSixteen: (dice) => `${dice.whole(1, 9)}${dice.like('###############')}`,
  digitOne: whole(0, 9),
  tens: whole(0, 99),
  hundreds: whole(0, 999),
  tenThousands: whole(1000, 99_999),
  millions: whole(1_000_000, 480_000_000),
  percentage: decimal(0, 100, 2),
  unitShare: decimal(0, 1, 3),
  signedReal: decimal(-4, 4, 5),
  scientific: (dice) => `${dice.whole(1, 9)}.${dice.like('##')}e-0${dice.whole(1, 9)}`,
  centimetres: whole(150, 206),
  kilograms: decimal(46, 118, 1),
  gradePoint: decimal(1, 4, 2),
  delay: whole(-20, 180),
  celsius: decimal(-18, 41, 1),
  pressureAir: decimal(985, 1041, 1),
  amount: decimal(1, 4000, 2),
  amountSigned: decimal(-900, 900, 2),
  amountDollars: (dice) => `$${dice.whole(1, 899)},${dice.like('###')}`,
  amountEuro: (dice) => `€ ${dice.whole(1, 9)}.${dice.like('###')},${dice.like('##')}`,
  rating: decimal(1, 5, 1),
  latitudeWide: decimal(-54, 68, 4),
  longitudeWide: decimal(-150, 150, 4),
  sha256: (dice) => dice.like('~'.repeat(64)),
  commit: (dice) => dice.like('~~~~~~~'),
  base64: (dice) => `${dice.like('%%%%%%%%%%%%%%%%%%%%%%')}==`,
  seventeen: (dice) => dice.like('SN%%%%%%%%%%%%%%%'),
  webLink: (dice) => `https://shop.example/${dice.one('item|list|a')}/${dice.like('######')}`,
  imageLink: (dice) => `https://static.example/media/${dice.like('~~~~~~~~')}.${dice.one('jpg|png')}`,
  request: (dice) =>
    `${dice.one('GET|POST')} /${dice.one('index|login|assets/app|products')}.${dice.one('html|php|js')} HTTP/1.1`,
  host: (dice) => `${dice.one('web|db|sw|ap')}${dice.like('##')}.${dice.one('ops|lab')}.example`,
  browser: one('Chrome 121.0.6167.85|Firefox 122.0|Safari 17.2.1|Edge 120.0.2210.144'),
  firmware: (dice) => `${dice.whole(1, 15)}.${dice.whole(0, 12)}.${dice.whole(0, 255)}.${dice.whole(0, 255)}`,
  packageName: (dice) => `@${dice.one('forge|owl|huron')}/${dice.one('core|cli|types|ui-kit')}`,
  bytes: (dice) => `${dice.whole(1, 999)}.${dice.like('#')} ${dice.one('KB|MB|GB')}`,
  dimensions: (dice) => `${dice.whole(4, 120)}x${dice.whole(4, 90)}x${dice.whole(1, 60)} cm`,
  isin: (dice) => dice.like('US%%%%%%%%%#'),
  ticker: (dice) => dice.like(dice.one('@@@|@@@@')),
  isrc: (dice) => dice.like('QZ%%%#######'),
  airport: one('ORD|IAH|DEN|PDX|BOM|GRU|YYZ|SYD|KIX|LOS|HAM|VLC'),
  flightNumber: (dice) => `${dice.one('QX|ZZ|9F')}${dice.whole(10, 4999)}`,
  course: (dice) => `${dice.one('MATH|BIO|HIST|CS')} ${dice.whole(100, 499)}`,
  scoreline: (dice) => `${dice.whole(0, 6)}-${dice.whole(0, 6)}`,
  licenceKey: (dice) => dice.like('%%%%%-%%%%%-%%%%%-%%%%%'),
};
