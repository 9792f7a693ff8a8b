import { plainLetters } from './foreign/fold-letters.ts';

/** Longest part of a name that is looked at; longer names say nothing more. */
const LONGEST = 160;

/**
 * A column name cut into lower-case words and numbers, before abbreviations are expanded: camelCase, snake_case, dots,
 * digits and punctuation part words; `#` reads as `number`; accents and possessive endings go. Text in brackets is a
 * remark, kept apart: `Address (100 Block)`.
 * @param fold writes the letters that English lacks in others
 */
export function tokenise(
  name: string,
  fold: (text: string) => string = plainLetters,
): { readonly tokens: readonly string[]; readonly remark: readonly string[] } {
  const text = fold(name.slice(0, LONGEST))
    .replace(/^:?@?computed_region.*/i, 'computed region') // Socrata ends these in random letters
    // Tables joined by name carry the side they came from: `BEAT.x`, `DATE.y`; `geo.x` is a coordinate.
    .replace(/(?<!geo|coord|point|pos|map|loc|gis|[^a-z][a-z]?)\.[xy]$/i, '')
    // Data models end a name with the kind of code that fills it: `gender_concept_id`, `race_source_value`.
    .replace(/_(?:source_(?:value|concept_id)|concept_id)$/i, '')
    .replace(/['’`](?:s\b)?/g, '')
    .replace(/\((s|es)\)/gi, '');
  const remarks: string[] = [];
  const rest = text.replace(/[([{]([^)\]}]{0,80})[)\]}]/g, (_, inner: string) => {
    remarks.push(inner);
    return ' ';
  });
  const tokens = completeCut(joinInitials(cut(rest)), name.length);
  const remark = joinInitials(remarks.flatMap(cut));
  return tokens.length === 0 ? { tokens: remark, remark: [] } : { tokens, remark };
}

function cut(text: string): string[] {
  return text
    .replace(/LinkedIn|YouTube|TikTok|WhatsApp|SnapChat|FaceBook/g, (brand) => brand.toLowerCase())
    .replace(/w3w|what3words/gi, ' geohash ')
    .replace(/ipv[46]/gi, ' ip ')
    .replace(/(?<![a-z0-9])co2(?![a-z0-9])/gi, ' carbon dioxide ')
    .replace(/pANI/g, 'pani')
    .replace(/(?<![a-z0-9])(?:hb)?a1c(?![a-z0-9])/gi, ' hemoglobin ')
    .replace(/(?<![a-z0-9])o2(?![a-z0-9])/gi, ' oxygen ')
    .replace(/([A-Z])([A-Z])s\b/g, '$1$2') // IDs, SSNs
    .replace(/(?<![a-z0-9])w\//gi, ' with ')
    .replace(/#/g, ' number ')
    .replace(/&/g, ' and ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((token) => token !== '');
}

/** Shape files cut names at ten letters: what the first letters of a last word stand for. */
const CUT_WORDS: Readonly<Record<string, string>> = {
  ...{ i: 'id', d: 'date', da: 'date', n: 'name', na: 'name', nu: 'number', ad: 'address', addres: 'address', de: 'description' },
};
const CUT_AT = 10;

function completeCut(tokens: readonly string[], length: number): readonly string[] {
  const last = tokens.at(-1) ?? '';
  const whole = length === CUT_AT && tokens.length > 1 && Object.hasOwn(CUT_WORDS, last) ? CUT_WORDS[last] : undefined;
  return whole === undefined ? tokens : [...tokens.slice(0, -1), whole];
}

/** `d o b` → `dob`, `p o box` → `po box`; a lone letter stays. Ordinals grow back together: `1 st cross` → `1 cross`. */
function joinInitials(tokens: readonly string[]): string[] {
  const out: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    const next = tokens[i + 1] ?? '';
    if (/^\d+$/.test(token) && /^(st|nd|rd|th)$/.test(next)) {
      out.push(token);
      i++;
      continue;
    }
    if (/^[a-z]$/.test(token)) {
      let end = i;
      while (/^[a-z]$/.test(tokens[end + 1] ?? '')) end++;
      if (end > i) {
        out.push(tokens.slice(i, end + 1).join(''));
        i = end;
        continue;
      }
    }
    out.push(token);
  }
  return out;
}
