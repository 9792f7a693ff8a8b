import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isWithin } from './path-within.ts';

/** Does a path lie in a folder once links are followed? What is not there lies where its folder does. */
export const isReallyWithin = async (folder: string, path: string): Promise<boolean> =>
  isWithin(await realPlace(folder), await realPlace(path));

async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => undefined);
  if (real !== undefined) return real;
  const above = dirname(path);
  return above === path ? path : join(await realPlace(above), basename(path));
}
