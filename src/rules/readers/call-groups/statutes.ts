/**
 * California sections that dispatchers use as names of calls all over the country's west, and the words they stand for.
 * Numbers: California Penal Code, Vehicle Code, Health and Safety Code, Welfare and Institutions Code, Business and
 * Professions Code. Letters as written on the radio (`459A`: the alarm).
 */
const SURE: Readonly<Record<string, string>> = {
  // Penal Code sections whose number can hardly be anything else
  '243.4': 'sexual battery',
  '245.2': 'assault',
  '261.5': 'sexual minor',
  '273.5': 'domestic violence',
  '273.6': 'restraining order violation',
  '273A': 'child abuse',
  '273D': 'child abuse',
  '288.5': 'child sexual abuse',
  '422.6': 'hate crime',
  '530.5': 'identity theft',
  '646.9': 'stalking',
  '647.6': 'child sexual',
  '647F': 'drunk',
  '653M': 'harassment phone',
  '166.4': 'restraining order violation',
  // Welfare and Institutions Code
  '5150': 'mental',
  '5585': 'mental juvenile',
  // Vehicle Code
  '10851': 'stolen vehicle',
  '10852': 'tampering vehicle',
  '14601': 'unlicensed driver',
  '20001': 'hit run injury',
  '20002': 'hit run',
  '22350': 'speeding',
  '22500': 'parking',
  '22651': 'towed vehicle',
  '23103': 'reckless',
  '23109': 'racing',
  '23110': 'throwing objects',
  '23152': 'dui',
  '23153': 'dui injury crash',
  // Health and Safety Code
  '11350': 'narcotics',
  '11351': 'narcotics',
  '11352': 'narcotics',
  '11357': 'narcotics',
  '11358': 'narcotics',
  '11364': 'narcotics',
  '11377': 'narcotics',
  '11378': 'narcotics',
  '11379': 'narcotics',
  '11550': 'narcotics',
  // radio letters
  '459A': 'burglary alarm',
  '459S': 'burglary alarm',
  '211A': 'robbery alarm',
  '211S': 'robbery alarm',
};

/** Sections of three digits: read where the words beside them say nothing, or with a tag (`PC 242`). */
const PLAIN: Readonly<Record<string, string>> = {
  '136.1': 'threat',
  '148': 'resisting',
  '187': 'homicide',
  '192': 'homicide',
  '207': 'kidnapping',
  '209': 'kidnapping',
  '211': 'robbery',
  '215': 'carjacking',
  '236': 'false imprisonment',
  '242': 'battery',
  '243': 'battery',
  '245': 'assault',
  '246': 'shooting house',
  '261': 'rape',
  '262': 'rape',
  '273': 'child abuse',
  '278': 'custodial interference',
  '286': 'sodomy',
  '288': 'lewd child',
  '289': 'sexual',
  '311': 'indecent',
  '314': 'indecent exposure',
  '368': 'elder abuse',
  '415': 'disturbance',
  '417': 'brandishing',
  '422': 'threat',
  '451': 'arson',
  '452': 'fire',
  '459': 'burglary',
  '470': 'forgery',
  '476': 'bad check',
  '484': 'theft',
  '487': 'theft',
  '488': 'theft',
  '496': 'possession stolen',
  '503': 'embezzlement',
  '594': 'vandalism',
  '597': 'cruelty animal',
  '602': 'trespass',
  '647': 'disorderly',
  '653': 'harassment phone',
};

/**
 * Radio codes that the California Highway Patrol and its neighbours share: the two digits after `11-`. Others mean
 * something else in every county.
 */
const ELEVEN: Readonly<Record<string, string>> = {
  '24': 'abandoned vehicle',
  '25': 'traffic hazard',
  '26': 'disabled vehicle',
  '44': 'coroner',
  '79': 'vehicle crash injury',
  '80': 'vehicle crash injury',
  '81': 'vehicle crash injury',
  '82': 'vehicle crash',
  '83': 'vehicle crash',
  '84': 'traffic control',
  '85': 'tow',
};

export const SURE_CODES: ReadonlyMap<string, string> = new Map(Object.entries(SURE));
export const ELEVEN_CODES: ReadonlyMap<string, string> = new Map(Object.entries(ELEVEN));
export const PLAIN_CODES: ReadonlyMap<string, string> = new Map(Object.entries(PLAIN));

/** Names of codes before or after a section. */
export const CODE_TAGS: ReadonlySet<string> = new Set(['PC', 'CPC', 'VC', 'CVC', 'HS', 'H&S', 'WI', 'W&I', 'BP', 'B&P']);
