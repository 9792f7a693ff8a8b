/**
 * Groups of call types. Every agency spells its types differently; feeds and harm are judged on these groups. The first
 * part are the sensitive groups that careful publishers drop or blur.
 */
export const SENSITIVE_CALL_GROUPS = [
  'domestic-violence',
  'sexual-assault',
  'child-abuse',
  'suicide',
  'mental-health',
  'overdose',
  'death',
  'medical',
  'missing-person',
  'stalking-harassment',
  'vacation-check',
] as const;
export type SensitiveCallGroup = (typeof SENSITIVE_CALL_GROUPS)[number];

export const CALL_GROUPS = [
  ...SENSITIVE_CALL_GROUPS,
  'burglary',
  'vehicle-break-in',
  'vehicle-theft',
  'robbery',
  'shooting',
  'stabbing',
  'hostage',
  'arson',
  'structure-fire',
  'fire-other',
  'explosion',
  'homicide',
  'kidnapping',
  'assault',
  'threats',
  'theft',
  'fraud',
  'vandalism',
  'trespass',
  'disturbance',
  'weapons',
  'drugs-alcohol',
  'vice',
  'juvenile',
  'suspicious',
  'welfare-check',
  'animal',
  'civil-matter',
  'bomb-threat',
  'school-emergency',
  'crash',
  'traffic',
  'alarm',
  'hazmat-utility',
  'rescue',
  'warrant',
  'lost-found',
  'public-assist',
  'hang-up',
  'administrative',
  'other',
] as const;
export type CallGroup = (typeof CALL_GROUPS)[number];

const SENSITIVE: ReadonlySet<string> = new Set(SENSITIVE_CALL_GROUPS);

export const isSensitive = (group: CallGroup): group is SensitiveCallGroup => SENSITIVE.has(group);
