/** A threshold below which a law or policy counts a location as precise. */
export interface Yardstick {
  readonly id: string;
  readonly title: string;
  /** Radius in metres. */
  readonly metres: number;
  readonly cite: string;
  /** Whether the text of the law itself was read, a quotation of it, or neither. */
  readonly verified: 'text' | 'secondary' | 'unverified';
}

/**
 * Thresholds in force in 2026. They bind companies, not agencies: read them as "would count as precise geolocation if a
 * company held it". Distances in feet are converted exactly (1 ft = 0.3048 m).
 */
const YARDSTICKS: readonly Yardstick[] = [
  { id: 'us-28cfr202', title: 'US bulk sensitive data rule (1,000 m)', metres: 1000, cite: '28 CFR 202.242', verified: 'text' },
  {
    id: 'us-ca-ccpa',
    title: 'California CCPA (1,850 ft)',
    metres: 563.88,
    cite: 'Cal. Civ. Code 1798.140(w), (ae)',
    verified: 'secondary',
  },
  { id: 'us-va-vcdpa', title: 'Virginia VCDPA (1,750 ft)', metres: 533.4, cite: 'Va. Code 59.1-575', verified: 'secondary' },
  {
    id: 'us-wa-mhmda',
    title: 'Washington My Health My Data Act (1,750 ft)',
    metres: 533.4,
    cite: 'RCW 19.373.010(19)',
    verified: 'secondary',
  },
  {
    id: 'us-md-modpa',
    title: 'Maryland MODPA (1,750 ft)',
    metres: 533.4,
    cite: 'Md. Code, Com. Law 14-4601',
    verified: 'secondary',
  },
  { id: 'us-or-ocpa', title: 'Oregon OCPA (1,750 ft)', metres: 533.4, cite: 'ORS 646A.578', verified: 'secondary' },
  {
    id: 'us-tx-tdpsa',
    title: 'Texas TDPSA (1,750 ft)',
    metres: 533.4,
    cite: 'Tex. Bus. & Com. Code ch. 541',
    verified: 'secondary',
  },
  {
    id: 'fideslang-2',
    title: 'Fides taxonomy: user.location.precise (500 m)',
    metres: 500,
    cite: 'ethyca/fideslang 2, data_categories.csv',
    verified: 'text',
  },
  {
    id: 'us-mn-mcdpa',
    title: 'Minnesota MCDPA (more than 3 decimal degrees)',
    metres: 111,
    cite: 'Minn. Stat. 325M.11',
    verified: 'secondary',
  },
  {
    id: 'fcc-911-horizontal',
    title: 'What carriers owe 911 for wireless calls (50 m)',
    metres: 50,
    cite: '47 CFR 9.10',
    verified: 'secondary',
  },
];

/** Minnesota counts decimals, not metres. */
const MORE_THAN_DECIMALS: Readonly<Record<string, number>> = { 'us-mn-mcdpa': 3 };

/**
 * Which yardsticks count such a location as precise. With a blur the threshold is held against the median error; Minnesota's is
 * held against the decimals that are stored. Where the radius is not known, nothing is claimed.
 */
export function measureYardsticks(
  radius: number | null,
  decimals: number | null,
): readonly {
  readonly id: string;
  readonly title: string;
  readonly metres: number;
  readonly precise: boolean;
  readonly cite: string;
}[] {
  if (radius === null) return [];
  return YARDSTICKS.map(({ id, title, metres, cite }) => {
    const most = MORE_THAN_DECIMALS[id];
    const precise = most === undefined ? radius < metres : decimals !== null && decimals > most;
    return { id, title, metres, precise, cite };
  });
}
