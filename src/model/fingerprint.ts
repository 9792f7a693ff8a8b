/**
 * Identity of a finding that survives other rows, other runs and reordered columns: 64-bit FNV-1a of rule, kind and the
 * normalised column names, as 16 hex digits. Never made from values.
 */
export function fingerprint(rule: string, kind: string, fields: readonly string[]): string {
  const columns = fields.map(normaliseColumn).sort().join(',');
  return fnv1a64(`${rule}|${kind}|${columns}`);
}

/** Column names as baselines and fingerprints compare them: lower case, white space and underscores squeezed to one `_`. */
export function normaliseColumn(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '_');
}

function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
