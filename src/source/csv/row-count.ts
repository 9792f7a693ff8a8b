const ROW_COUNT =
  /^\(?\d+ (?:rows?|records?|record\(s\))(?: (?:selected|affected|returned|in set))?[.)]{0,2}(?: \(\d+\.\d+ sec\))?$/i;

/** What database programs write under a result, and no column holds: `60 rows selected.`, `(60 rows)`, `60 record(s) selected.` */
export const isRowCount = (text: string): boolean => ROW_COUNT.test(text.trim());
