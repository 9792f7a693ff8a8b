import { CadAuditError } from '../../model/error.ts';

/** What a page, or a report saved as one, begins with. */
const BEGINNING =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,4000}?-->\s*)?<(?:!doctype\s+html|html|head|meta|title|style|link|body|center|div|font|p|h[1-6]|table)\b/i;

/** Does a text begin like a web page? XML documents have tables and titles too, but no rows and cells of HTML in them. */
export const isWebPage = (text: string): boolean =>
  BEGINNING.test(text) && (/^(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)\b/i.test(text) || hasCells(text));

/** Does a page hold cells of a table, and does nobody have to log in for what it shows? */
export const mayHoldTable = (text: string): boolean =>
  hasCells(text) && !/<input\b[^>]{0,300}?type\s*=\s*["']?password/i.test(text);

const hasCells = (text: string): boolean => /<tr[\s>]/i.test(text) && /<t[dh][\s>]/i.test(text);

/** A page without data. */
export const webPage = (): CadAuditError =>
  new CadAuditError(
    'unknown-format',
    'The input is a web page without a table of data.',
    'A download may have ended on a login or error page: open it in a browser, and export the data again.',
  );
