/** What a token is made of. `mixed` is letters and digits without a break (`44YOM`, `7XYZ123`, `I5`). */
export const Kind = { none: 0, word: 1, number: 2, mixed: 3, mark: 4, lineBreak: 5 } as const;

/** How a word is written. */
export const Case = { none: 0, upper: 1, lower: 2, title: 3, other: 4 } as const;

/** Empty tokens before the first and after the last, so that the grammar may look around without asking where it is. */
export const MARGIN = 8;
