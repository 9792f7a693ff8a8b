/** Words that stand for an empty cell, as squeezed texts write them. */
const NOTHING = new Set([
  '',
  'NULL',
  '(NULL)',
  'NA',
  'N / A',
  '#N / A',
  'NAN',
  'NONE',
  'NIL',
  '-',
  '--',
  '.',
  '<NULL>',
  'BLANK',
  'NB',
]);

/** Whole texts that say that the place is not told. */
const UNTOLD = new Set([
  'UNKNOWN',
  'UNK',
  'UNKN',
  'NO LOCATION',
  'NO ADDRESS',
  'NOT AVAILABLE',
  'UNAVAILABLE',
  'NOT PROVIDED',
  'NOT RECORDED',
  'UNKNOWN LOCATION',
  'UNKNOWN ADDRESS',
  'LOCATION UNKNOWN',
  'ADDRESS UNKNOWN',
  'PRIVATE',
  'SEALED',
  'EXEMPT',
  'ANONYMIZED',
  'ANONYMISED',
  'MASKED',
  'HIDDEN',
  'TBD',
]);

/** Parts that say it wherever they stand. */
const TELLING = ['REDACT', 'PRIVACY', 'CONFIDENTIAL', 'WITHHELD', 'WITHELD', 'SUPPRESSED', 'UNDISCLOSED', 'NOT DISCLOSED'];

/** Whether a squeezed text only says that there is nothing. */
export function isNothing(text: string): boolean {
  return text.length <= 6 && NOTHING.has(text);
}

/** Whether a squeezed text says that the place is withheld or not known. */
export function isWithheld(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return false;
  if (UNTOLD.has(BRACKETS[first < 128 ? first : 0] === 1 ? text.slice(1, -1) : text) || text.startsWith('NO LOCATION'))
    return true;
  if (onlyStars(text)) return true;
  for (const part of TELLING) if (text.includes(part)) return true;
  return false;
}

/** `<`, `(`, `[`. */
const BRACKETS = Uint8Array.from({ length: 128 }, (_, code) => (code === 60 || code === 40 || code === 91 ? 1 : 0));

function onlyStars(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== 42 && code !== 88 && code !== 35 && code !== 32) return false;
  }
  return text.length >= 2;
}
