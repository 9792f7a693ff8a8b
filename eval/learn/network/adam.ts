/** How much of the mean of gradients, and of that of their squares, is kept from step to step (Kingma and Ba 2015, the values they give). */
const KEEP = 0.9;
const KEEP_SQUARES = 0.999;
const LEAST = 1e-8;

/** Numbers that are learned, with what Adam keeps of their gradients. */
export interface Learned {
  readonly values: Float32Array;
  readonly gradients: Float32Array;
  readonly means: Float32Array;
  readonly squares: Float32Array;
}

export const learned = (values: Float32Array): Learned => ({
  values,
  gradients: new Float32Array(values.length),
  means: new Float32Array(values.length),
  squares: new Float32Array(values.length),
});

/** The step of that number (from 1) against the gradients, which are 0 afterwards. */
export function adamStep({ values, gradients, means, squares }: Learned, step: number, rate: number): void {
  const unbiased = 1 / (1 - KEEP ** step);
  const unbiasedSquares = 1 / (1 - KEEP_SQUARES ** step);
  for (let i = 0; i < values.length; i++) {
    const gradient = gradients[i] as number;
    const mean = KEEP * (means[i] as number) + (1 - KEEP) * gradient;
    const square = KEEP_SQUARES * (squares[i] as number) + (1 - KEEP_SQUARES) * gradient * gradient;
    means[i] = mean;
    squares[i] = square;
    gradients[i] = 0;
    values[i] = (values[i] as number) - (rate * mean * unbiased) / (Math.sqrt(square * unbiasedSquares) + LEAST);
  }
}
