import { P, type Pattern } from '../pattern/pattern.ts';
import { BEASTS } from './vocabulary.ts';

const PEOPLE = 'PEOPLE STRANGERS ANKLES TIRES HEELS KIDS MEN EVERYONE ANYONE COPS VISITORS DELIVERY DRIVERS MAILMEN HANDS';

const CRIMES = 'ROBBERY MURDER BURGLARY ASSAULT ARSON RAPE HOMICIDE KIDNAPPING MANSLAUGHTER';

/** Standing remarks of few words; of O2 the letter is left, each a clause of its own. */
export const BRIEF_PATTERNS: readonly Pattern[] = [
  P('words', 0.9, 'earlier calls', 'PREV PRIOR PREVIOUS MULT MULTIPLE', 'SECTION SEC', '#', '?X', '?#'),
  P('words', 0.78, 'known behaviour', 'BITES BITER'),
  P('words', 0.85, 'stored hazard', 'SMOKES SMOKING', 'W WITH WHILE ON', '?HER HIS HOME', 'O OXYGEN', '?ON RUNNING TANK'),
  P('words', 0.76, 'premise hazard', 'STEEP NARROW WINDING', 'STAIRS STAIRWAY STAIRCASE STAIRWELL'),
  P(
    'words',
    0.8,
    'dangerous animal',
    'BULL BULLS STALLION BOAR',
    'LOOSE OUT',
    'IN ON',
    '?THE',
    '?N S E W NE NW SE SW NORTH SOUTH EAST WEST FRONT BACK',
    'LOT PASTURE YARD FIELD BARNYARD PEN DRIVE DRIVEWAY PADDOCK CORRAL',
  ),
  P('words', 0.82, 'known behaviour', 'EX', 'CON CONVICT FELON', '?FOR', '?ARMED AGG AGGRAVATED ATTEMPTED', CRIMES),
  P('words', 0.9, 'dangerous animal', BEASTS, 'BITES BITE NIPS', PEOPLE, '?AND &', `?${PEOPLE}`),
];
