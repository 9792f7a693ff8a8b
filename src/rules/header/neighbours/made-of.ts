/** A list of words parted by white space. */
export const listOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Is a name, taken as it is written, made of nothing but words of `core` and of `beside`, one of `core` at least? `word` is what
 * counts as one in small letters; `leftArm` has two.
 */
export function isMadeOf(name: string, word: RegExp, core: ReadonlySet<string>, beside: ReadonlySet<string>): boolean {
  const words =
    name
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(word) ?? [];
  return words.some((one) => core.has(one)) && words.every((one) => core.has(one) || beside.has(one));
}
