import { cueBefore, isGlued, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { PLATE_SHAPE, plateEnd, RARE_PLATE_SHAPE } from './plate-shape.ts';
import { isModelFigure } from './vehicle-before.ts';
import { registered } from './vehicles.ts';

const NO_LETTERS =
  Word.stop | Word.common | Word.sex | Word.direction | Word.bound | Word.state | Word.street | Word.responseUnit | Word.medical;

/** `TRUCK M14 E51`: two units. */
const TWO_UNITS = /^[A-Z]\d\d[A-Z]\d\d\d?$/;

/** `RED FORD RANGER 8XK 302`, `SILVER 123 ABC`: two groups right behind a vehicle or its colour, at the first. */
export function readSpacedPlate({ tokens, out }: Scene, i: number): void {
  if (isGlued(tokens, i) || !(tokens.is(i - 1, Word.vehicle | Word.color) || registered(tokens, i))) return;
  const next = i + 1;
  const kind = tokens.kind(next);
  if (!tokens.gap(next) || (kind !== Kind.word && kind !== Kind.number && kind !== Kind.mixed)) return;
  if (kind === Kind.word && (tokens.length(next) !== 3 || tokens.is(next, NO_LETTERS) || tokens.announces(next, Cue.ageUnit)))
    return;
  if (isModelFigure(tokens, i)) return;
  const last = plateEnd(tokens, i, true);
  if (last !== next) return;
  const value = tokens.slice(i, last).toUpperCase().replace(/[ -]/g, '');
  if (value.length < 6 || (!PLATE_SHAPE.test(value) && !RARE_PLATE_SHAPE.test(value))) return;
  if (cueBefore(tokens, i, Cue.reference, 2) > 0 || TWO_UNITS.test(value)) return;
  out.add(tokens.from(i), tokens.to(last), 'license-plate', 0.7, 'plate beside a vehicle');
}
