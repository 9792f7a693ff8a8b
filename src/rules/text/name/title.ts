import { Mark, type Scene } from '../scene.ts';
import { Case, Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';
import { SPANISH_TITLES } from '../words/spanish-words.ts';
import { Part, part } from './parts.ts';
import { endOf } from './person-name.ts';
import { Trust } from './piece.ts';
import { readName } from './run.ts';
import { smallInitialEnd } from './small.ts';

const [DR] = wordSet('DR');

/** `CLAUSSEN X DON JULIO`: streets that cross. */
const [DON, CROSSING] = wordSet('DON X');

const TITLE_ONLY = wordSet(
  `${SPANISH_TITLES} CSO CPT PTL PTLM WARDEN WARDENS COMMANDER CMDR MR MRS MS MISS DR REV SGT LT CAPT CPL DEP DEPUTY OFC OFCR OFFICER DET DETECTIVE TROOPER TPR CHIEF JUDGE HON PROF PROFESSOR SRA SRTA PVT INSP SERGEANT LIEUTENANT CAPTAIN REVEREND DOCTOR NURSE RN COACH PASTOR RANGER AGENT AGT CONSTABLE CST PC WPC PCSO DOÑA DON SR FM SRO DEPS DEPUTIES OFCS OFCRS OFFICERS MARSHAL ACO FTO DETS SGTS CHAPLAIN SHERIFF MAYOR CORONER COLONEL COL MAJ CADET FF PATROLMAN INVESTIGATOR OIC SUPT BISHOP RABBI IMAM DEACON COUNCILMAN COUNCILWOMAN COUNCILMEMBER ALDERMAN ALDERWOMAN SENATOR COMMISSIONER CLLR HERR FRAU DOKTOR MONSIEUR MADAME SIGNOR SIGNORA SENOR MONSIGNOR`,
);

/** Units answer to these words too. */
const CREWMEN = wordSet('MEDIC PARAMEDIC EMT');

/** `VESSEL MISS VIRGINIA`, `TUG CAPT BRANDON`, `BAR DON PEPE`: what is called like somebody. */
const NAMED = wordSet(
  'QUINTA RANCHO HACIENDA SALON CLUB HOTEL VESSEL BOAT SHIP YACHT FERRY TUG TRAWLER BARGE SCHOONER BAR TAQUERIA RESTAURANTE RESTAURANT CANTINA PANADERIA TIENDA CAFE ESCUELA PLAZA PARQUE',
);

/** Titles that stand behind streets and places as well. */
const ROADS = wordSet('MS SR PC DR PA CT ST FM MAYOR');

/** `Sgt Kettering`, `Ranger Olmsted`: on no list, with the ending of a verb, but a capital in the middle of a sentence. */
const isEndedLikeWord = (tokens: Tokens, i: number, at: number): boolean =>
  tokens.words(at) === 0 &&
  tokens.cues(at) === 0 &&
  tokens.letterCase(at) === Case.title &&
  tokens.letterCase(i) === Case.title &&
  tokens.letterCase(at + 1) === Case.lower;

/** At MR, DR, SGT, OFFICER …: a family name, or initial and family name. */
export function readTitle(scene: Scene, i: number): void {
  const { tokens, prose } = scene;
  if (!TITLE_ONLY.has(tokens.hash(i)) && !(prose && CREWMEN.has(tokens.hash(i)) && part(tokens, i + 1) >= Part.given)) return;
  if (NAMED.has(tokens.hash(i - 1)) || (tokens.hash(i) === DON && tokens.hash(i - 1) === CROSSING)) return;
  let at = i + 1;
  if (tokens.isMark(at, Mark.dot) && tokens.kind(at + 1) === Kind.word) at++;
  if (tokens.kind(at) !== Kind.word || (!tokens.gap(at) && !tokens.isMark(at - 1, Mark.dot))) return;
  // `LIT/PC VYR/2016`: the value of a field, and the label of the next.
  if (tokens.isMark(at + 1, Mark.slash) && !tokens.gap(at + 1) && tokens.kind(at + 2) === Kind.number) return;
  if (ROADS.has(tokens.hash(i)) && !prose) {
    const before = i - 1;
    // `OAK DR SMITH`: a street ends here.
    if (
      tokens.kind(before) === Kind.word &&
      !tokens.is(before, Word.stop) &&
      tokens.gap(i) &&
      !tokens.announces(before, Cue.person) &&
      !tokens.is(before, Word.relation)
    )
      return;
    if (tokens.hash(i) === DR && (tokens.kind(before) === Kind.number || tokens.kind(before) === Kind.mixed)) return;
    if (
      tokens.hash(i) !== DR &&
      part(tokens, at) !== Part.family &&
      part(tokens, at) !== Part.given &&
      part(tokens, at) !== Part.unknown
    )
      return;
  }
  // `warden s. brandl`
  const small = prose && tokens.isMark(at + 1, Mark.dot) ? smallInitialEnd(tokens, at) : 0;
  if (small > 0) {
    scene.out.add(tokens.from(at), tokens.to(small), 'person-name', 0.75, 'behind a title');
    return;
  }
  // `Officer Red Hawk`
  if (prose && tokens.is(at, Word.color) && tokens.letterCase(at) === Case.title && tokens.letterCase(at + 1) === Case.title) {
    scene.out.add(tokens.from(at), tokens.to(at + 1), 'person-name', 0.7, 'behind a title');
    return;
  }
  if (tokens.is(at, Word.stop) && part(tokens, at) === Part.no && tokens.length(at) > 1) return;
  const piece = part(tokens, at);
  if (piece === Part.word && isEndedLikeWord(tokens, i, at)) {
    scene.out.add(tokens.from(at), tokens.to(at), 'person-name', 0.65, 'behind a title');
    return;
  }
  // `INSP LANE 3`
  if (piece === Part.word || (tokens.is(at, Word.responseUnit) && tokens.digits(at + 1) > 0)) return;
  const run = readName(scene, at, Trust.person);
  if (!run) return;
  scene.out.add(
    tokens.from(run.first),
    endOf(tokens, run.last),
    'person-name',
    Math.max(run.confidence, piece === Part.unknown ? 0.6 : 0.75),
    'behind a title',
  );
}
