/** Columns from which names numbered or lettered in order are a series, and one of such a series: `c1`, `field_2`, `col_a`. */
const LEAST_SERIES = 3;
const NUMBERED = /^([a-z]{1,10}[_ .-]?)(\d{1,4}|[a-z])$/i;

/** Names that only number the columns: all begin alike, go up, and no value below begins so. */
export function isSeries(heads: readonly string[], rows: readonly (readonly string[])[]): boolean {
  const parts = heads.filter((head) => head !== '').map((head) => NUMBERED.exec(head));
  const first = parts[0]?.[1];
  if (first === undefined || parts.length < LEAST_SERIES) return false;
  const ends = parts.map((part) => (part?.[1] === first ? part[2] : undefined));
  const places = ends.map((end) =>
    end === undefined ? Number.NaN : /\d/.test(end) ? Number(end) : end.toLowerCase().charCodeAt(0),
  );
  return goUp(places) && !beginAlike(rows, first);
}

/** Columns that names with a number in order stand over, among other names: `Caller, Phone, col0, col1, col2`. */
export function numbered(heads: readonly string[], rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const series = new Map<string, { readonly column: number; readonly place: number }[]>();
  for (const [column, head] of heads.entries()) {
    const [, stem, end = ''] = NUMBERED.exec(head) ?? [];
    if (stem === undefined || !/\d/.test(end)) continue;
    const members = series.get(stem) ?? [];
    members.push({ column, place: Number(end) });
    series.set(stem, members);
  }
  const found = new Set<number>();
  for (const [stem, members] of series) {
    if (members.length < LEAST_SERIES || !goUp(members.map(({ place }) => place))) continue;
    if (!beginAlike(rows, stem)) for (const { column } of members) found.add(column);
  }
  return found;
}

const goUp = (places: readonly number[]): boolean => places.every((place, i) => i === 0 || place > (places[i - 1] as number));

/** Whether a value is numbered as the names are. */
const beginAlike = (rows: readonly (readonly string[])[], stem: string): boolean =>
  rows.some((row) => row.some((cell) => NUMBERED.exec(cell.trim())?.[1] === stem));
