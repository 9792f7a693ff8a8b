import { passesVin } from '../number/checksum.ts';
import { cueBefore, isGlued, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { Cue } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** At a mixed token of 17 characters: a VIN. */
export function readVin({ tokens, out }: Scene, i: number): void {
  if (tokens.length(i) !== 17 || (isGlued(tokens, i) && tokens.kind(i - 1) !== Kind.mark)) return;
  const value = tokens.slice(i).toUpperCase();
  if (!/^[A-HJ-NPR-Z\d]{17}$/.test(value)) return;
  const cued = cueBefore(tokens, i, Cue.vin, 4) > 0;
  const valid = passesVin(value);
  const shaped = /^[1-9A-Z]{2,3}.{8}[A-Z\d]{2}.*\d{4}$/.test(value) && (value.match(/\d/g)?.length ?? 0) >= 6;
  if (cued || valid || shaped)
    out.add(
      tokens.from(i),
      tokens.to(i),
      'vehicle-id',
      valid ? 0.98 : cued ? 0.93 : 0.6,
      valid ? 'VIN with valid check digit' : 'VIN',
    );
}

const TAIL_WORDS = wordSet('LAST ENDING ENDS IN OF IS THE PARTIAL CONF NUMBER NO');

const [LAST, HIN] = wordSet('LAST HIN');

/** `LAST 8 LN204418`: the end of a VIN by how many characters it has; at the value. */
export function readVinTail({ tokens, out }: Scene, i: number): void {
  const length = tokens.length(i);
  if (
    tokens.number(i - 1) !== length ||
    tokens.hash(i - 2) !== LAST ||
    cueBefore(tokens, i, Cue.ssn | Cue.card | Cue.phone, 5) > 0
  )
    return;
  out.add(tokens.from(i), tokens.to(i), 'vehicle-id', 0.7, 'last characters of a VIN');
}

/** At `VIN`: the last six or eight characters. */
export function readVinCue({ tokens, out }: Scene, i: number): void {
  let at = i + 1;
  let tail = false;
  for (let steps = 0; steps < 6; steps++) {
    if (TAIL_WORDS.has(tokens.hash(at))) {
      tail = true;
      at++;
    } else if (tokens.kind(at) === Kind.mark) at++;
    else if (tail && tokens.digits(at) === 1 && tokens.number(at) >= 4 && tokens.number(at) <= 8) at++;
    else break;
  }
  const length = tokens.length(at);
  if (tokens.kind(at) !== Kind.number && tokens.kind(at) !== Kind.mixed) return;
  // Hull numbers of boats: a maker's three letters, then nine (33 CFR 181.25).
  if (tokens.hash(i) === HIN && length === 12 && /^[A-Z]{3}[A-Z\d]{9}$/i.test(tokens.slice(at)))
    out.add(tokens.from(at), tokens.to(at), 'vehicle-id', 0.93, 'hull number');
  if (length >= 6 && length <= 8) {
    const digits = tokens.slice(at).replace(/\D/g, '').length;
    if (digits >= 4) out.add(tokens.from(at), tokens.to(at), 'vehicle-id', 0.85, 'last characters of a VIN');
  }
}
