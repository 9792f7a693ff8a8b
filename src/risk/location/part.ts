import { type LocationEvidence, type LocationMask, PRECISION_UP_TO, type PrecisionClass } from '../../model/location.ts';
import type { Radius } from './metres.ts';

/** One reason why a point is not exactly where the call was: how it was blurred, by how much, and what shows it. */
export interface BlurPart {
  readonly mask: LocationMask;
  /** `null` where the file does not tell how far. */
  readonly radius: Radius | null;
  /** Metres that decide the grade: the worst error of a grid, the 90th percentile of anything else. */
  readonly reach: number | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: readonly LocationEvidence[];
  readonly cannotTell: readonly string[];
}

/** Grade of a reach in metres. */
export function gradeOf(reach: number): PrecisionClass {
  if (reach <= PRECISION_UP_TO.building) return 'building';
  if (reach <= PRECISION_UP_TO['few-doors']) return 'few-doors';
  if (reach <= PRECISION_UP_TO.block) return 'block';
  return reach <= PRECISION_UP_TO.neighbourhood ? 'neighbourhood' : 'area';
}
