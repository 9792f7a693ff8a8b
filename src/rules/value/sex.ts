const WORDS = new Set(
  'M F MALE FEMALE MAN WOMAN BOY GIRL X U NB UNKNOWN NON-BINARY NONBINARY TRANSGENDER OTHER H MASCULINO FEMENINO MASCULIN FEMININ HOMBRE MUJER HOMME FEMME NON-BINAIRE AGENDER BIGENDER POLYGENDER GENDERFLUID GENDERQUEER INTERSEX'.split(
    ' ',
  ),
);
/** Words that only this class has; single letters also stand for other things. */
const TELLING = new Set(
  'M F MALE FEMALE NON-BINARY NONBINARY TRANSGENDER MASCULINO FEMENINO HOMBRE MUJER HOMME FEMME NON-BINAIRE AGENDER BIGENDER POLYGENDER GENDERFLUID GENDERQUEER'.split(
    ' ',
  ),
);

export const wantsSex = (shape: string): boolean => shape === 'A' || shape === 'A-A';
export const isSex = (value: string): boolean => value.length <= 12 && WORDS.has(value.toUpperCase());
export const isTellingSex = (value: string): boolean => value.length <= 12 && TELLING.has(value.toUpperCase());
