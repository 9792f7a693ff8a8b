import { type WordSet, wordSet } from './word-set.ts';

/** How far the flag goes: to the end of the clause, or only the words matched. */
export type Reach = 'clause' | 'words';

/** Words of a standing warning, one set after the other. */
export interface Pattern {
  /** Word sets one after the other. */
  readonly words: readonly WordSet[];
  readonly reach: Reach;
  readonly confidence: number;
  readonly why: string;
}

/** A pattern of so sure a flag. */
export const P = (reach: Reach, confidence: number, why: string, ...words: readonly string[]): Pattern => ({
  words: words.map(wordSet),
  reach,
  confidence,
  why,
});

/** Orders of a court. */
export const ORDERS = 'ORDER ORDERS ORD ORDEN INJUNCTION';

/** What somebody did or was called for before. */
export const OFFENCES =
  'DV DOMESTIC DOMESTICS ASSAULT ASSAULTS ASSAULTIVE VIOLENCE VIOLENT WEAPONS WEAPON GUNS GUN NARCOTICS NARC DRUG DRUGS WARRANTS BURGLARY THEFT FELONY SUICIDE SUICIDAL MENTAL 5150 5150S 273.5 RESISTING ARREST ARRESTS BATTERY HOMICIDE ROBBERY STALKING ARSON CONVICTION CONVICTIONS OD ODS OVERDOSE OVERDOSES FIGHTING EVADING RUNAWAY RUNAWAYS SELF ABUSE TRO THREATS HARASSMENT BITING SPITTING KICKING RUNNING ELOPING FLEEING BARRICADING FIRESETTING SWATTING DISTURBANCES 415 415S 242 ARMED FIREARMS DUI';

/** What there were several of. */
export const CALLS =
  'CALLS CALL CFS RPTS RPT REPORTS INCIDENTS CONTACTS CONTACT CONVICTION CONVICTIONS ARRESTS ARREST VISITS RUNS RESPONSES HX EVENTS CASES INCIDENT COMPLAINTS';

/** Whom a threat is against. */
export const CREWS = 'POLICE OFFICERS OFFICER OFCS OFCRS CREWS CREW EMS PD LE COPS STAFF DEPUTIES FIREFIGHTERS MEDICS FD FF';

/** How somebody is said to behave. */
export const CAUTIONARY =
  'ASSAULTIVE COMBATIVE VIOLENT HOSTILE AGGRESSIVE ARMED DANGEROUS ANTI ANTIPOLICE SPITS BITES SPITTER BITER UNCOOPERATIVE RESISTIVE FIGHTER VOLATILE';
