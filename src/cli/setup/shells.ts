/** Shells that a completion script is written for. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** One of the shells that a completion script is written for. */
export type Shell = (typeof SHELLS)[number];
