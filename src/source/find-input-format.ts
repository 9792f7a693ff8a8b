import { CadAuditError } from '../model/error.ts';
import type { InputFormat } from '../model/table.ts';
import type { Encoding } from './bytes/encoding.ts';
import { pieceToUtf8 } from './bytes/utf8.ts';
import { isWebPage, mayHoldTable, webPage } from './html/web-page.ts';
import { isSql } from './sql-script.ts';

/** Tells the format of text by the content; file names do not matter. Throws `unknown-format` for a web page without a table. */
export function findInputFormat(head: Buffer, encoding: Encoding): InputFormat {
  // A JSON text sequence (RFC 7464) has a separator before each record.
  const text = pieceToUtf8(head, encoding).toString('utf8').replaceAll('\u001e', '').trimStart();
  if (/^<(?:\?xml|!|[A-Za-z])/.test(text)) {
    if (!isWebPage(text)) return 'xml';
    if (mayHoldTable(text)) return 'html';
    throw webPage();
  }
  if (!looksLikeJson(text)) {
    if (isSql(text)) {
      throw new CadAuditError(
        'unknown-format',
        'The input is a script of SQL statements, not a table.',
        'Load it into a database and export each table as CSV; --input-format csv reads it line by line all the same.',
      );
    }
    if (isMail(text)) {
      throw new CadAuditError(
        'unknown-format',
        'The input is a message or a web archive (MHT) in parts, not a table.',
        'Save what is attached to it, or open it in a spreadsheet program and save it as CSV or XLSX.',
      );
    }
    if (!hasJsonBehind(text)) return 'csv';
    throw new CadAuditError(
      'unknown-format',
      'The input is JSON with a comment or a piece of program before it.',
      'Remove what stands before the first [ or { and behind the last ] or }, so that it is JSON alone.',
    );
  }
  if (isLines(text)) return 'ndjson';
  return /"type"\s*:\s*"FeatureCollection"/.test(text.slice(0, 4096)) ? 'geojson' : 'json';
}

/** Whether the text begins like mail in several parts (RFC 2046, 5.1), as programs also save pages and workbooks. */
const isMail = (text: string): boolean => {
  const head = text.slice(0, LONGEST_BEFORE);
  return /^[\w-]{2,40}:[ \t]/.test(head) && /^content-type:\s*multipart\//im.test(head);
};

/** What web services and programs put before JSON: comments, a guard against scripts, a call (`callback([`), an assignment. */
const BEFORE_JSON = /^(?:\/\/|\/\*|\)\]\}')|^[\w$. ]+[=(]\s*$/;
/** Characters in which JSON has to begin behind it. */
const LONGEST_BEFORE = 2000;

/** Whether JSON stands behind something else. Read as CSV, its values would become names of columns. */
function hasJsonBehind(text: string): boolean {
  const at = text.slice(0, LONGEST_BEFORE).search(/[[{]/);
  if (at < 1 || !BEFORE_JSON.test(text.slice(0, at))) return false;
  const rest = text.slice(at);
  return rest.startsWith('{') ? /^\{\s*["}]/.test(rest) : looksLikeJson(rest);
}

/**
 * `{` begins an object unless it is a GUID in braces; `[` begins an array unless it is a name in brackets (SQL Server) or the number of a
 * line of remarks (`[4] VEH STOPPED`).
 */
function looksLikeJson(text: string): boolean {
  if (/^\[\d{1,6}\][ \t]{0,9}(?:\[?[A-Za-z])/.test(text)) return false;
  if (text.startsWith('{')) return !/^\{[0-9A-Fa-f]{8}-/.test(text);
  return /^\[\s*(?:[[{"\]]|-?\d+(?:\.\d+)?\s*[,\]]|true\b|false\b|null\b)/.test(text);
}

/** Whether each line is a value of its own: the first is, or most of the first few are, and there is more than one. */
function isLines(text: string): boolean {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 6);
  const open = text.charAt(0);
  if (lines.length < 2 || lines.filter((line) => line.startsWith(open)).length < 2) return false;
  const complete = lines.filter(isComplete).length;
  return complete * 2 > lines.length || isComplete(lines[0] ?? '');
}

function isComplete(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
