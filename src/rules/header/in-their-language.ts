import type { HeaderReading } from './header-reading.ts';
import type { Language } from './words/foreign/languages.ts';

/**
 * Reads the names of a table, each by itself. Words that may be English too, `INN`, `PSC`, are read as words of a language where
 * another name, or another word of the same, surely is of that language; those names are then read again.
 * @param read reads the name at a place of the table
 */
export function readInTheirLanguage(
  names: number,
  read: (at: number, among?: ReadonlySet<Language>) => HeaderReading,
): readonly HeaderReading[] {
  const readings = Array.from({ length: names }, (_, at) => read(at));
  if (!readings.some(({ languages }) => languages !== undefined && languages.doubtful.length > 0)) return readings;
  const among = new Set(readings.flatMap(({ languages }) => languages?.sure ?? []));
  return readings.map((reading, at) =>
    reading.languages?.doubtful.some((language) => among.has(language)) ? read(at, among) : reading,
  );
}
