/** Metres as every sentence tells them, so that one distance has one figure: two significant figures, and no finer than a tenth. */
export function toldMetres(m: number): number {
  if (m < 0.1) return m <= 0 ? 0 : 0.1;
  return m < 9.95 ? Math.round(m * 10) / 10 : Number(m.toPrecision(2));
}

/** Metres that no distance exceeds, with as many figures: rounded up. */
export function toldBound(m: number): number {
  const unit = m < 9.95 ? 0.1 : 10 ** (Math.floor(Math.log10(m)) - 1);
  // What is whole but for the last bits of its number is not one more.
  return toldMetres(Math.ceil(m / unit - 1e-9) * unit);
}
