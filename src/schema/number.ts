import { z } from 'zod';

/** A count. */
export const whole = z.int().min(0).meta({ id: 'Count', description: 'A whole number, 0 or more.' });

/** A share or a confidence. */
export const share = z.number().min(0).max(1).meta({ id: 'Share', description: 'A part of one: 0.25 is 25 %.' });

/** How far an estimated share may be off. Results of builds that did not tell it are read as well. */
export const marginOf = (name: string) =>
  share.describe(
    `How far ${name} may be off: half of the width of the interval in which it lies with 95 % probability, 1.96 standard errors, and all rows of very large groups of which the sample does not tell what they are; 0 when exact. Absent in results of earlier builds.`,
  );

/** A length in metres that was measured or reckoned. */
export const metres = z.number().meta({ id: 'Metres', description: 'A length in meters.' });

/** Half and nine tenths of what was measured in metres. */
export const percentiles = (p50: string, p90: string) => z.object({ p50: metres.describe(p50), p90: metres.describe(p90) });
