/** Text from outside inside markup. It has been through `visible()` before, so nothing invisible is left in it. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For HTML and XML, as text and as the value of an attribute in either kind of quotes. */
export const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/**
 * For GitHub- and GitLab-flavoured Markdown: nothing becomes a link, a heading, a table, an image or HTML. Addresses, mentions
 * and numbers of issues are found by those sites in the finished text, where a backslash is gone, so a comment parts them.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/[<>]/g, (char) => ENTITIES[char] ?? char)
    .replace(/[\\`*[\]|~$]/g, '\\$&')
    // Inside a word an underscore is only an underscore.
    .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
    .replace(/^(\s*)([-+#=]|\d+[.)](?=\s))/, '$1<!-- -->$2')
    .replace(/@|#(?=\d)|!(?=\d)|%(?=["\w])|&amp;(?=\d)|\b(?:www|GH|ftp)(?=[.-])|:(?=\/\/)|(?:\\~|\\\$)(?=\w)/gi, '$&<!-- -->');

/** Inside a table cell or a sentence: text that is shown letter by letter. */
export function markdownCode(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const fence = '`'.repeat(1 + Math.max(0, ...runs.map(({ length }) => length)));
  const edge = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${edge}${text.replaceAll('|', '\\|')}${edge}${fence}`;
}

/** Cells that a spreadsheet would take for a formula, also in full width. */
const FORMULA = /^[\s]*[=+\-@＝＋－＠\t\r]/;

/** A cell of CSV (RFC 4180) that no spreadsheet runs: formulas get an apostrophe. */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const percent = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** The message of a GitHub workflow command. */
export const commandData = (text: string): string => text.replace(/[%\r\n]/g, percent);

/** A property of a GitHub workflow command. */
export const commandProperty = (text: string): string => text.replace(/[%\r\n:,]/g, percent);
