/** What is counted in columns that say so by their plural alone. */
const COUNTED = /^(.*?)[ _]?(units|personnel|injuries|injured|fatalities|deaths|killed)$/i;

/** Most columns between two tallies that belong together. */
const REACH = 8;
/** Longer names are no tallies. */
const LONGEST = 80;

/** Things in the plural and what was done with them: `tickets_issued`, `JobsReported`. */
const DONE_WITH = /([a-z]+)s[ _]?(?:issued|reported|filed|found|collected|recovered|seized|sold|voided|served|lost)$/i;
/** Of these it is a list, or how a call ended. */
const NO_TALLY = /(?:unit|action|statu|addres|warning|citation|arrest|summon|time|call)$/i;

/** Does the name count things: by its own words, or beside another tally of the same kind, units and personnel, injuries and deaths? */
export function isTally(names: readonly string[], at: number): boolean {
  const name = (names[at] as string).slice(0, LONGEST);
  const done = DONE_WITH.exec(name)?.[1];
  if (done !== undefined && done.length > 2 && !NO_TALLY.test(done)) return true;
  const [, kind = '', thing = ''] = COUNTED.exec(name) ?? [];
  if (kind === '') return false;
  return names.some((sibling, i) => {
    if (i === at || Math.abs(i - at) > REACH || sibling.length > LONGEST) return false;
    const [, other, what = ''] = COUNTED.exec(sibling) ?? [];
    return other?.toLowerCase() === kind.toLowerCase() && what.toLowerCase() !== thing.toLowerCase();
  });
}
