import { Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

export const OLD = wordSet('OLD O OLDER AGED');

export const BABIES = wordSet('BABY INFANT CHILD NEWBORN TODDLER BB BEBE KID SON DAUGHTER DTR PT BOY GIRL TWIN TWINS');

export const APPROX = wordSet('APPROX APPX ABOUT AROUND ROUGHLY AGE AGED ABT');

export const PEOPLE = Word.sex | Word.relation | Word.title;

/** Highest age that is believed. */
export const OLDEST = 115;

/** What is counted or measured: the figure before is no age. */
export const NOT_UNITS = wordSet(
  'CALLERS SUBJS SUBJECTS MALES FEMALES KIDS JUVS TRUCKS CARS OFFICERS TOTAL MORE LANES DOGS PTS POINTS CTS COUNTS TIMES PEOPLE OTHERS UNITS BLOCKS PM AM MIN MINS HRS HR BLKS FT MI MILES CALLS OCC LBS KG CM IN AGO MPH ST AVE VEHS UNITS SHOTS X',
);
