import { PIECE } from './characters.ts';

/** Where a piece that begins at `start` ends: at a line break if there is one in its last part, else at a blank. */
export function pieceEnd(text: string, start: number): number {
  const limit = start + PIECE;
  if (limit >= text.length) return text.length;
  const line = text.lastIndexOf('\n', limit);
  if (line > start + PIECE / 2) return line + 1;
  const blank = text.lastIndexOf(' ', limit);
  return blank > start + PIECE / 2 ? blank + 1 : limit;
}
