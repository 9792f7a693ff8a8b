import { type WordSet, wordSet } from '../word-set.ts';

/** How far the flag goes: to the end of the clause, or only the words matched. */
export type Reach = 'clause' | 'words';

/** One place in a pattern. */
export interface Place {
  readonly words: WordSet;
  /** The place may be empty. */
  readonly optional: boolean;
  /** Up to six words of the clause may stand before it. */
  readonly far: boolean;
  /** A number fits too. */
  readonly number: boolean;
}

/** Words of a standing warning, one set after the other. */
export interface Pattern {
  /** The words of each place, as {@link P} takes them. */
  readonly lists: readonly string[];
  /** What {@link placesOf} has read of them. */
  places: readonly Place[] | undefined;
  readonly reach: Reach;
  readonly confidence: number;
  readonly why: string;
}

/** A pattern of so sure a flag. A place that begins with `?` may be empty, one with `~` stand further on in the clause (never the second place); `#` among its words is any number. */
export const P = (reach: Reach, confidence: number, why: string, ...lists: readonly string[]): Pattern => ({
  lists,
  places: undefined,
  reach,
  confidence,
  why,
});

/** The places of a pattern, read when they are asked for: few of the patterns ever meet their first word. */
export function placesOf(pattern: Pattern): readonly Place[] {
  pattern.places ??= pattern.lists.map(placeOf);
  return pattern.places;
}

function placeOf(list: string): Place {
  const optional = list.startsWith('?');
  const number = list.includes('#');
  const far = list.startsWith('~');
  return { words: wordSet(list.replace(/^[?~]/, '').replace('#', '')), optional, far, number };
}

/** Orders of a court. */
export const ORDERS = 'ORDER ORDERS ORD ORDEN INJUNCTION';

/** What somebody did or was called for before. */
export const OFFENCES =
  'DV DOMESTIC DOMESTICS ASSAULT ASSAULTS ASSAULTIVE VIOLENCE VIOLENT WEAPONS WEAPON GUNS GUN NARCOTICS NARC DRUG DRUGS WARRANTS BURGLARY THEFT FELONY SUICIDE SUICIDAL MENTAL 5150 5150S 273.5 RESISTING ARREST ARRESTS BATTERY HOMICIDE ROBBERY STALKING ARSON CONVICTION CONVICTIONS OD ODS OVERDOSE OVERDOSES FIGHTING EVADING RUNAWAY RUNAWAYS SELF ABUSE TRO THREATS HARASSMENT BITING SPITTING KICKING RUNNING ELOPING FLEEING BARRICADING FIRESETTING SWATTING DISTURBANCES 415 415S 242 ARMED FIREARMS DUI';

/** What there were several of. */
export const CALLS =
  'CALLS CALL CFS RPTS RPT REPORTS INCIDENTS CONTACTS CONTACT CONVICTION CONVICTIONS ARRESTS ARREST VISITS RUNS RESPONSES HX EVENTS CASES INCIDENT COMPLAINTS';

/** Whom a threat is against. */
export const CREWS =
  'POLICE OFFICERS OFFICER OFCS OFCRS CREWS CREW EMS PD LE COPS STAFF DEPUTIES FIREFIGHTERS MEDICS FD FF LEO LEOS DEPS TROOPERS PARAMEDICS NURSES GUARDS RESPONDERS JAILERS BAILIFFS TRANSPORTERS';

/** How somebody is said to behave. */
export const CAUTIONARY =
  'ASSAULTIVE COMBATIVE VIOLENT HOSTILE AGGRESSIVE ARMED DANGEROUS ANTI ANTIPOLICE SPITS BITES SPITTER BITER UNCOOPERATIVE RESISTIVE FIGHTER VOLATILE';

/** Weapons that somebody keeps, in the plural; AR and AK are what is left of AR15 and AK47 without the figures. */
export const GUNS =
  'GUNS HANDGUNS PISTOLS RIFLES SHOTGUNS FIREARMS WEAPONS WPNS WEPS KNIVES SWORDS MACHETES REVOLVERS ARS AKS AR AK';

/** One or several of them. */
export const ARMS = `GUN HANDGUN PISTOL RIFLE SHOTGUN FIREARM WEAPON WPN WEP KNIFE SWORD MACHETE REVOLVER CROSSBOW TASER ${GUNS}`;

/** Animals that bite. */
export const BEASTS =
  'DOG DOGS PIT PITBULL PITBULLS PITS BULL SHEPHERD SHEPHERDS SHEPARD SHEPARDS ROTTWEILER ROTTWEILERS ROTTIE ROTTIES MALINOIS GSD GSDS MASTIFF MASTIFFS DOBERMAN DOBERMANS CORSO CORSOS AKITA AKITAS HUSKY HUSKIES CHOW CHOWS K9 K9S GEESE ROOSTER HEELER HEELERS MUTT MUTTS BULLDOG BULLDOGS BULLMASTIFF BULLMASTIFFS DANE DANES RIDGEBACK RIDGEBACKS PRESA DOGO TERRIER TERRIERS HOUND HOUNDS';

/** Where weapons, ammunition and needles lie. */
export const NEARBY =
  'HOUSE HOME RES RESIDENCE RESD APT APARTMENT ATTIC GARAGE SHED BARN BASEMENT BSMT CLOSET BEDROOM BEDRM ROOM TRUCK CAR VEH VEHICLE TRAILER CAB YARD SHOP KITCHEN DRAWER PORCH CRAWLSPACE OUTBUILDING OUTBUILDINGS BACKYARD UNIT CABIN';
