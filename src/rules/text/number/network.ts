import { cueBefore, isGlued, Mark, previousWord, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue } from '../token/word-bits.ts';
import { codeAt, fold } from '../token/word-hash.ts';
import { wordSet } from '../token/word-set.ts';

const VERSION = wordSet(
  'V VER VERSION REV REVISION FW FIRMWARE BUILD RELEASE RLS PLAN SW SOFTWARE APP CLIENT PATCH UPDATE SECTION SEC',
);

const isVersionWord = (tokens: Tokens, i: number): boolean => tokens.kind(i) === Kind.word && VERSION.has(tokens.hash(i));

const isVersion = (tokens: Tokens, i: number): boolean => {
  const before = previousWord(tokens, i);
  return isVersionWord(tokens, before) || isVersionWord(tokens, previousWord(tokens, before));
};

/** Four octets, at the first of them. */
export function readIpv4({ tokens, out }: Scene, i: number): void {
  let low = true;
  for (let part = 0; part < 4; part++) {
    const at = i + 2 * part;
    const octet = tokens.number(at);
    if (octet < 0 || octet > 255 || (part > 0 && tokens.gap(at))) return;
    if (tokens.digits(at) > 1 && codeAt(tokens.text, tokens.from(at)) === 48) return;
    if (octet > 31) low = false;
    if (part < 3 && !(tokens.isMark(at + 1, Mark.dot) && !tokens.gap(at + 1))) return;
  }
  const last = i + 6;
  if (tokens.isMark(last + 1, Mark.dot) && tokens.kind(last + 2) === Kind.number && !tokens.gap(last + 2)) return;
  if (isGlued(tokens, i) && (tokens.isMark(i - 1, Mark.dot) || tokens.isMark(i - 1, Mark.dash))) return;
  const cued = cueBefore(tokens, i, Cue.ip, 4) > 0;
  if (!cued && (low || isVersion(tokens, i))) return;
  if (isVersion(tokens, i) && cueBefore(tokens, i, Cue.ip, 1) === 0) return;
  out.add(tokens.from(i), tokens.to(last), 'ip-address', cued ? 0.97 : 0.85, 'IPv4 address');
}

const isHex = (code: number): boolean => {
  const folded = fold(code);
  return (folded >= 48 && folded <= 57) || (folded >= 65 && folded <= 70);
};

/** Groups of hexadecimal digits parted by colons or dashes: IPv6 or MAC, at the first group. */
export function readHexGroups({ tokens, out }: Scene, i: number): void {
  const { text } = tokens;
  const start = tokens.isMark(i, Mark.colon) ? tokens.from(i) : tokens.from(i);
  const before = codeAt(text, start - 1);
  if (before === Mark.colon || before === Mark.dash || fold(before || 0) !== 0) return;
  const limit = Math.min(text.length, start + 48);
  const separator = codeAt(text, tokens.to(i)) === Mark.dash ? Mark.dash : Mark.colon;
  let at = start;
  while (at < limit && (isHex(codeAt(text, at)) || codeAt(text, at) === separator)) at++;
  while (at > start && codeAt(text, at - 1) === separator && codeAt(text, at - 2) !== separator) at--;
  if (fold(codeAt(text, at) || 0) !== 0) return;
  const run = text.slice(start, at);
  if (run.length < 6) return;
  if (/^[\dA-Fa-f]{2}(?:([:-])[\dA-Fa-f]{2}){5}$/.test(run)) {
    out.add(start, at, 'device-id', 0.95, 'MAC address');
    return;
  }
  if (separator !== Mark.colon) return;
  const groups = run.split(':');
  const compressed = run.includes('::') && run.indexOf('::') === run.lastIndexOf('::');
  if (groups.some((group) => group.length > 4) || groups.length > 9) return;
  if (compressed ? groups.length >= 3 && groups.some((group) => group !== '') : groups.length === 8) {
    if (!/[A-Fa-f]/.test(run) && cueBefore(tokens, i, Cue.ip, 4) === 0 && !compressed) return;
    out.add(start, at, 'ip-address', 0.95, 'IPv6 address');
  }
}
