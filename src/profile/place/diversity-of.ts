import { CALL_GROUPS, isSensitive } from '../../model/call-group.ts';
import type { PlaceDiversity } from '../../model/diversity.ts';
import { UNSEEN } from '../../model/share-estimate.ts';
import { type BucketLoads, FAR } from '../keys/bucket-loads.ts';
import { LargeGroups } from '../keys/large-groups.ts';
import { bucketOf, type RowSpread } from '../keys/row-spread.ts';
import { MIXED, type PlaceEntry, SEVERAL } from './place-entry.ts';

type Places = readonly (readonly [key: number, place: PlaceEntry])[];

/**
 * What places tell of each sensitive group.
 * @param all rows with a place, per call group.
 * @param spread the same by place.
 * @param rate the chance with which a place was kept; what kept places add up to, divided by it, is an estimate without bias.
 */
export function diversityOf(places: Places, all: Float64Array, spread: RowSpread, rate: number): PlaceDiversity['groups'] {
  const loads = rate === 1 ? undefined : spread.loads();
  return CALL_GROUPS.flatMap((group, index) => {
    const rows = all[index] as number;
    if (!isSensitive(group) || rows === 0) return [];
    const parts = loads === undefined ? counted(places, index, rows) : estimated(places, index, rows, spread, loads, rate);
    return [{ group, rows, ...parts }];
  }).sort((a, b) => b.rows - a.rows);
}

type Parts = Pick<PlaceDiversity['groups'][number], 'told' | 'margin' | 'oneType' | 'oneCall'>;

const isOneCall = ({ rows, call }: PlaceEntry): boolean => rows === 1 || (call !== 0 && call !== SEVERAL);

function counted(places: Places, group: number, rows: number): Parts {
  let [oneType, oneCall] = [0, 0];
  for (const [, place] of places) {
    if (place.group !== group) continue;
    if (isOneCall(place)) oneCall += place.rows;
    else oneType += place.rows;
  }
  return { told: (oneType + oneCall) / rows, margin: 0, oneType: oneType / rows, oneCall: oneCall / rows };
}

/** The same where places are a sample, which holds some of the very large places of the group and lacks others. */
function estimated(places: Places, group: number, rows: number, spread: RowSpread, everybody: BucketLoads, rate: number): Parts {
  const loads = spread.loadsOfColumn(group);
  const large = new LargeGroups(loads);
  let [oneType, oneCall, sampled, squares] = [0, 0, 0, 0];
  for (const [key, place] of places) {
    const bucket = bucketOf(key);
    const beyond = loads.far.get(bucket);
    const isTold = place.group === group;
    const isLarge = beyond !== undefined && place.rows >= loads.large;
    // Of a place with calls of several groups it is not kept how many rows are of this one: where a bucket is full, they are.
    if (isLarge && (isTold || place.group === MIXED))
      large.know(bucket, isTold ? place.rows : Math.min(place.rows, beyond), isTold);
    if (!isTold) continue;
    const weight = isLarge ? rate : 1;
    if (isOneCall(place)) oneCall += weight * place.rows;
    else oneType += weight * place.rows;
    if (isLarge) continue;
    sampled += place.rows;
    squares += place.rows ** 2;
  }
  const asked = sampled / rate;
  const share = Math.min(1, asked / Math.max(1, loads.nearRows));
  const ordinary = { asked, variance: ((1 - rate) / rate ** 2) * (squares + UNSEEN), share };
  // Where calls of other groups fill the bucket, too, they are of the same place.
  const mayBeTold = (bucket: number): boolean => othersBeyond(bucket, loads, everybody) < FAR * everybody.deviation;
  const { share: told, margin } = large.join(rows, ordinary, mayBeTold);
  // A large place of which no more is known is one of several calls.
  const single = oneCall === 0 ? 0 : (told * oneCall) / (oneType + oneCall);
  return { told, margin, oneType: told - single, oneCall: single };
}

/** Rows of other groups in a bucket beyond the usual. */
const othersBeyond = (bucket: number, loads: BucketLoads, everybody: BucketLoads): number =>
  (everybody.far.get(bucket) ?? 0) - (loads.far.get(bucket) ?? 0);
