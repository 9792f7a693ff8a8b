import { PIECE } from './characters.ts';
import { MARGIN } from './token-kind.ts';

const SIZE = PIECE + 2 * MARGIN;

/** The columns, one row per token: constants of the module, because engines reach those without going through an object. */
export const KIND = new Uint8Array(SIZE);
export const CASE = new Uint8Array(SIZE);
export const GAP = new Uint8Array(SIZE);
export const LEAD = new Uint8Array(SIZE);
export const MEMO = new Uint8Array(SIZE);
export const FROM = new Int32Array(SIZE);
export const TO = new Int32Array(SIZE);
export const HASH = new Int32Array(SIZE);
export const WORDS = new Int32Array(SIZE);
export const CUES = new Int32Array(SIZE);
export const STARTS = new Int32Array(SIZE);
/** Rows of the numbers and mixed tokens. */
export const FIGURES = new Int32Array(SIZE);
