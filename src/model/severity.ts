/** How much harm a finding can do in a public release, mildest first. `none` is never reported as a finding. */
export const SEVERITIES = ['none', 'low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Is `a` at least as severe as `b`? */
export const atLeast = (a: Severity, b: Severity): boolean => SEVERITIES.indexOf(a) >= SEVERITIES.indexOf(b);
