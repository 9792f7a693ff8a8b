import type { ByteSpanFinder, Span, SpanFinder } from '../../model/span.ts';
import { readCodePlace, readCodeWord } from './access-code/access-code.ts';
import { readTeens } from './age/decade.ts';
import { readSpelledAge } from './age/spelled.ts';
import { Candidates } from './candidates.ts';
import { readBirthCue, readLooseDate } from './date/birth-date.ts';
import { readMixed, readNumber } from './figures.ts';
import { readDeed } from './hazard/deed.ts';
import { mayBeFlag, readHazard, readPremiseBlock } from './hazard/flag.ts';
import { withoutDoubtful } from './learned/doubt.ts';
import { readLearned } from './learned/read-learned.ts';
import { openLexicon } from './lexicon.ts';
import { readMark } from './mark.ts';
import { readAct } from './medical/act.ts';
import { readIntake } from './medical/intake.ts';
import { mayBePhraseAt } from './medical/match.ts';
import { readMedical } from './medical/medical.ts';
import { readHistory, readMedicalShape, readPrescribed } from './medical/shape.ts';
import { readVital } from './medical/vital-signs.ts';
import { readFamily } from './name/family.ts';
import { readGreeting } from './name/greeting.ts';
import { readGoesBy } from './name/nickname.ts';
import { readBareName, readNameCue, readPersonCue, readRegisteredTo, readUnknownFirst } from './name/person-name.ts';
import { readQuoted } from './name/quoted-name.ts';
import { readReported } from './name/reported.ts';
import { readTitle } from './name/title.ts';
import { readDeviceCue } from './number/accounts.ts';
import { readIdCue, readLicenseCue, readSsnCue } from './number/identifiers.ts';
import { readHandleCue } from './number/links.ts';
import { readBoxAddress, readGermanicAddress, readSpanishAddress } from './place/address.ts';
import { readUnit } from './place/apartment.ts';
import { readIntersection, readJustOf } from './place/block.ts';
import { readMilepost } from './place/milepost.ts';
import { Mark, type Scene } from './scene.ts';
import { readSecondPass } from './second-pass.ts';
import { readSpanishIllness } from './spanish/illness.ts';
import { readKilometre } from './spanish/kilometre.ts';
import { PIECE } from './token/characters.ts';
import { pieceEnd } from './token/pieces.ts';
import { smooth } from './token/smooth.ts';
import { BEGINS, Start } from './token/starts.ts';
import { Case, Kind, MARGIN } from './token/token-kind.ts';
import { TOKENS, type Tokens } from './token/tokens.ts';
import { Cue, Word } from './token/word-bits.ts';
import { readAfterState } from './vehicle/plate-after-state.ts';
import { readBeforeState } from './vehicle/plate-before-state.ts';
import { readParted } from './vehicle/plate-parted.ts';
import { readPlateCue } from './vehicle/vehicles.ts';
import { readVinCue } from './vehicle/vin.ts';

/** Candidates below are not worth a report. */
const LEAST_CONFIDENCE = 0.5;

const NONE: readonly Span[] = [];

/**
 * Personal data in free text: names, numbers, addresses, medical facts, codes. Offsets are UTF-16 code units of `text`,
 * spans are in order and do not overlap, labels and titles stay outside. Works on dispatch shorthand in capitals and on
 * ordinary prose, in English and in part in Spanish. Time is linear in the length of the text; nothing is kept between calls.
 */
export const findSpans: SpanFinder = (text) => {
  if (text.length < 3) return NONE;
  if (text.length <= PIECE) return findInPiece(text);
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const end = pieceEnd(text, start);
    for (const span of findInPiece(text.slice(start, end)))
      found.push({ ...span, start: span.start + start, end: span.end + start });
    start = end;
  }
  return found;
};

const SCENE: Scene = { tokens: TOKENS, out: new Candidates(), dates: [], prose: false };

/** The same for a cell of ASCII bytes, which becomes a string only where a grammar needs one. */
export const findSpansInBytes: ByteSpanFinder = (bytes, start, end, text) => {
  const length = end - start;
  if (length > PIECE) return undefined;
  if (length < 3) return NONE;
  openLexicon();
  if (!TOKENS.readBytes(bytes, start, end, text)) return undefined;
  smooth(TOKENS);
  return findInTokens();
};

