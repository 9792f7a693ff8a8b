/** Names of one table, each of which stands for one column. */
export class TakenNames {
  readonly #taken = new Set<string>();
  /** By name, the number that is tried next: a header of one name many times over would be counted through each time. */
  readonly #next = new Map<string, number>();

  has(name: string): boolean {
    return this.#taken.has(name);
  }

  /** `base`, or `base (2)`, `base (3)` … where it is taken; marks it as taken. */
  take(base: string): string {
    let name = base;
    if (this.#taken.has(base)) {
      let number = this.#next.get(base) ?? 2;
      for (name = `${base} (${number})`; this.#taken.has(name); name = `${base} (${number})`) number++;
      this.#next.set(base, number + 1);
    }
    this.#taken.add(name);
    return name;
  }
}
