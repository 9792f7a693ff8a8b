/** Names that programs give to columns without one, whatever stands beside them: `X.1`, `Unnamed: 0`, `Column7`, `...4`, `col_3`. */
const ALWAYS =
  /^(?:X\.\d+|unnamed[:_. ]{0,3}\d+|(?:columna?|col|field|fld|var|attr|attribute|feature|feat)[ _.:-]?\d+|V\d+|_c\d+|\.{2,3}\d+)$/i;
/** Letters with a number: made up where several of a table have the same letter; a lone `D1` may mean something. */
const SERIES = /^([a-z])[_.]?\d+$/i;
/** The same lettered: `col_a`, `Column B`; one alone may be short for something, `col_r`. */
const LETTERED = /^(columna?|col|field|fld|var|attr)[ _.-]?[a-z]{1,2}$/i;
/** Names of one kind from which they are a series. */
const ENOUGH = 3;

/** Which names of a table were made up by a program: they say nothing, so the values alone decide. */
export function madeUpNames(names: readonly string[]): readonly boolean[] {
  const series = new Map<string, number>();
  const bases = names.map((name) =>
    name.length <= 10 ? (SERIES.exec(name) ?? LETTERED.exec(name))?.[1]?.toLowerCase() : undefined,
  );
  for (const base of bases) if (base !== undefined) series.set(base, (series.get(base) ?? 0) + 1);
  return names.map((name, i) => {
    const base = bases[i];
    return (name.length <= 24 && ALWAYS.test(name)) || (base !== undefined && (series.get(base) ?? 0) >= ENOUGH);
  });
}
