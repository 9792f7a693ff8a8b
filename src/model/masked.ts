declare const maskedBrand: unique symbol;

/**
 * Text in which no character of a value survives except its form. Only {@link mask} makes it, and report types accept
 * nothing else, so a raw value in a report does not compile.
 */
export type Masked = string & { readonly [maskedBrand]: true };

const LONGEST = 40;

/**
 * The form of a value: every digit becomes `#`, every letter `A` or `a`, other visible ASCII punctuation stays, anything
 * else (control characters, escape sequences, bidi marks, emoji) becomes `·`. Cut at 40 characters.
 */
export function mask(value: string): Masked {
  let out = '';
  let length = 0;
  for (const char of value) {
    if (length++ === LONGEST) {
      out += '…';
      break;
    }
    if (/\p{Nd}/u.test(char)) out += '#';
    else if (/\p{Lu}/u.test(char)) out += 'A';
    else if (/[\p{L}\p{M}]/u.test(char)) out += 'a';
    else if (/^[ -~]$/.test(char)) out += char;
    else out += '·';
  }
  return out as Masked;
}
