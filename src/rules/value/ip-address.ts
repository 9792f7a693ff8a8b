const V4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;

/** Dotted quad, each part 0–255 without leading zero. A version number like 10.0.2.1 is one too: the header decides. */
export const isIpV4 = (value: string): boolean => V4.test(value);

/** IPv6 text of RFC 4291, with one `::` at most and an optional dotted tail. */
export function isIpV6(value: string): boolean {
  if (value.length > 45 || !value.includes(':') || !/^[0-9a-f:.]+$/i.test(value)) return false;
  const halves = value.split('::');
  if (halves.length > 2) return false;
  let groups = 0;
  for (const [index, half] of halves.entries()) {
    if (half === '') continue;
    const parts = half.split(':');
    for (const [at, part] of parts.entries()) {
      const last = index === halves.length - 1 && at === parts.length - 1;
      if (last && part.includes('.')) {
        if (!isIpV4(part)) return false;
        groups += 2;
      } else {
        if (!/^[0-9a-f]{1,4}$/i.test(part)) return false;
        groups++;
      }
    }
  }
  return halves.length === 2 ? groups <= 7 : groups === 8;
}

export const wantsIpAddress = (shape: string): boolean =>
  /^9{1,3}\.9{1,3}\.9{1,3}\.9{1,3}$/.test(shape) ||
  (shape.length >= 3 && shape.length <= 45 && /^[A9:.]+$/.test(shape) && /:[A9]*:/.test(shape));

/** IPv4 or IPv6. Times such as `12:30:15` have neither eight groups nor `::`. */
export const isIpAddress = (value: string): boolean => isIpV4(value) || isIpV6(value);
