import { isAbsolute, relative, sep } from 'node:path';

/** Is a path a folder, or below it? Names may begin with two dots; another drive is outside. */
export function isWithin(folder: string, path: string): boolean {
  const away = relative(folder, path);
  return away !== '..' && !away.startsWith(`..${sep}`) && !isAbsolute(away);
}

/** A path as configurations, baselines and build servers write it: relative to a folder, with `/`; `undefined` outside of it. */
export const pathWithin = (folder: string, path: string): string | undefined =>
  isWithin(folder, path) && relative(folder, path) !== '' ? relative(folder, path).split(sep).join('/') : undefined;
