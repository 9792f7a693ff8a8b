/**
 * Two words that stand together in names of columns: what is kept, then of whom or what. Old systems cut both and write them as one:
 * `CLRNM`, `INCADR`, `VEHYEA`. A cut word alone could be many; a pair rarely is. What comes first is tried first.
 */
const PAIRS = `
name: caller complainant victim suspect owner patient witness officer dispatcher driver reporting guardian defendant offender arrestee
  subject person contact first last middle street city county state business employer hospital location place agency school spouse mother father
number: incident case report event call street house apartment building badge officer unit station beat license plate phone telephone
  control complaint citation warrant arrest booking room suite floor grid zone district precinct vehicle record alarm invoice
address: incident caller complainant victim suspect owner patient witness home mailing work location street billing email employer driver
phone: caller complainant victim suspect owner patient witness home work cell business contact emergency officer reporting
code: nature offense crime incident call event priority disposition clearance district zone beat sector county city state status hazard
  medical injury agency department location zip postal area statute violation weather unit gate access door
type: incident call event nature offense crime street vehicle unit location address phone person premise report complaint alarm weapon case
description: nature offense crime incident call event disposition vehicle location injury property hazard status clearance complaint
date: incident report call event arrest birth entry close create update received dispatch offense occurrence service start end from
  court warrant release admission discharge
time: dispatch arrival received cleared incident call report event enroute onscene entry close create update response start end from
  transport hospital occurrence
age: patient victim suspect caller offender person driver subject
sex: patient victim suspect caller offender person driver subject
race: patient victim suspect caller offender person driver subject
birth: victim suspect patient owner
text: comment remark narrative note message complaint
make: vehicle
model: vehicle
color: vehicle hair eye
year: vehicle birth incident model
plate: license vehicle
license: driver vehicle operator
state: license plate vehicle street driver
street: cross intersecting
city: caller victim suspect owner patient home
level: priority alarm severity
flag: hazard juvenile domestic injury weapon
`;

const TABLE: readonly (readonly [kept: string, whose: string])[] = PAIRS.trim()
  .replace(/\n +/g, ' ')
  .split('\n')
  .flatMap((line) => {
    const [kept = '', owners = ''] = line.split(': ');
    return owners.split(' ').map((whose) => [kept, whose] as const);
  });

/** First letter and consonants, doubled ones once. */
const bones = (word: string): string => (word.charAt(0) + word.slice(1).replace(/[aeiou]/g, '')).replace(/(.)\1+/g, '$1');

const BONES: ReadonlyMap<string, string> = new Map(TABLE.flat().map((word) => [word, bones(word)]));

/** Are these letters what is left of a word cut short or without its vowels: `inc`, `vhcl`, `nbr`? */
export function isShortFor(letters: string, word: string): boolean {
  if (letters.length < 2 || letters.charCodeAt(0) !== word.charCodeAt(0)) return false;
  if (letters.length >= 3 && word.startsWith(letters)) return true;
  const skeleton = BONES.get(word) ?? bones(word);
  if (skeleton.startsWith(letters)) return true;
  if (letters.length < 3) return false;
  let at = 0;
  for (let i = 0; i < skeleton.length && at < letters.length; i++) if (skeleton[i] === letters[at]) at++;
  return at === letters.length;
}

const SHORTEST = 5;
const LONGEST = 14;

/** The pair that two cut words stand for, whose first: `VCT_RC`, `PTN_AG`. */
export const readCutPair = (first: string, second: string): readonly [string, string] | undefined => {
  const found = TABLE.find(([kept, whose]) => isShortFor(second, kept) && isShortFor(first, whose));
  return found === undefined ? undefined : [found[1], found[0]];
};

/** Words before a pair that say of whom it is: `VICLSTNM`. */
const PERSONS = ['caller', 'complainant', 'victim', 'suspect', 'owner', 'patient', 'witness', 'officer', 'driver', 'defendant'];

/** The pair that a glued name stands for; the cut nearest its middle comes first. A person may stand before it. */
export function readGluedPair(token: string): readonly string[] | undefined {
  if (token.length < SHORTEST || token.length > LONGEST || !/^[a-z]+$/.test(token)) return undefined;
  const middle = token.length / 2;
  const cuts = Array.from({ length: token.length - 3 }, (_, i) => i + 2).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle) || b - a,
  );
  for (const cut of cuts) {
    const pair = readCutPair(token.slice(0, cut), token.slice(cut));
    if (pair !== undefined) return pair;
  }
  for (const cut of cuts) {
    const person = PERSONS.find((word) => isShortFor(token.slice(0, cut), word));
    const rest = person === undefined || token.length - cut < SHORTEST - 1 ? undefined : readGluedPair(token.slice(cut));
    if (person !== undefined && rest !== undefined && rest.length === 2) return [person, ...rest];
  }
  return undefined;
}
