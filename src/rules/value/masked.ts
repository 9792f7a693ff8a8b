/** A card number of which only the last digits are left: `**** **** **** 1234`, `XXXXXXXXXXXX1234`. */
export const isMaskedCard = (value: string): boolean => /^(?:[*xX•#]{4}[ -]?){2,4}[*xX•#]{0,3}[ -]?\d{4}$/.test(value);

/** A social security number of which only the last digits are left: `XXX-XX-1234`. */
export const isMaskedSocialSecurity = (value: string): boolean => /^(?:[*xX•#]{3}-[*xX•#]{2}-\d{4}|[*xX•#]{5}\d{4})$/.test(value);

/** A place to get in and digits: `Gate code 4471#`, `lockbox 1234`. */
export const isEntryCode = (value: string): boolean =>
  value.length <= 80 &&
  /\b(?:gate|door|lock ?box|garage|alarm|entry|key ?pad|key ?box|panel|knox)\b(?:\s?(?:code|pin|combo|no|number|is)\b\.?){0,2}[ :#=-]{0,3}\*?\d{3,8}[#*]?(?!\d)/i.test(
    value,
  );
