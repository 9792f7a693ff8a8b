import type { Agreement } from '../model/agreement.ts';
import type { FieldFlow, FlowColumn, FlowFlag } from '../model/comparison.ts';
import { answers, type DataClass, isAddress, isCoordinate, isSameKind } from '../model/data-class.ts';
import type { FeedProfile, FeedResult } from '../model/feed.ts';
import { PRECISION_WORDS } from '../model/location.ts';
import type { FieldResult, ScanResult } from '../model/result.ts';
import { isClassShown } from '../model/shown-class.ts';
import { finerThanShown, sayDelivered } from './delivered-place.ts';
import type { NamedScan, Pairing } from './pair-scans.ts';
import { permits } from './permits.ts';

/** A scan with the agreement it belongs to and the feed profile of that agreement, where they are known. */
export interface FlowInput extends NamedScan, Pairing {
  readonly profile?: FeedProfile;
}

/** Does a column of this class say where the incident was to the block or finer? */
const tellsPlace = (cls: DataClass): boolean => isCoordinate(cls) || isAddress(cls) || cls === 'unit-or-apartment';

/** The way of an export's columns: held → asked → permitted → delivered → published. */
export function traceFields({ scan, name, agreement, profile, role }: FlowInput): FieldFlow {
  const feed = profile === undefined ? undefined : scan.feeds.find(({ id }) => id === profile.id);
  const columns = scan.fields.map((field) => traceField(field, { agreement, profile, feed, role, rows: scan.source.rows }));
  return {
    scan: name,
    sha256: scan.source.sha256,
    rows: scan.source.rows,
    agreement: agreement?.id ?? null,
    feed: profile?.id ?? null,
    role,
    columns: columns.filter((one) => one.class !== 'other' || one.delivered === 'yes'),
    location: {
      measured: feed === undefined ? measured(scan) : sayDelivered(feed),
      agreed: agreement?.data?.precisionDelivered?.value ?? null,
      shown: feed?.location.shown.words ?? null,
    },
  };
}

/** How fine the points of a file are that no feed was judged on: the first of which that can be told. */
function measured({ location }: ScanResult): string | null {
  const finest = location.map(({ effective }) => effective).find(({ class: cls }) => cls !== 'unknown');
  return finest === undefined ? null : `coordinates that point to ${PRECISION_WORDS[finest.class]}`;
}

interface Way {
  readonly agreement: Agreement | undefined;
  readonly profile: FeedProfile | undefined;
  readonly feed: FeedResult | undefined;
  readonly role: FlowInput['role'];
  /** Rows of the file. */
  readonly rows: number;
}

function traceField(field: FieldResult, way: Way): FlowColumn {
  const asked = askedOf(field, way);
  const permitted = way.agreement === undefined ? null : permits(way.agreement, field);
  const delivered = deliveredOf(field, asked, way);
  const published = publishedOf(field, delivered, way);
  const flags: FlowFlag[] = [];
  if (delivered === 'yes' && permitted === 'no' && field.class !== 'other') flags.push('OVER-DELIVERED');
  if (delivered === 'yes' && permitted === 'silent' && asked !== 'no' && asked !== null) flags.push('UNDOCUMENTED');
  if (delivered === 'yes' && tellsPlace(field.class) && isGap(field, way)) flags.push('GAP');
  return { column: field.name, class: field.class, asked, permitted, delivered, published, flags };
}

/** Does the feed ask for a column? What it gets with an address, names of places and crossings, it does not ask for by itself. */
function askedOf({ name }: FieldResult, { feed, profile }: Way): FlowColumn['asked'] {
  if (feed === undefined || profile === undefined) return null;
  const { required, requested } = profile.receives;
  if (required.value === null && requested.value === null) return null;
  // The class by which the feed took it: that of the plan, which measuring may have made coarser.
  const own = feed.sent.find(({ field }) => field === name);
  if (own === undefined) return 'no';
  const asked = [...(required.value?.flat() ?? []), ...(requested.value ?? [])];
  const standsIn = (one: DataClass): boolean =>
    answers(own.class, one) && !feed.sent.some((other) => isSameKind(other.class, one));
  return asked.some((one) => isSameKind(own.class, one) || standsIn(one)) ? own.reason : 'with-it';
}

/** An empty column delivers nothing; of a header alone only what is asked for tells what would be. */
function deliveredOf({ filled }: FieldResult, asked: FlowColumn['asked'], { role, rows }: Way): FlowColumn['delivered'] {
  if (filled === 0 && (rows > 0 || role === 'delivered')) return 'no';
  if (role === 'delivered') return 'yes';
  return asked === null ? null : asked === 'no' ? 'no' : 'yes';
}

/** What is not delivered is not shown either. */
function publishedOf({ class: cls }: FieldResult, delivered: FlowColumn['delivered'], { profile }: Way): FlowColumn['published'] {
  if (profile === undefined || profile.shows.classes.value === null) return null;
  const shown = delivered !== 'no' && isClassShown(profile, cls);
  return shown === null ? null : shown ? 'yes' : 'no';
}

/** Is it this column that is finer than what is shown? */
const isGap = ({ name }: FieldResult, { feed }: Way): boolean =>
  feed !== undefined && (finerThanShown(feed)?.fields.includes(name) ?? false);
