/** Names that programs give to columns without one, whatever stands beside them: `X.1`, `Unnamed: 0`, `Column7`, `...4`, `col_3`. */
const ALWAYS =
  /^(?:X\.\d+|unnamed[:_. ]{0,3}\d+|(?:columna?|col|field|fld|var|attr|attribute|feature|feat)[ _.:-]?\d+|V\d+|_c\d+|\.{2,3}\d+)$/i;
/** Letters with a number: made up where several of a table have the same letter; a lone `D1` may mean something. */
const SERIES = /^([a-z])[_.]?\d+$/i;
/** Names with one letter from which they are a series. */
const ENOUGH = 3;

/** Which names of a table were made up by a program: they say nothing, so the values alone decide. */
export function madeUpNames(names: readonly string[]): readonly boolean[] {
  const series = new Map<string, number>();
  const letters = names.map((name) => (name.length <= 8 ? SERIES.exec(name)?.[1]?.toLowerCase() : undefined));
  for (const letter of letters) if (letter !== undefined) series.set(letter, (series.get(letter) ?? 0) + 1);
  return names.map((name, i) => {
    const letter = letters[i];
    return (name.length <= 24 && ALWAYS.test(name)) || (letter !== undefined && (series.get(letter) ?? 0) >= ENOUGH);
  });
}
