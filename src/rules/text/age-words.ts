import { Word } from './word-bits.ts';
import { wordSet } from './word-set.ts';

export const OLD = wordSet('OLD O OLDER AGED');

export const BABIES = wordSet('BABY INFANT CHILD NEWBORN TODDLER BB BEBE KID SON DAUGHTER DTR PT BOY GIRL TWIN TWINS');

export const APPROX = wordSet('APPROX APPX ABOUT AROUND ROUGHLY AGE AGED ABT');

export const PEOPLE = Word.sex | Word.relation | Word.title;

/** Highest age that is believed. */
export const OLDEST = 115;
