export const wantsAccessCode = (shape: string): boolean =>
  shape.length >= 3 && shape.length <= 10 && /^[#*]?A?[#*]?9{3,8}[#*A]?$/.test(shape);

/** Three to eight digits with `#`, `*` or one letter around them. Worth something only under a fitting header. */
export const isAccessCode = (value: string): boolean => /^[#*]?[A-Z]?[#*]?\d{3,8}[#*A-Z]?$/i.test(value);
