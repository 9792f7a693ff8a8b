import fc from 'fast-check';

/**
 * Properties are tried on the same examples in every run, so that a change is judged by itself alone. `PROPERTY_SEED=random`
 * tries others (the weekly run does), `PROPERTY_SEED=<number>` those of a failure it printed.
 */
const { PROPERTY_SEED: wanted = '911' } = process.env;
if (wanted !== 'random') {
  const seed = Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED is ${wanted}: not a whole number, nor random`);
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
}
