import type { DataClass } from '../../../model/data-class.ts';
import type { RecognisedSystem } from '../../../model/plan.ts';
import { PORTAL_LAYOUTS } from './portals.ts';
import { STANDARD_LAYOUTS } from './standards.ts';
import type { SystemLayout } from './system.ts';
import { VENDOR_LAYOUTS } from './vendors.ts';

const LAYOUTS: readonly SystemLayout[] = [...VENDOR_LAYOUTS, ...STANDARD_LAYOUTS, ...PORTAL_LAYOUTS];

/** Software that publishes tables of other systems: a mark is enough however few there are, and any other system goes before it. */
const PORTALS: ReadonlySet<string> = new Set(['socrata', 'arcgis']);
/** Marks of a layout, and share of the table in its names, from which it is recognised. */
const MARKS = 2;
const SHARE = 0.3;

/** A recognised layout with what its names mean there. */
interface Recognition {
  readonly system: RecognisedSystem;
  /** The class of a name in this layout, where the layout says. */
  readonly classOf: (name: string) => DataClass | undefined;
}

/** What the names of a layout mean; made only for a layout that was recognised. */
const classesOf = ({ classes = {} }: SystemLayout): ReadonlyMap<string, DataClass> =>
  new Map(
    Object.entries(classes).flatMap(([id, text]) =>
      text
        .trim()
        .split(/\s+/)
        .map((name) => [name, id as DataClass] as const),
    ),
  );

/** Names are compared in lower case, blanks and dots as underscores. */
const fold = (name: string): string => name.trim().toLowerCase().slice(0, 80).replace(/[ .]+/g, '_');

const KNOWN = 1;
const MARK = 2;

/** Form of a name, with and without underscores → where it stands in the table. */
function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const put = (form: string, i: number): void => {
    const others = places.get(form);
    if (others === undefined) places.set(form, [i]);
    else others.push(i);
  };
  names.forEach((name, i) => {
    const form = fold(name);
    const bare = form.replaceAll('_', '');
    put(form, i);
    if (bare !== form) put(bare, i);
  });
  return places;
}

/** What each name of a table is to a layout: {@link MARK}, {@link KNOWN} or 0. The layouts' names are looked up among the table's, which are few. */
function countNames(layout: SystemLayout, names: readonly string[], places: ReadonlyMap<string, readonly number[]>): Uint8Array {
  const said = new Uint8Array(names.length);
  for (const known of layout.names) for (const i of places.get(known) ?? []) said[i] = KNOWN;
  for (const mark of layout.marks) for (const i of places.get(mark) ?? []) said[i] = MARK;
  if (layout.pattern !== undefined)
    for (let i = 0; i < names.length; i++) if (layout.pattern.test((names[i] as string).trim().slice(0, 80))) said[i] = MARK;
  return said;
}

/**
 * Which system's layout a table has, told by its column names alone; `undefined` where none is clear. Linear in the number of
 * names. A subset of a layout counts as well as all of it: exports rarely carry every column.
 */
export function recogniseSystem(names: readonly string[]): Recognition | undefined {
  const places = placesOf(names);
  let best: { readonly at: number; readonly share: number; readonly score: number } | undefined;
  for (const [at, layout] of LAYOUTS.entries()) {
    const said = countNames(layout, names, places);
    const marks = said.filter((kind) => kind === MARK).length;
    const known = said.filter((kind) => kind === KNOWN).length;
    const share = (marks + known) / Math.max(1, names.length);
    const portal = PORTALS.has(layout.id);
    const enough = portal ? marks >= 1 : marks >= MARKS && share >= SHARE;
    if (!enough) continue;
    // A portal is what a table is published with; whatever else is recognised tells more.
    const score = portal ? marks / 1000 : marks + known / 4 + share;
    if (best === undefined || score > best.score) best = { at, share, score };
  }
  if (best === undefined) return undefined;
  const layout = LAYOUTS[best.at] as SystemLayout;
  const { id, title } = layout;
  const classes = classesOf(layout);
  return {
    system: { id, title, share: Math.round(best.share * 100) / 100 },
    classOf: (name) => classes.get(fold(name)),
  };
}

/** All layouts, for tests. */
export const systemLayouts = (): readonly SystemLayout[] => LAYOUTS;
