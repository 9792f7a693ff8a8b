import type { DataClass } from '../../model/data-class.ts';

/** Is somebody told more by the new release, less, or just otherwise? */
export const DIRECTIONS = ['sharper', 'blunter', 'other'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const CHANGE_KINDS = [
  'column-added',
  'column-removed',
  'column-filled',
  'class-changed',
  'class-inside',
  'location',
  'address',
  'alone',
  'finding',
] as const;
type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two results of the same kind of export. */
export interface Change {
  readonly kind: ChangeKind;
  readonly direction: Direction;
  readonly columns: readonly string[];
  readonly class?: DataClass;
  /** It is `other` because chance alone may explain it. */
  readonly chance?: true;
  /** One sentence; names in it are neutralised. */
  readonly text: string;
}
