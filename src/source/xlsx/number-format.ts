/** What a number format makes of a number, as far as it changes what is said. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'date'; readonly time: boolean }
  | { readonly kind: 'time' }
  /** Hours that may pass 24, as in `[h]:mm`. */
  | { readonly kind: 'elapsed' }
  /** Masks such as `00000` or `(000) 000-0000`, the narrowest first. */
  | { readonly kind: 'digits'; readonly masks: readonly string[] };

const PLAIN: NumberFormat = { kind: 'plain' };

/** The formats that are known by their number alone (ECMA-376 Part 1, 18.8.30); 27 to 36 and 50 to 58 in East Asian versions. */
export function builtInFormat(id: number): NumberFormat {
  if (id === 22) return { kind: 'date', time: true };
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58) {
    return { kind: 'date', time: false };
  }
  if (id === 46) return { kind: 'elapsed' };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56)
    return { kind: 'time' };
  return PLAIN;
}

/** Reads a format code, e.g. `yyyy-mm-dd hh:mm`, `[$-409]m/d/yy h:mm AM/PM;@`, `000-00-0000`. */
export function readFormatCode(code: string): NumberFormat {
  const sections = sectionsOf(code);
  const [first = { letters: '', literal: '', elapsed: false }] = sections;
  const letters = first.letters.toLowerCase();
  if (letters === 'general' || letters === 'standard') return PLAIN;
  const clock = /[hs]/.test(letters) || first.elapsed || letters.includes('am/pm') || letters.includes('a/p');
  const date = /[yd]/.test(letters) || (letters.includes('m') && !clock);
  if (date) return { kind: 'date', time: clock };
  if (first.elapsed) return { kind: 'elapsed' };
  if (clock) return { kind: 'time' };
  const masks = sections.map(({ literal }) => literal).filter((mask) => /^[0#() -]*$/.test(mask) && /00|[0#][) -]/.test(mask));
  return masks.length > 0 ? { kind: 'digits', masks } : PLAIN;
}

interface Section {
  /** Without quoted text, escapes and brackets. */
  readonly letters: string;
  /** With escaped characters as they are shown. */
  readonly literal: string;
  readonly elapsed: boolean;
}

function sectionsOf(code: string): Section[] {
  const sections: Section[] = [];
  let letters = '';
  let literal = '';
  let elapsed = false;
  for (let at = 0; at <= code.length; at++) {
    const char = code[at];
    if (char === undefined || char === ';') {
      sections.push({ letters, literal, elapsed });
      letters = '';
      literal = '';
      elapsed = false;
    } else if (char === '"' || char === '[') {
      const end = code.indexOf(char === '"' ? '"' : ']', at + 1);
      const inside = code.slice(at + 1, end === -1 ? code.length : end);
      if (char === '"') literal += inside;
      else if (/^(?:h+|m+|s+)$/i.test(inside)) elapsed = true;
      if (end === -1) at = code.length - 1;
      else at = end;
    } else if (char === '\\') {
      literal += code[at + 1] ?? '';
      at++;
    } else if (char === '_' || char === '*') at++;
    else {
      letters += char;
      literal += char;
    }
  }
  return sections;
}
