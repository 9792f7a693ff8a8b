/** Files that the program writes or reads and whose JSON Schema it prints; apart from the schemas, which `--help` need not load. */
export const SCHEMA_NAMES = [
  'result',
  'plan',
  'feed',
  'config',
  'baseline',
  'agreement',
  'rule-pack',
  'comparison',
  'verification',
  'impact',
  'simulation',
  'fields',
  'feeds',
  'lint',
] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];
