import type { Tokens } from './token/tokens.ts';
import { wordSet } from './token/word-set.ts';

/**
 * Units of pressure, flow, heat, height, power and trade behind a figure: `900 PSI`, `128 DEG`, `1000 GPM`. From pump charts,
 * weather reports and weigh tickets. Units of age, time and distance on the road are cues of their own elsewhere.
 */
const MEASURES = wordSet(
  'PSI PSIG KPA GPM GPH CFM CFS LPM KFT MSL AGL KTS KNOTS KN RPM KW KWH KV KVA VAC VDC VOLT VOLTS AMP AMPS WATT WATTS HZ KHZ MHZ GHZ DEG DEGS DEGREES PPM LEL BTU TON TONS LTR LITER LITERS LITRES QT QTS QUARTS KM KMH KPH DB FT YDS GAL GALS LB LBS OZ KG PCT',
);

/** Is the word at `i` what the figure before it counts? */
export const isMeasure = (tokens: Tokens, i: number): boolean => MEASURES.has(tokens.hash(i));
