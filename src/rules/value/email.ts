const EMAIL = /^[a-z0-9](?:[a-z0-9._%+'-]{0,62}[a-z0-9_+'-])?@[a-z0-9](?:[a-z0-9-]{0,62}\.){1,5}[a-z]{2,18}$/i;

export const wantsEmail = (shape: string): boolean => shape.includes('@') && !shape.includes(' ') && shape.includes('.');

/** An e-mail address of the usual form (`mailto:` allowed); not every address RFC 5321 would take. */
export function isEmail(value: string): boolean {
  const address = value.startsWith('mailto:') ? value.slice(7) : value;
  if (address.length > 254 || !EMAIL.test(address)) return false;
  return !address.includes('..');
}
