import { EXPOSURE_MARKS } from '../model/exposure.ts';
import { ADDRESS_LEVELS } from '../model/reading.ts';
import { compareText } from '../model/text-order.ts';

/**
 * Every key of the published JSON in the order in which it is written, whatever order the result was built in: two scans
 * of one file compare equal as text. A key stands here once; objects that share keys share their order.
 */
const KEYS: readonly string[] = [
  ...`
    schemaVersion tool source scans id name kind version columns column field class subject severity rule recipient programme
    period from to place time group code level text bytes rows total passing disputed filterKnown untyped notApplied valid sentinel
    outside unreadable swapped repaired format encoding compression dialect delimiter starts quote escape recordEnd preambleLines header headerRows footerLines score
    runnerUp part member sheet table hidden sha256
    coverage confidence pinned nameOnly freeText why filled unset distinct distinctExact contains cells spans inText first record line
    fields location addresses singlingOut singlingOutBy singlingOutBeat placeDiversity combinations kAnonymity trueK exposure feeds findings notChecked notices referenceSystem how stored decimals
    stepMetres effective mask radiusM p50 p90 evidence by stated towers phones statistic value threshold n says distinctPoints yardsticks title url
    told oneType oneCall besideIncident limitM counted points none metres precise cite cannotTell beside same apart disguisedBlocks remainder end00 share call alone underEight groups exact marks nameOrReach
    columns crossing sets adds k averageRisk highestRisk under distinction separation distinctL entropyL t disclosed sensitive system
    nameOrReachAnywhere textRepeatsRow sensitiveAtBuilding singledOut margin callGroups fieldsUnknown sent reason empty missing withheld passengers uninvited atMost bound delivered shown parts buildings
    precision status words sources gap unknowns count of args what personal plurality where finer blurred apartM storedDecimals addressLevel texts feed fingerprint accepted at incomplete
  `
    .trim()
    .split(/\s+/),
  ...ADDRESS_LEVELS,
  ...EXPOSURE_MARKS,
];

const RANK: ReadonlyMap<string, number> = new Map(KEYS.toReversed().map((key, index) => [key, KEYS.length - 1 - index]));

/** The same value with the keys of every object in their fixed order; unknown keys follow in alphabetical order. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): number => RANK.get(key) ?? KEYS.length;
  const sorted = Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b) || compareText(a, b));
  return Object.fromEntries(sorted.map(([key, inner]) => [key, inOrder(inner)]));
}
