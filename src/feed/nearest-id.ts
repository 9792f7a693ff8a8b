/** The id that differs least from what was typed, if it is near enough to have been meant (a third of its letters). */
export function nearestId(typed: string, ids: readonly string[]): string | undefined {
  const wanted = typed.trim().toLowerCase().slice(0, LONGEST);
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const id of ids) {
    const distance = wanted.length >= 3 && id.includes(wanted) ? 0 : editDistance(wanted, id);
    if (distance <= Math.ceil(id.length / 3) && (best === undefined || distance < best.distance)) best = { id, distance };
  }
  return best?.id;
}

const LONGEST = 80;

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
