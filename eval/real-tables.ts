/** A part of the public sample tables: how many there were, and how it went when it was first scored. */
interface Part {
  readonly title: string;
  readonly tables: number;
  readonly columns: number;
  readonly found: string;
  readonly falseAlarms: string;
}

/**
 * Measured from 22 to 24 November 2026 by hand: the tables are other people's data and no part of this repository, so `npm run eval`
 * cannot make these figures anew.
 */
export const REAL_TABLES: readonly Part[] = [
  { title: 'before any rule had met a public table', tables: 31, columns: 401, found: '100 of 105', falseAlarms: '11 of 261' },
  {
    title: 'kept apart till the rules were mended on the first',
    tables: 22,
    columns: 250,
    found: '52 of 55',
    falseAlarms: '5 of 170',
  },
  { title: 'gathered when they were mended on both', tables: 16, columns: 118, found: '51 of 54', falseAlarms: '6 of 52' },
  { title: 'gathered when they were mended on all three', tables: 19, columns: 107, found: '44 of 45', falseAlarms: '2 of 51' },
  { title: 'gathered when they were mended on all four', tables: 43, columns: 481, found: '89 of 96', falseAlarms: '12 of 339' },
  {
    title: 'kept apart till the rules were mended on those',
    tables: 19,
    columns: 256,
    found: '42 of 43',
    falseAlarms: '11 of 199',
  },
  { title: 'gathered when they were mended on all six', tables: 60, columns: 550, found: '166 of 172', falseAlarms: '8 of 344' },
  {
    title: 'kept apart till the rules were mended on those sixty',
    tables: 20,
    columns: 199,
    found: '41 of 45',
    falseAlarms: '4 of 145',
  },
  {
    title: 'of people, patients, vehicles and sales, gathered by two other hands a day later',
    tables: 61,
    columns: 598,
    found: '79 of 84',
    falseAlarms: '4 of 486',
  },
  {
    title: 'of the same by two more, when the rules were mended on those',
    tables: 59,
    columns: 589,
    found: '74 of 84',
    falseAlarms: '4 of 466',
  },
  {
    title: 'of the same again, when they were mended on all before',
    tables: 59,
    columns: 582,
    found: '61 of 69',
    falseAlarms: '4 of 459',
  },
  {
    title: 'of the same once more, by two new hands',
    tables: 64,
    columns: 612,
    found: '80 of 87',
    falseAlarms: '4 of 453',
  },
  {
    title: 'of the same by a last hand, when they were mended on those',
    tables: 31,
    columns: 278,
    found: '46 of 53',
    falseAlarms: '1 of 198',
  },
  {
    title: 'of the same by two hands more, when they were mended on all those',
    tables: 70,
    columns: 773,
    found: '96 of 105',
    falseAlarms: '4 of 575',
  },
  {
    title: 'of the same by another hand, a quarter of the columns from studies of patients',
    tables: 40,
    columns: 477,
    found: '76 of 115',
    falseAlarms: '1 of 312',
  },
  {
    title: 'of people, vehicles, sales and patients, when they were mended on those',
    tables: 32,
    columns: 329,
    found: '40 of 49',
    falseAlarms: '1 of 261',
  },
  {
    title: 'of the same once more, when tests of laboratories and studies of patients were known by their words',
    tables: 36,
    columns: 399,
    found: '68 of 78',
    falseAlarms: '0 of 272',
  },
  {
    title: 'of patients for the most part, people and vehicles, when they were mended on those',
    tables: 26,
    columns: 290,
    found: '66 of 83',
    falseAlarms: '1 of 167',
  },
  {
    title: 'of people, goods, cars and patients by another hand, when they were mended on those',
    tables: 31,
    columns: 260,
    found: '41 of 45',
    falseAlarms: '0 of 199',
  },
  {
    title: 'of patients for the most part, a third of the tables in French, German, Portuguese or Spanish, at the same time',
    tables: 40,
    columns: 337,
    found: '61 of 70',
    falseAlarms: '1 of 211',
  },
  {
    title: 'of people, cars, banks and patients in English, when they were mended on those',
    tables: 32,
    columns: 291,
    found: '43 of 46',
    falseAlarms: '3 of 221',
  },
  {
    title: 'of people, patients, vehicles, orders and logs by another hand, a third in seven other languages of Europe',
    tables: 36,
    columns: 327,
    found: '93 of 114',
    falseAlarms: '5 of 181',
  },
  {
    title: 'of people, patients, vehicles and customers in English by another hand, when they were mended on those',
    tables: 34,
    columns: 345,
    found: '102 of 106',
    falseAlarms: '0 of 218',
  },
];

