/** What is counted in columns that say so by their plural alone. */
const COUNTED = /^(.*?)[ _]?(units|personnel|injuries|injured|fatalities|deaths|killed)$/i;

/** Most columns between two tallies that belong together. */
const REACH = 8;
/** Longer names are no tallies. */
const LONGEST = 80;

/** Is another thing counted of the same kind: units and personnel, injuries and deaths? */
export function isTally(names: readonly string[], at: number): boolean {
  const [, kind = '', thing = ''] = COUNTED.exec((names[at] as string).slice(0, LONGEST)) ?? [];
  if (kind === '') return false;
  return names.some((name, i) => {
    if (i === at || Math.abs(i - at) > REACH || name.length > LONGEST) return false;
    const [, other, what = ''] = COUNTED.exec(name) ?? [];
    return other?.toLowerCase() === kind.toLowerCase() && what.toLowerCase() !== thing.toLowerCase();
  });
}