function findInPiece(text: string): readonly Span[] {
  cutForReading(text);
  return findInTokens();
}

/** Cuts a text of at most {@link PIECE} characters into tokens as they are read for spans. */
export function cutForReading(text: string): Tokens {
  openLexicon();
  TOKENS.read(text);
  smooth(TOKENS);
  return TOKENS;
}

/** What is found in a text of at most {@link PIECE} characters before anything is doubted: what doubts are learned from. */
export function findUndoubted(text: string): readonly Span[] {
  cutForReading(text);
  return findAllInTokens();
}

const findInTokens = (): readonly Span[] => withoutDoubtful(findAllInTokens());

function findAllInTokens(): readonly Span[] {
  readGrammars();
  readLearned(SCENE);
  return SCENE.out.size === 0 ? NONE : SCENE.out.settle(LEAST_CONFIDENCE);
}

function readGrammars(): void {
  const { tokens, out, dates } = SCENE;
  out.clear();
  if (dates.length > 0) dates.length = 0;
  SCENE.prose = tokens.lowerWords > tokens.upperWords;
  readTokens(SCENE);
  if (out.size > 0 || dates.length > 0) readSecondPass(SCENE);
}

/** Cues that are followed by a figure or by nothing, and how far behind them it can stand. */
const FIGURE_CUES = Cue.birth | Cue.ssn | Cue.license | Cue.id | Cue.vin | Cue.codePlace | Cue.device;

const CUE_REACH = 14;

/** Beyond any token. */
const FAR = 1 << 30;

const NAME_WORD = Word.given | Word.surname | Word.ambiguous;

const NAMELIKE = Start.name | Start.unknown;

const ILLNESS = Start.medical | Start.phrase;

const FACTS = ILLNESS | Start.hazard | Start.deed | Start.designator | Start.title | Start.relation | Start.given;

const PLACES = Start.month | Start.route | Start.state | Start.crossing | Start.justOf | Start.to | Start.the | Start.rare;

function readTokens(scene: Scene): void {
  const { tokens: t } = scene;
  const patient = (t.allCues & Cue.patient) !== 0;
  const stock = (t.allWords & Word.supply) !== 0 && !patient;
  let medicalTo = 0;
  let hazardTo = 0;
  let nameTo = 0;
  let figure = 0;
  let nextFigure = t.figures > 0 ? t.figure(0) : FAR;
  for (let i = MARGIN; i < t.end; i++) {
    const starts = t.starts(i);
    if ((starts & BEGINS) === 0) continue;
    if ((starts & (Start.mark | Start.number | Start.mixed)) !== 0) {
      if (starts === Start.mark) readMark(scene, i);
      else {
        figure++;
        nextFigure = figure < t.figures ? t.figure(figure) : FAR;
        if (starts === Start.number) readNumber(scene, i);
        else readMixed(scene, i);
      }
      continue;
    }
    if ((starts & Start.cue) !== 0) readCues(scene, i, nextFigure - i <= CUE_REACH ? t.cues(i) : t.cues(i) & ~FIGURE_CUES);
    if ((starts & FACTS) !== 0) {
      if ((starts & ILLNESS) !== 0 && i > medicalTo) {
        if ((starts & Start.intake) !== 0) medicalTo = readIntake(scene, i) || readAct(scene, i);
        if ((starts & Start.medical) !== 0 || mayBePhraseAt(t, i))
          medicalTo = Math.max(medicalTo, readMedical(scene, i, patient || scene.out.aged, stock));
      }
      if ((starts & Start.hazard) !== 0 && i > hazardTo) {
        if ((starts & Start.warning) !== 0) hazardTo = Math.max(readPremiseBlock(scene, i), readHazard(scene, i));
        else if (mayBeFlag(t, i)) hazardTo = readHazard(scene, i);
      }
      if ((starts & Start.deed) !== 0 && i > hazardTo) hazardTo = Math.max(hazardTo, readDeed(scene, i));
      if ((starts & Start.designator) !== 0) readUnit(scene, i);
      if ((starts & Start.title) !== 0) readTitle(scene, i);
      if ((starts & Start.relation) !== 0) readPersonCue(scene, i);
      if ((starts & Start.given) !== 0) readQuoted(scene, i);
    }
    if ((starts & NAMELIKE) !== 0 && i > nameTo && ((starts & Start.name) !== 0 || mayBeName(t, i)))
      nameTo = Math.max(nameTo, readBareName(scene, i));
    if ((starts & Start.parted) !== 0 && (t.digits(i + 1) > 2 || t.isMark(i + 1, Mark.dash) || t.kind(i + 1) === Kind.mixed))
      readParted(scene, i);
    if ((starts & PLACES) !== 0) readPlaces(scene, i, starts);
    if ((starts & Start.long) !== 0) {
      if (!stock) readMedicalShape(scene, i);
      if (t.kind(i + 1) === Kind.number || t.kind(i + 1) === Kind.mixed || t.isMark(i + 1, Mark.dot))
        readGermanicAddress(scene, i);
    }
  }
}

