import type { Agreement } from '../model/agreement.ts';
import type { AgreedField } from '../model/agreement-terms.ts';
import type { FieldFlow, FlowColumn, FlowFlag } from '../model/comparison.ts';
import type { DataClass } from '../model/data-class.ts';
import type { FeedProfile, FeedResult } from '../model/feed.ts';
import { normaliseColumn } from '../model/fingerprint.ts';
import type { FieldResult, ScanResult } from '../model/result.ts';

/** A scan with the agreement it belongs to and the feed profile of that agreement, where they are known. */
export interface FlowInput {
  readonly scan: ScanResult;
  readonly agreement?: Agreement;
  readonly profile?: FeedProfile;
  readonly role: 'delivered' | 'source';
}

const COORDINATES: readonly DataClass[] = ['latitude', 'longitude', 'point', 'projected-x', 'projected-y'];
const PLACES: readonly DataClass[] = [...COORDINATES, 'street-address', 'address-block', 'unit-or-apartment'];

/** The way of an export's columns: held → asked → permitted → delivered → published. */
export function traceFields({ scan, agreement, profile, role }: FlowInput): FieldFlow {
  const feed = profile === undefined ? undefined : scan.feeds.find(({ id }) => id === profile.id);
  const columns = scan.fields.map((field) => traceField(field, { agreement, profile, feed, role }));
  return {
    scan: scan.source.name,
    sha256: scan.source.sha256,
    rows: scan.source.rows,
    agreement: agreement?.id ?? null,
    feed: profile?.id ?? null,
    role,
    columns: columns.filter((one) => one.class !== 'other' || one.delivered === 'yes'),
    location: {
      measured: feed?.location.delivered.words ?? measured(scan),
      agreed: agreement?.data?.precisionDelivered?.value ?? null,
      shown: feed?.location.shown.words ?? null,
    },
  };
}

/** How fine the points of a file are that no feed was judged on: the first of which that can be told. */
function measured({ location }: ScanResult): string | null {
  const finest = location.map(({ effective }) => effective).find(({ class: cls }) => cls !== 'unknown');
  return finest === undefined ? null : `coordinates that point to ${finest.class.replaceAll('-', ' ')}`;
}

interface Way {
  readonly agreement: Agreement | undefined;
  readonly profile: FeedProfile | undefined;
  readonly feed: FeedResult | undefined;
  readonly role: FlowInput['role'];
}

function traceField(field: FieldResult, way: Way): FlowColumn {
  const asked = askedOf(field, way);
  const permitted = way.agreement === undefined ? null : permits(way.agreement, field);
  const delivered =
    way.role === 'delivered' ? (field.filled > 0 ? 'yes' : 'no') : asked === null ? null : asked === 'no' ? 'no' : 'yes';
  const shows = way.profile?.shows.classes.value ?? null;
  const published = shows === null ? null : shows.includes(field.class) ? 'yes' : 'no';
  const flags: FlowFlag[] = [];
  if (delivered === 'yes' && permitted === 'no' && field.class !== 'other') flags.push('OVER-DELIVERED');
  if (delivered === 'yes' && permitted === 'silent' && asked !== 'no' && asked !== null) flags.push('UNDOCUMENTED');
  if (delivered === 'yes' && PLACES.includes(field.class) && isGap(field, way)) flags.push('GAP');
  return { column: field.name, class: field.class, asked, permitted, delivered, published, flags };
}

function askedOf({ name }: FieldResult, { feed, profile }: Way): FlowColumn['asked'] {
  if (feed === undefined || profile === undefined) return null;
  const { required, requested } = profile.receives;
  if (required.value === null && requested.value === null) return null;
  return feed.sent.find(({ field }) => field === name)?.reason ?? 'no';
}

/** Is it this column that is finer than what is shown? */
const isGap = ({ name }: FieldResult, { feed }: Way): boolean =>
  feed?.location.gap === true && feed.location.delivered.fields.includes(name);

/**
 * Does the agreement allow a column? A field list is read as complete. A column of the same name counts, else one of the
 * same class; a block in the list does not permit house numbers.
 */
export function permits({ data }: Agreement, { name, class: cls }: Pick<FieldResult, 'name' | 'class'>): FlowColumn['permitted'] {
  const { fields, excluded } = data ?? {};
  if (excluded?.value?.includes(cls)) return 'no';
  if (fields?.status === 'silent') return 'silent';
  if (fields?.value == null) return null;
  const named = fields.value.find((one) => normaliseColumn(one.name) === normaliseColumn(name));
  if (named !== undefined) return named.transform === 'removed' ? 'no' : 'yes';
  return fields.value.some((one) => one.transform !== 'removed' && coversClass(one, cls)) ? 'yes' : 'no';
}

function coversClass({ class: agreed, transform }: AgreedField, held: DataClass): boolean {
  if (agreed === 'street-address' && (transform === 'hundred-block' || transform === 'intersection'))
    return held === 'address-block';
  if (agreed === held) return true;
  if (agreed === 'street-address') return held === 'address-block';
  return COORDINATES.includes(agreed) && COORDINATES.includes(held);
}
