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
export interface Recognition {
  readonly system: RecognisedSystem;
  /** The class of a name in this layout, where the layout says. */
  readonly classOf: (name: string) => DataClass | undefined;
}

interface Index {
  readonly marks: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly classes: ReadonlyMap<string, DataClass>;
}

let indexes: readonly Index[] | undefined;

const indexOf = ({ marks, names, classes = {} }: SystemLayout): Index => ({
  marks: new Set(marks),
  names: new Set(names),
  classes: new Map(
    Object.entries(classes).flatMap(([id, text]) =>
      text
        .trim()
        .split(/\s+/)
        .map((name) => [name, id as DataClass] as const),
    ),
  ),
});

/** Names are compared in lower case, blanks and dots as underscores. */
const fold = (name: string): string => name.trim().toLowerCase().slice(0, 80).replace(/[ .]+/g, '_');

/**
 * Which system's layout a table has, told by its column names alone; `undefined` where none is clear. Linear in the number of
 * names. A subset of a layout counts as well as all of it: exports rarely carry every column.
 */
export function recogniseSystem(names: readonly string[]): Recognition | undefined {
  indexes ??= LAYOUTS.map(indexOf);
  const folded = names.map(fold);
  let best: { readonly at: number; readonly share: number; readonly score: number } | undefined;
  for (const [at, layout] of LAYOUTS.entries()) {
    const index = indexes[at] as Index;
    let marks = 0;
    let known = 0;
    folded.forEach((name, i) => {
      const raw = (names[i] as string).trim().slice(0, 80);
      if (index.marks.has(name) || index.marks.has(name.replaceAll('_', '')) || layout.pattern?.test(raw) === true) marks++;
      else if (index.names.has(name) || index.names.has(name.replaceAll('_', ''))) known++;
    });
    const share = (marks + known) / Math.max(1, names.length);
    const portal = PORTALS.has(layout.id);
    const enough = portal ? marks >= 1 : marks >= MARKS && share >= SHARE;
    if (!enough) continue;
    // A portal is what a table is published with; whatever else is recognised tells more.
    const score = portal ? marks / 1000 : marks + known / 4 + share;
    if (best === undefined || score > best.score) best = { at, share, score };
  }
  if (best === undefined) return undefined;
  const { id, title } = LAYOUTS[best.at] as SystemLayout;
  const { classes } = indexes[best.at] as Index;
  return {
    system: { id, title, share: Math.round(best.share * 100) / 100 },
    classOf: (name) => classes.get(fold(name)),
  };
}

/** All layouts, for tests. */
export const systemLayouts = (): readonly SystemLayout[] => LAYOUTS;
