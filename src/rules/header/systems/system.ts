import type { DataClass } from '../../../model/data-class.ts';

/** The layout of one system, standard or kind of portal: how its columns are called, and what those mean that words do not tell. */
export interface SystemLayout {
  readonly id: string;
  /** Name for people. */
  readonly title: string;
  /** Names, in lower case, that hardly any other system has. Two of them, or one in a small table, give the system away. */
  readonly marks: readonly string[];
  /** Other names of the layout; each counts towards its share of a table. */
  readonly names: readonly string[];
  /** Names that are all of a kind (`eScene.15`); a name that fits counts as a mark. */
  readonly pattern?: RegExp;
  /** What names mean here whatever their words say. Used only where the system was recognised. */
  readonly classes?: Readonly<Partial<Record<DataClass, string>>>;
}

/** Words of a text, one per name. */
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);
