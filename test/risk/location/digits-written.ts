/** A number as it is read back after it was written with so many decimals, rounded or cut off. */
export function digitsWritten(value: number, decimals: number, cut: boolean): number {
  if (!cut) return Number(value.toFixed(decimals));
  const text = value.toFixed(12);
  return Number(text.slice(0, text.indexOf('.') + 1 + decimals));
}
