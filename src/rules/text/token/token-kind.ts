/** What a token is made of. `mixed` is letters and digits without a break (`44YOM`, `7XYZ123`, `I5`). */
export const Kind = { none: 0, word: 1, number: 2, mixed: 3, mark: 4, lineBreak: 5 } as const;

/** How a word is written. */
export const Case = { none: 0, upper: 1, lower: 2, title: 3, other: 4 } as const;

/** Empty tokens before the first and after the last, so that the grammar may look around without asking where it is. */
export const MARGIN = 8;

/** Hash of a mixed token with more than one run of letters or figures. */
export const MANY_RUNS = 1;

/** What is remembered about a token while its text is read, one bit each above the part it plays in a name. */
export const Memo = {
  /** The low bits: one of `Part`. */
  part: 7,
  /** A name covers the token. */
  inName: 1 << 3,
  /** A name, or an address, ends with it. */
  nameEnd: 1 << 4,
  addressEnd: 1 << 5,
  /** A person ends with it who was announced, or who was guessed from the lists of names. */
  announcedEnd: 1 << 6,
  guessedEnd: 1 << 7,
} as const;
