/** Numbers that are learned, with the sums of squares of their steps. */
export interface Numbers {
  readonly values: Float64Array;
  readonly squares: Float64Array;
}

/** What the sums of squares begin with. */
const BEFOREHAND = 0.1;

export const numbers = (length: number): Numbers => ({
  values: new Float64Array(length),
  squares: new Float64Array(length).fill(BEFOREHAND),
});

/** One step of AdaGrad against a gradient: `rate` is how far a first step goes, `decay` what is taken off a value as a share of the step. */
export function step({ values, squares }: Numbers, at: number, gradient: number, rate: number, decay: number): void {
  const value = values[at] as number;
  const full = gradient + decay * value;
  const square = (squares[at] as number) + full * full;
  squares[at] = square;
  values[at] = value - (rate * full) / Math.sqrt(square);
}
