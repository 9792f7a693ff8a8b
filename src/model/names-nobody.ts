/** Tells a person's name by its form and words, as the value test of the rules does. */
export type PersonTest = (value: string) => boolean;

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of name columns that are no part of a person's name: nobody is known, or only what the person is to the call. */
export const NOBODY_WORDS: ReadonlySet<string> = wordSet(`
  ANONYMOUS ANONYMOUSLY ANON ANONY UNKNOWN UNK UNKN REFUSED REFUSES REFUSAL DECLINED WITHHELD CONFIDENTIAL UNIDENTIFIED UNNAMED
  NONE NAME NAMES FNU LNU SELF CALLER CALLERS COMPLAINANT RP PARTY REPORTING MALE FEMALE SUBJECT PASSERBY PASSER-BY MOTORIST RESIDENT TENANT
  NEIGHBOR NEIGHBOUR MOTHER FATHER EMPLOYEE MANAGER CUSTOMER DISPATCH DISPATCHER POLICE OFFICER SHERIFF
  HANGUP HANG-UP HANGUPS UP DISCONNECT DISCONNECTED ABANDONED MISDIAL`);

/** Words of alarm and phone companies, and what makes a firm of a name. No family has one of them for its name. */
export const FIRM_WORDS: ReadonlySet<string> = wordSet(`
  ALARM ALARMS COMPANY INC LLC LTD CORP SECURITY MONITORING WIRELESS CELLULAR MOBILE MOBILITY TELECOM TELEPHONE CENTRAL
  VERIZON VZW T-MOBILE TMOBILE AT&T ATT SPRINT CENTURYLINK COMCAST XFINITY USCELLULAR ONSTAR ADT VIVINT SIMPLISAFE`);

/** Beside such words only, and not across a comma: alone some of them are names as well (`NO`, `HANG`). */
const BESIDE_WORDS: ReadonlySet<string> = wordSet(`
  NO NOT DID WOULD WANTS TO BE BY AT THE OF GIVE GIVEN GAVE LEFT CALL CALLED HANG HUNG OPEN LINE ID STATION SERVICE SERVICES CO US PHONE`);

const BETWEEN_WORDS = /[^\p{L}&'-]+/u;
/** Signs between a family name and what stands for the given one, a firm and whoever speaks for it: `ADT - MARIA`. */
const PARTED = /[,/(:;]| - /;
/** A family name, to ask whether a word is a given name: `MARIA` is one if `MARIA SMITH` is somebody's name. */
const ANY_FAMILY = 'SMITH';

/**
 * Does a filled cell of a column of names say that nobody is named, or name a firm: `ANONYMOUS`, `CALLER REFUSED`, `UNKNOWN MALE`, `911 HANGUP`,
 * `VERIZON WIRELESS`, `PIKE ALARM CO`? In doubt it names somebody: a word of no list counts unless it stands beside a firm's.
 */
export function namesNobody(value: string, isPerson: PersonTest): boolean {
  const text = value.toUpperCase();
  const words = text.split(BETWEEN_WORDS).filter((word) => word !== '');
  if (!words.some((word) => NOBODY_WORDS.has(word) || FIRM_WORDS.has(word))) return false;
  const parted = PARTED.test(text);
  const rest = words.filter((word) => !NOBODY_WORDS.has(word) && !FIRM_WORDS.has(word) && (parted || !BESIDE_WORDS.has(word)));
  if (rest.length === 0) return true;
  if (parted || !words.some((word) => FIRM_WORDS.has(word))) return false;
  return !isPerson(rest.length === 1 ? `${rest[0]} ${ANY_FAMILY}` : rest.join(' '));
}
