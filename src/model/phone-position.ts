/** Does a column's name say that the position is the phone network's: where the caller's phone was, not where the incident is? */
export const isFromPhone = (name: string): boolean =>
  /(^|[^a-z])(ali|ani|phone|cell|caller|tower|wireless|rebid)([^a-z]|$)/i.test(name);
