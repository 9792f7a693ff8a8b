import type { Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import { wordSet } from '../token/word-set.ts';

const PLACAS = wordSet('PLACA PLACAS');
/** `MEX PLATES FW-41-208` */
const PLATES = wordSet('PLATE PLATES PLT PLTS TAG TAGS LP');
const MEXICAN = wordSet('MEX MEXICAN MEXICO MX');
/** Words between PLACAS and the plate: `PLACAS DEL ESTADO DE SONORA`. */
const REACH = 6;

/** Groups parted by dashes, as the states of Mexico issue them to cars and trucks (NOM-001-SCT). */
const ISSUED =
  /^(?:[A-Z]{3}-\d{3}-[A-Z]|[A-Z]{3}-\d{2}-\d{2}|[A-Z]{2}-\d{2}-\d{3}|[A-Z]{2}-\d{3}-[A-Z]\d?|[A-Z]\d{2}-[A-Z]{3})(?![\w-])/i;
const LONGEST = 10;

/** `placas de Chihuahua EKL-203-B`: at the word for plates. Tells whether they are read, or told of without their figures. */
export function readMexicanPlate({ tokens, out }: Scene, i: number): boolean {
  const spanish = PLACAS.has(tokens.hash(i));
  if (!spanish && !(PLATES.has(tokens.hash(i)) && MEXICAN.has(tokens.hash(i - 1)))) return false;
  for (let at = i + 1; at <= i + REACH && tokens.kind(at) !== Kind.none && tokens.kind(at) !== Kind.lineBreak; at++) {
    const start = tokens.from(at);
    const plate = ISSUED.exec(tokens.text.slice(start, start + LONGEST));
    if (plate === null) continue;
    out.add(start, start + plate[0].length, 'license-plate', 0.92, 'plate after a plate word');
    return true;
  }
  if (!spanish) return false;
  const figures = tokens.kind(i + 3) === Kind.mixed || tokens.kind(i + 3) === Kind.number || tokens.kind(i + 2) !== Kind.word;
  return OF.has(tokens.hash(i + 1)) && !figures;
}

const OF = wordSet('DE DEL');
