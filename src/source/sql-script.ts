/** What a dump or a script begins with, comments left out. */
const SQL_START =
  /^(?:insert\s+into|create\s+(?:table|database)|drop\s+table|copy\s+[\w."]{1,99}\s*\(|set\s+[\w@. ]{1,60}=|lock\s+tables|begin\s*(?:transaction\s*)?;|pragma\s|use\s+[\w`[\]]{1,99};)/i;
/** What fills a dump with rows. */
const SQL_ROWS = /^[ \t]{0,9}(?:insert\s{1,9}into\s|copy\s[^\n]{1,2000}\sfrom\s+stdin)/im;

/**
 * Whether the text is a database dump. Read as CSV its statements would be cells, with values of many columns in each, and much in them
 * would be missed.
 */
export function isSql(text: string): boolean {
  const code = behindComments(text);
  return SQL_START.test(code) && SQL_ROWS.test(code);
}

/** The text from its first word on. By hand, since a pattern for comments of any length overflows on one that is never closed. */
function behindComments(text: string): string {
  let at = 0;
  for (;;) {
    at = pastBlanks(text, at);
    if (text.startsWith('--', at) || text.startsWith('#', at)) {
      const end = text.indexOf('\n', at);
      if (end === -1) return '';
      at = end;
    } else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) return '';
      at = end + 2;
      if (text[at] === ';') at++;
    } else return text.slice(at);
  }
}

function pastBlanks(text: string, from: number): number {
  const blanks = /\s*/y;
  blanks.lastIndex = from;
  blanks.test(text);
  return blanks.lastIndex;
}
