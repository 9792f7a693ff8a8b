const SPLIT_OFF = new Set(['&', '@', '\\', ';', '"']);

/**
 * The text upper-cased, with single blanks, `&amp;` unescaped, and `&`, `/`, `@` and `\` standing alone so that `A ST/B ST`
 * falls into words. A slash between two digits stays (`1/2`). One pass over the characters; most texts leave unchanged.
 */
export function squeeze(text: string): string {
  let changed = false;
  let previous = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Letters, digits, single blanks and the punctuation that may stay.
    if (code >= 65 && code <= 90) {
      /* fine as it is */
    } else if (code <= 32 ? previous === 32 || code !== 32 : MUST_CHANGE[code < 128 ? code : 127] === 1) {
      changed = true;
      break;
    }
    previous = code;
  }
  if (!changed && previous !== 32) return text;
  return rewrite(text.toUpperCase());
}

function rewrite(text: string): string {
  let out = '';
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 160 || char === ';' || char === '"') {
      if (!blank) out += ' ';
      blank = true;
    } else if (SPLIT_OFF.has(char) || (char === '/' && !(isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))))) {
      if (char === '&' && text.startsWith('&AMP;', i)) i += 4;
      out += blank ? `${char} ` : ` ${char} `;
      blank = true;
    } else {
      out += char;
      blank = false;
    }
  }
  return blank && out.length > 0 ? out.slice(0, -1) : out;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** 1 for characters that {@link rewrite} changes: lower case, separators, anything beyond ASCII. */
const MUST_CHANGE = Uint8Array.from({ length: 128 }, (_, code) =>
  (code >= 97 && code <= 122) || code === 127 || '&/@\\;"'.includes(String.fromCharCode(code)) ? 1 : 0,
);
