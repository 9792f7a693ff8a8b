/** Whole records, ready for the CSV parser. */
export interface Slab {
  readonly bytes: Buffer;
  /** Where it starts in the text (UTF-8, without NULs). */
  readonly offset: number;
  /** Physical line on which each record starts, from 1. Blank lines are no records. */
  readonly lines: readonly number[];
  /** The bytes ended within this slab's last record: it has no line end. */
  readonly unended?: true;
  /** Some records have quotes in wrong places: where they fit badly they should be read again. */
  readonly odd?: true;
  /** One record whose quotes are to be taken leniently: read strictly it would fall apart. */
  readonly lenient?: true;
  /** Records (by their place in this slab) that have a blank line above them. */
  readonly blanks?: readonly number[];
}
