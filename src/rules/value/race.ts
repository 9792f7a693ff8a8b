const WORDS = new Set(
  `W B A I H P U O ASIAN BLACK WHITE HISPANIC LATINO LATINA LATINX CAUCASIAN NATIVE AMERICAN INDIAN NONHISPANIC AMER ESKIMO PAC ALASKAN ALASKA HAWAIIAN PACIFIC
   ISLANDER AFRICAN EASTERN MIDDLE MULTIRACIAL MIXED BIRACIAL OTHER UNKNOWN NON NOT OR AND RACE OF ANY BACKGROUND BRITISH IRISH
   CARIBBEAN ORIGIN BLANCO NEGRO MESTIZO TWO MORE RACES ETHNIC GROUP SOUTH EAST NORTH`.split(/\s+/),
);
const TELLING = new Set(
  'ASIAN BLACK WHITE HISPANIC NONHISPANIC ESKIMO LATINO LATINA LATINX CAUCASIAN ISLANDER AFRICAN MULTIRACIAL BIRACIAL MESTIZO BLANCO NEGRO HAWAIIAN ALASKAN'.split(
    ' ',
  ),
);

const wordsOf = (value: string): string[] =>
  value
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '');

const FIRST_WORD = /[A-Za-z]+/;

export const wantsRace = (shape: string): boolean => shape.startsWith('A') && !shape.includes('9');

/** Only words of race and ethnicity vocabularies. `WHITE` alone is also a colour: the column decides. */
export function isRace(value: string): boolean {
  // Most texts are told by their first word, without cutting up the rest.
  const first = value.length > 60 ? null : FIRST_WORD.exec(value);
  if (first === null || !WORDS.has(first[0].toUpperCase())) return false;
  const words = wordsOf(value);
  if (words.length === 0 || !words.every((word) => WORDS.has(word))) return false;
  return words.length === 1 || words.some((word) => TELLING.has(word));
}

/** Holds a word that is about people, colours aside. */
export const isTellingRace = (value: string): boolean =>
  isRace(value) && wordsOf(value).some((word) => TELLING.has(word) && word !== 'BLACK' && word !== 'WHITE' && word !== 'NEGRO');