/** Is a word that is on no list of names worth a look for a name without a cue? */
function mayBeName(t: Tokens, i: number): boolean {
  const next = t.hash(i + 1);
  // A letter that is a word too (`SIDE A. BENCHMARK`) is an initial only where a sentence of prose begins.
  if (t.length(i) === 1)
    return next === Mark.dot && (!t.is(i, Word.stop) || (t.kind(i - 1) !== Kind.word && t.letterCase(i + 2) === Case.title));
  // The start of `OLUFSEN, GRETA` or of a capitalised pair.
  return (
    next === Mark.comma ||
    next === Mark.slash ||
    next === Mark.dash ||
    t.letterCase(i) >= Case.title ||
    t.is(i + 1, NAME_WORD) ||
    // `VERNELLE ABTS 91,`
    (t.digits(i + 2) === 2 && t.gap(i + 2) && t.kind(i + 1) === Kind.word)
  );
}

/** Months, roads, states, crossings and the words of the rarer grammars. */
function readPlaces(scene: Scene, i: number, starts: number): void {
  if ((starts & Start.crossing) !== 0) readIntersection(scene, i);
  if ((starts & Start.justOf) !== 0) readJustOf(scene, i);
  if ((starts & Start.the) !== 0) readFamily(scene, i);
  if ((starts & Start.to) !== 0) readRegisteredTo(scene, i);
  if ((starts & Start.rare) !== 0) readRare(scene, i);
  if ((starts & Start.month) !== 0) readLooseDate(scene, i);
  // Of the states only those with a dash behind are roads (`TX-71`).
  if ((starts & Start.route) !== 0 || ((starts & Start.state) !== 0 && scene.tokens.isMark(i + 1, Mark.dash)))
    readMilepost(scene, i);
  if ((starts & Start.state) !== 0) {
    readAfterState(scene, i);
    readBeforeState(scene, i);
  }
}

function readCues(scene: Scene, i: number, cues: number): void {
  if ((cues & Cue.birth) !== 0) readBirthCue(scene, i);
  if ((cues & Cue.ssn) !== 0) readSsnCue(scene, i);
  if ((cues & (Cue.license | Cue.plate)) !== 0) readLicenseCue(scene, i);
  if ((cues & Cue.id) !== 0) readIdCue(scene, i);
  if ((cues & Cue.plate) !== 0) readPlateCue(scene, i);
  if ((cues & Cue.vin) !== 0) readVinCue(scene, i);
  if ((cues & Cue.codeWord) !== 0) readCodeWord(scene, i);
  if ((cues & Cue.codePlace) !== 0) readCodePlace(scene, i);
  if ((cues & Cue.device) !== 0) readDeviceCue(scene, i);
  if ((cues & Cue.handle) !== 0) readHandleCue(scene, i);
  if ((cues & Cue.vital) !== 0) readVital(scene, i);
  if ((cues & Cue.name) !== 0) readNameCue(scene, i);
  if ((cues & Cue.person) !== 0) readPersonCue(scene, i);
}

function readRare(scene: Scene, i: number): void {
  readBoxAddress(scene, i);
  readSpanishAddress(scene, i);
  readUnknownFirst(scene, i);
  readGoesBy(scene, i);
  readReported(scene, i);
  readTeens(scene, i);
  readSpelledAge(scene, i);
  readHistory(scene, i);
  readPrescribed(scene, i);
  readSpanishIllness(scene, i);
  readKilometre(scene, i);
  if (scene.prose) readGreeting(scene, i);
}
