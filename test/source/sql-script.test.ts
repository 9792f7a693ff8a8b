import { describe, expect, it } from 'vitest';
import { isSql } from '../../src/source/sql-script.ts';

const ROWS = 'INSERT INTO c VALUES (1);\n';
/** As much as is looked at of a file. */
const MUCH = 1 << 21;

describe('a script of SQL statements', () => {
  it.each([
    ['rows alone', ROWS],
    ['comments of every kind above', `-- a\n# b\n/* c\n * d **/\n/*/ e */;\n\n  ${ROWS}`],
    ['a comment on the same line', `/*!40101 SET NAMES utf8 */; ${ROWS}`],
    ['many comments', `${'/* a */\n#\n'.repeat(10_000)}${ROWS}`],
    ['a long comment', `/*${'a*'.repeat(MUCH)}*/${ROWS}`],
  ])('is told by what stands behind its comments: %s', (_, text) => expect(isSql(text)).toBe(true));

  it.each([
    ['a comment that is never closed', `/*${'a*'.repeat(MUCH)}`],
    ['a comment of stars', `/*${'*'.repeat(2 * MUCH)}`],
    ['rows within a comment', `/*\n${ROWS}*/\nid,type\n`],
    ['one comment without end', `--${' a'.repeat(MUCH)}`],
    ['comments and nothing else', '#x\n'.repeat(MUCH)],
    ['blanks alone', '\n'.repeat(2 * MUCH)],
    ['a table', 'id,type\n1,FIRE\n'],
  ])('is none: %s', (_, text) => expect(isSql(text)).toBe(false));
});
