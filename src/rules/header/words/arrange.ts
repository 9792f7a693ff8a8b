/** Words that part a name: what stands before them is its head (`Date of birth`, `Latitude of incident`, `Time in CAD`). */
const PREPOSITIONS = new Set(['of', 'for', 'in', 'at', 'on', 'to', 'from', 'with', 'per', 'within', 'upon', 'de', 'del', 'du']);
/** Words that say nothing about what a field holds. */
const NOISE = new Set(
  `utc gmt abbreviation grained the a an and or my our this that rms cad full old new current raw clean cleaned masked public field column
   fixed cleansed imputed anonymized anonymised encoded parsed derived normalised standardised local est wgs 84 83 nad dd decimal degrees std list all cd2 display formatted string str geocoded standardized normalized
   one two three four blurred dbo tbl vw fld txt2 cfs2 x2 des named responded selected mg kg mmhg mmol bpm lbs bln dbl`.split(
    /\s+/,
  ),
);

/** Adjectives that column names put behind their noun. */
const ADJECTIVES = new Set(
  'primary secondary intersecting original initial final previous alternate additional other main occurred requested involved linked related'.split(
    ' ',
  ),
);

/** An `initial` behind these is a letter of a name, not the first of two. */
const PART_OF_NAME = /^(?:middle|first|last|name)$/;
/** People who stand behind what is theirs in names such as `phone_caller`. */
const PERSONS: ReadonlySet<string> = new Set(
  'patient caller victim suspect owner driver complainant witness informant tenant'.split(' '),
);
/** What people have and columns hold. */
const OWNED: ReadonlySet<string> = new Set(
  'name number phone address email sex race age license ssn street birth date city state'.split(' '),
);

/** Words without which a name is in order already. */
export const MOVING: ReadonlySet<string> = new Set([
  ...PREPOSITIONS,
  'registry',
  'value',
  'reference',
  'iso',
  'view',
  ...ADJECTIVES,
  ...PERSONS,
]);

/** Words that call for more than moving the last word to the front. */
const TURNING: ReadonlySet<string> = new Set([...PREPOSITIONS, 'registry', 'value', 'reference', 'iso', 'view']);

/** Fixed phrases that hold a preposition become one word or none; prepositions at either end go, unless nothing else is there (`_from`). */
function withoutFixed(words: readonly string[]): readonly string[] {
  const kept = words
    .join(' ')
    .replace(/^on view\b/, 'onview')
    .replace(/\b(?:deployed|responded|transferred|referred|taken|transported) from\b/, '')
    .replace(/\b(date|time|year|month|place|city|state|country) of birth\b/g, 'birth $1')
    .replace(/^birth date (?:text|string)$/, 'birth date')
    .replace(/\b(?:on|off) hold\b/g, 'hold')
    .replace(/\b(?:common )?registry\b/g, '')
    .replace(/ by value$/, '')
    .replace(/ by reference( |$)/, ' reference$1')
    .replace(/\bon scene\b/g, 'onscene')
    .replace(/\bday of week\b/g, 'day week')
    .replace(/\bcall for service\b/g, 'cfs')
    .replace(/\bpoint of interest\b/g, 'poi')
    .replace(/\bnext of kin\b/g, 'kin')
    .replace(/\biso (?:3166|639|4217)\b(?: alpha \d)?/g, '')
    .split(/ +/)
    .filter((word, i, all) => word !== '' && !(PREPOSITIONS.has(word) && (i === 0 || i === all.length - 1)));
  return kept.length === 0 ? words : kept;
}

/**
 * Words of a name in an order that ends with the head, as English compounds do: `address of incident` → `incident address`.
 * `head` is where the head part begins; 0 where nothing was moved.
 */
export function arrange(words: readonly string[]): { readonly words: readonly string[]; readonly head: number } {
  if (!words.some((word) => MOVING.has(word))) return { words, head: 0 };
  const parts: (readonly string[])[] = [];
  let rest: readonly string[] = words;
  if (words.some((word) => TURNING.has(word))) {
    rest = withoutFixed(words);
    for (;;) {
      const at = rest.findIndex((word, i) => PREPOSITIONS.has(word) && i > 0 && i < rest.length - 1);
      if (at === -1) break;
      parts.push(rest.slice(0, at));
      rest = rest.slice(at + 1);
    }
  }
  parts.push(rest);
  const arranged = parts.reverse().flat();
  // An adjective at the end says which one: `Type_Final`, `address_number_primary`.
  if (arranged.length > 1 && ADJECTIVES.has(arranged.at(-1) as string) && !PART_OF_NAME.test(arranged.at(-2) as string))
    arranged.unshift(arranged.pop() as string);
  // So does a person behind a thing that people have: `SSN_Patient`, `phone caller`.
  if (arranged.length > 1 && PERSONS.has(arranged.at(-1) as string) && OWNED.has(arranged.at(-2) as string))
    arranged.unshift(arranged.pop() as string);
  return { words: arranged, head: parts.length === 1 ? 0 : arranged.length - (parts.at(-1) as readonly string[]).length };
}

/** Drops numbers and words without meaning, but never all of them; of a name it does not matter that its bearer was on scene. */
export function withoutNoise(words: readonly string[]): string[] {
  const plain = words.filter((word) => !/^\d+$/.test(word));
  const named = plain.at(-1) === 'name';
  const kept = plain.filter(
    (word) => !NOISE.has(word) && (word.length > 1 || word === 'x' || word === 'y') && !(named && word === 'onscene'),
  );
  return kept.length === 0 ? plain : kept;
}
