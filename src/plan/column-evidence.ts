import type { Batch } from '../model/batch.ts';
import { isNullWord } from '../model/null-word.ts';
import type { ColumnEvidence } from '../model/plan.ts';
import type { Field } from '../model/table.ts';

/** Distinct values kept per field for classification. */
const MOST_VALUES = 2000;

/** Distinct values of every field in the sample, most frequent first. */
export function gatherEvidence(fields: readonly Field[], batches: readonly Batch[]): readonly ColumnEvidence[] {
  const rows = batches.reduce((sum, batch) => sum + batch.rows, 0);
  return fields.map((field, index) => {
    const counts = new Map<string, number>();
    let filled = 0;
    let until: number | undefined;
    for (const batch of batches) {
      for (let row = 0; row < batch.rows; row++) {
        if (batch.shape(index, row) === 0) continue;
        const value = batch.value(index, row).trim();
        if (isNullWord(value)) continue;
        filled++;
        const seen = counts.get(value);
        if (seen !== undefined) counts.set(value, seen + 1);
        else if (counts.size < MOST_VALUES) counts.set(value, 1);
        else until ??= filled - 1;
      }
    }
    const values = [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
    return {
      name: field.name,
      ...(field.path === undefined ? {} : { path: field.path }),
      values,
      filled,
      ...(until === undefined ? {} : { until }),
      rows,
    };
  });
}
