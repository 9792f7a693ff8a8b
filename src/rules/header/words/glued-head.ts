/** Words that end glued names of any field, whatever stands before them: `ADMITTIME`, `logdate`, `edregtime`. */
const HEADS = [
  'neighborhood',
  'disposition',
  'narrative',
  'longitude',
  'latitude',
  'district',
  'location',
  'precinct',
  'incident',
  'comments',
  'category',
  'priority',
  'remarks',
  'officer',
  'vehicle',
  'street',
  'sector',
  'status',
  'reason',
  'result',
  'agency',
  'datetime',
  'description',
  'timestamp',
  'address',
  'number',
  'date',
  'dttm',
  'time',
  'name',
  'phone',
  'code',
  'desc',
  'type',
] as const;
/** Letters before an ending that make an English word of it: `overtime`, `validate`, `barcode`, `prototype`. */
const OF_A_WORD: ReadonlySet<string> = new Set(
  `some any over life part full real down day night mean long man vali seda inti elu accommo medi candi consoli manda fore ante back out
   geno proto arche stereo micro head ear mega bar uni zip qr post pass sur nick user file host data`.split(/\s+/),
);
const SHORTEST_REST = 3;

/**
 * Cuts a known head off a glued name nobody knows the rest of: the rest, spelt out if it is an abbreviation, and the head.
 * `undefined` where no head ends the name.
 */
export function cutHead(token: string): readonly [rest: string, head: string] | undefined {
  if (token.length > 40 || !/^[a-z]+$/.test(token)) return undefined;
  for (const head of HEADS) {
    if (!token.endsWith(head)) continue;
    const rest = token.slice(0, token.length - head.length);
    return rest.length >= SHORTEST_REST && !OF_A_WORD.has(rest) ? [rest, head] : undefined;
  }
  return undefined;
}
