/** Columns that are named where somebody named one that is not there. */
const MOST_TOLD = 20;

/** For somebody who named a column that does not exist: how names are matched, and which there are. */
export function columnsHint(fields: readonly { readonly name: string }[]): string {
  const names = fields.slice(0, MOST_TOLD).map(({ name }) => name);
  const rest = fields.length - names.length;
  return `Names are matched exactly as they stand in the header: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}
