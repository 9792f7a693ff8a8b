import { WordClasses } from '../token/word-classes.ts';
import * as words from '../words/deed-words.ts';
import { ARMS } from './vocabulary.ts';

/** Forms of the verb. */
export const Verb = {
  bare: 1 << 0,
  deadly: 1 << 1,
  fleeing: 1 << 2,
  habit: 1 << 3,
  past: 1 << 4,
  /** Needs AT or AFTER behind. */
  coming: 1 << 5,
  keeping: 1 << 6,
  letting: 1 << 7,
  dealing: 1 << 8,
  gerund: 1 << 9,
  /** Hostile without an object. */
  alone: 1 << 10,
  /** A warning by itself. */
  lone: 1 << 11,
  /** No verb: how somebody is. */
  trait: 1 << 12,
  /** No verb: what is kept. */
  kept: 1 << 13,
  /** No verb: what has happened. */
  trouble: 1 << 14,
  /** A crime, in the past. */
  crime: 1 << 15,
} as const;

/** The verbs, by their forms. */
export const VERBS = new WordClasses([
  [words.VIOLENT_BARE, Verb.bare],
  [words.DEADLY_BARE, Verb.deadly],
  [words.FLEEING_BARE, Verb.bare | Verb.fleeing],
  [words.VIOLENT_HABITS, Verb.habit],
  [words.FLEEING_HABITS, Verb.habit | Verb.fleeing],
  [words.VIOLENT_PAST, Verb.past],
  [words.FLEEING_PAST, Verb.past | Verb.fleeing],
  [words.COMING_HABITS, Verb.habit | Verb.coming],
  [words.COMING_PAST, Verb.past | Verb.coming],
  [words.KEEPING, Verb.keeping],
  [words.LETTING, Verb.letting],
  [words.DEALING, Verb.dealing],
  [words.GERUNDS, Verb.gerund],
  [words.ALONE, Verb.alone],
  [words.LONE_HABITS, Verb.lone],
  [words.TRAITS, Verb.trait],
  [ARMS, Verb.kept],
  [words.KEPT_ARMS, Verb.kept],
  [words.TROUBLES, Verb.trouble],
  [words.COMING_BARE, Verb.bare | Verb.coming],
  [words.CRIMES_PAST, Verb.crime],
]);

/** What else the clause says. */
export const Sign = {
  crew: 1 << 0,
  many: 1 << 1,
  one: 1 << 2,
  weapon: 1 << 3,
  danger: 1 << 4,
  earlier: 1 << 5,
  habitual: 1 << 6,
  animal: 1 << 7,
  lastWhen: 1 << 8,
  drug: 1 << 9,
  here: 1 << 10,
  stuff: 1 << 11,
  twice: 1 << 12,
  /** The last time there was something with crews. */
  contact: 1 << 13,
  /** Years ago, last summer, twice. */
  longAgo: 1 << 14,
} as const;

/** Words that are signs. */
export const SIGNS = new WordClasses([
  [words.CREW_WORDS, Sign.crew],
  [words.MANY_PEOPLE, Sign.many],
  [words.ONE_PERSON, Sign.one],
  [words.EARLIER, Sign.earlier],
  [words.HABITUAL, Sign.habitual],
  [words.DANGERS, Sign.danger],
  [words.LAST_WHEN, Sign.lastWhen],
  [words.DRUGS, Sign.drug],
  [words.HERE, Sign.here],
  [words.STUFF, Sign.stuff],
  ['TWICE', Sign.twice],
]);

/** What stands before the verb. */
export const Lead = {
  has: 1 << 0,
  modal: 1 << 1,
  inclined: 1 << 2,
  sworn: 1 << 3,
  suffering: 1 << 4,
  denied: 1 << 5,
  earlier: 1 << 6,
  habitual: 1 << 7,
  working: 1 << 8,
  said: 1 << 9,
  wishing: 1 << 10,
  /** It is crews that suffer it. */
  crew: 1 << 11,
} as const;

/** Words that stand before a verb. */
export const HELPERS = new WordClasses([
  ['HAS HAVE HAD', Lead.has],
  [words.MODALS, Lead.modal],
  [words.INCLINED, Lead.inclined],
  [words.SWORN, Lead.sworn],
  [words.SUFFERING, Lead.suffering],
  ["NO NOT NEVER NEG DENIES DENIED DIDNT DIDN'T DOESNT DOESN'T WONT WON'T WITHOUT UNK IF", Lead.denied],
  ['PREVIOUSLY ONCE REPEATEDLY PREV', Lead.earlier],
  ['ALWAYS OFTEN USUALLY FREQUENTLY SOMETIMES REGULARLY CONSTANTLY', Lead.habitual],
  [words.WORKING, Lead.working],
  ['SAID SAYS STATED TOLD', Lead.said],
  [words.WISHING, Lead.wishing],
]);
