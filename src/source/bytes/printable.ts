/** A file name fit for a sentence: quoted, without control characters, escape sequences or bidi marks, at most 200 characters. */
export function printable(name: string): string {
  const clean = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·');
  return `"${clean.length > 200 ? `…${clean.slice(-199)}` : clean}"`;
}