/** What was measured, and how, in words. */
export const ABOUT_REAL_TABLES =
  'Measured once on 22 and 23 November 2026 on 811 public sample tables with 8,177 columns, which are not part of this repository: customers, staff, patients, passengers, cars, orders, payments, loans, taxis, hotels, surveys, sports, films, logs of servers, registers of packages, places and certificates. Three quarters of them are sample data that people publish with their programs and studies, many of it out of generators; a sixth are lists that come with an operating system and its packages. Excerpts of 2 to 150 rows, half of them of 13 or fewer; labelled by their words and values before the part they are in was scored; columns that may be either (the name of a firm) count on neither side. These are first runs, each scored once before an error of it was read; the errors have been mended since, so only a new part would be an estimate. The fifth to the eighth part are excerpts that were typed over, half of their columns from wide tables of studies, sports and registers, which none before had; five of the eleven false alarms of the sixth are columns of one table that repeat each other. With the rules as they were before the seventh the eighth came to 41 of 45 and 5 of 145. With the rules of the first day all those eight parts together gave 610 of 615 and 4 of 1,561, with those of the second the three parts behind them gave 225 of 237 and 6 of 1,411, which says only what of the mistakes read is left. Seven of the ten columns that the tenth part missed at first sight are what patients were measured and tested for, most of them under two or three letters; two of the eight that the eleventh missed were of a file whose quoted cells all end in a comma, which was cut at the wrong places; in the twelfth one of the two hands came to 49 of 49 and 0 of 231, the other, of patients, insurers and machines, to 31 of 38 and 4 of 222; five of the seven that the thirteenth missed are tests of blood in one table (`Iron`, `Hematocrit`); of the nine that the fourteenth missed five are what patients have or got under `DESCRIPTION` and the like, three are plates and a number of a chassis that a generator made in no form of any country; of the 39 that the fifteenth missed 36 are of three studies of kidneys, hearts and minds (`sg`, `totChol`, `apoe4_carrier`); of the nine that the sixteenth missed eight are enzymes, proteins and a fraction of the heart, written out; of the ten of the seventeenth seven are of patients, three are plates in Korean, a made-up number of a chassis and a `securityNumber`; of the 17 of the eighteenth twelve are of patients (`Class/ASD`, `albu`, `is_abnormal`), three of a made-up registry; of the 13 that the last two missed five are of patients, three numbers of people in French and four of cars outside North America. With every header replaced by `field_1`, `field_2` … the fourth part gave 30 of 45 and no false alarm.';

/** The same for tables of calls. */
export const ABOUT_REAL_DISPATCH =
  'Tables of calls were measured in the same way on 23 November 2026: 28 tables with 429 columns from public repositories, 15 to 26 rows each, of 911 and CAD exports, fires, arrests, crashes, parking, missing persons and complaints in the United States, India, the Philippines, Pakistan and Brazil, half of the columns times and plain attributes. At first sight 413 of 429 had a right class (.963; macro-F1 over the 27 classes that were there .940). Of 95 columns about a person, a place or in free text 94 were found as such, and 90 of the 93 that were called so are. A second set of kinds that the first had not, gathered and labelled by another hand before its first run, of stops, force, citations, warrants, jails, emergency departments, code violations and police reports in eight countries, half of them mock data (33 tables, 388 columns), had .918 right (macro-F1 .924), 111 of 118 found and 111 of 114 right; a third of its mistakes are of one table in Portuguese. A third set by another hand, half of it stops, crashes, citations and police logs with columns of one city’s wide table (28 tables, 462 columns, six of the tables from Argentina, Brazil, India and Thailand), had .918 right (macro-F1 .917), 92 of 99 found and 95 of 100 right; half of its mistakes are of those six tables. A fourth, in English alone, eleven of its tables of fires and ambulances (28 tables, 396 columns), had .949 right (macro-F1 .920), 87 of 89 found and 92 of 96 right. A fifth, in English too, of crimes, fires, crashes, arrests, jails, force, citations and parking in the United States, Canada, Britain and New Zealand (24 tables, 429 columns), had .977 right (macro-F1 .953), 105 of 107 found and 115 of 116 right. A sixth, of jails, officers, crashes, fires in the columns of NFIRS, police and requests to cities, in English, French, Arabic and Indonesian, a twelfth of its columns empty (20 tables, 494 columns), had .921 right (macro-F1 .906), 92 of 98 found and 98 of 110 right; ten of its mistakes are of one table about shootings by police. A seventh, of arrests, logs of campuses and cities, fires, use of force, crashes, missing children, stops and pagers in the United States, Britain, Canada, Australia, the Netherlands, Germany and Mexico (22 tables, 342 columns), had .939 right (macro-F1 .896) and 79 of 81 found, 3 of 228 others called personal. No real table of ambulance reports, alarm permits or positions of units with 15 rows was found.';
