const COUNTED = '(?:rows?|records?|row\\(s\\)|record\\(s\\)|filas?|registros?|zeilen?|lignes?|linhas?)';
const DONE =
  '(?: (?:selected|affected|returned|fetched|retrieved|exported|in set|(?:seleccion|selecion|afect)ad[ao]s|sélectionnées|affectées|ausgewählt|betroffen))?';
const TOOK = '(?: (?:in |\\()\\d+(?:\\.\\d+)? ?(?:sec|seconds|s|ms)\\)?)?';
const ROW_COUNT = new RegExp(
  `^(?:query ok, |fetched |\\()?\\d[\\d.,]* ${COUNTED}${DONE}(?:, \\d+ warnings?)?[.)]{0,2}${TOOK}\\.?$`,
  'i',
);

const NOTHING = /^(?:empty set(?: \([\d.]+ sec\))?|no rows selected\.?)$/i;
const TIME =
  /^(?:(?:completion time|elapsed): [\d.:tz+-]+|time: [\d.]+ ms(?: \([\d:.]+\))?|time taken: [\d.]+ seconds(?:, fetched: \d+ row\(s\))?|run time: real [\d. a-z]{1,60})$/i;

/** `Page 1 of 12`, `*** End of Report ***`: what programs that print reports write. */
const PRINTED =
  /^[^\p{L}\d]{0,5}(?:page:? \d+ (?:of|\/) \d+|end of (?:the )?(?:report|list|listing|data|file))[^\p{L}\d]{0,5}$/iu;

/** Prompts with what was typed behind them, and farewells. */
const SESSION =
  /^(?:(?:sql|mysql|hive|sqlite|cqlsh\S{0,30}|mariadb \[\S{1,60}\])>.{0,2000}|bye|disconnected from .{1,200}|commit complete\.?)$/i;

/** Longer lines are none; they are not looked at. */
const LONGEST = 2100;

/**
 * What database and report programs write between and under results, and no column holds: `60 rows selected.`, `(60 rows affected)`,
 * `60 rows in set (0.01 sec)`, `Elapsed: 00:00:00.01`, `Page 1 of 1`. Numbers and nothing else: nobody can be in it.
 */
export function isResultNote(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = line.trim();
  return ROW_COUNT.test(text) || NOTHING.test(text) || TIME.test(text) || PRINTED.test(text);
}

/** The same, or a line of the session in which a result was asked for: `SQL> spool off`. What was typed may name somebody. */
export const isClientNote = (line: string): boolean =>
  line.length <= LONGEST && (isResultNote(line) || SESSION.test(line.trim()));
