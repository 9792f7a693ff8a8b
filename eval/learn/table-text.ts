const MOST_STEPS = 127;

/** A weight in steps, as far as a byte holds it. */
export const stepsOf = (nats: number, step: number): number =>
  Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(nats / step)));

/** Bytes as lines of base64, as they stand in a source file. */
export const linesOf = (bytes: Buffer): string => (bytes.toString('base64').match(/.{1,120}/g) ?? []).join('\n');
