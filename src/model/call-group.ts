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

const GROUP_WORDS: Readonly<Partial<Record<CallGroup, string>>> = {
  // These groups take in family disputes and exposure: under the name of the worst of them a count would say too much.
  'domestic-violence': 'domestic violence or disputes',
  'sexual-assault': 'sexual offenses',
  'vehicle-break-in': 'vehicle break-in',
  'stalking-harassment': 'stalking or harassment',
  'vacation-check': 'vacation check (nobody is home)',
  'fire-other': 'other fire',
  'drugs-alcohol': 'drugs or alcohol',
  'hazmat-utility': 'hazardous material or utility',
};

/** A group of call types in words: `missing-person` → `missing person`. */
export const callGroupWords = (group: CallGroup): string => GROUP_WORDS[group] ?? group.replaceAll('-', ' ');
