import { isNegated } from '../negation.ts';
import { Mark, previousWord, type Scene } from '../scene.ts';
import { Kind } from '../token/token-kind.ts';
import type { Tokens } from '../token/tokens.ts';
import { Cue, Word } from '../token/word-bits.ts';
import { wordSet } from '../token/word-set.ts';

/** Endings of diseases and of generic drug names (International Nonproprietary Name stems); words on no list. */
const DISEASE =
  /(?:[^D]ITIS|OSIS|[^D]EMIA|EMIC|ECTOMY|OPATHY|[^T]ALGIA|PLEGIA|PLEGIC|PHRENIA|RRHEA|RRHAGE|PHASIA|TROPHY|CARCINOMA|SARCOMA|MELANOMA|PNEA|CARDIA|URESIS|[^JNC]URIA|STENOSIS|OPHTHALMIA|THERAPIC)$/i;

const DRUG =
  /(?:[A-Z]{2}(?:PRIL|OLOL|STATIN|AZOLE|ZEPAM|ZOLAM|CILLIN|MYCIN|APINE|OXETINE|CODONE|MORPHONE|SARTAN|FORMIN|PARIN|XABAN|TRIPTAN|AZINE|PERIDOL|PREDNISONE|SOLONE|TEROL|GLIPTIN|LUKAST|DIPINE|IDONE|GLUTIDE|BARBITAL|THIAZIDE|SEMIDE|OXACIN|CYCLINE|TIDINE|SETRON|CAINE|PRAMINE|TRIPTYLINE|OXAPINE|MANTINE|PEZIL))$/i;

const NOT_DISEASES = wordSet(
  'DIAGNOSIS PROGNOSIS HYPNOSIS ACADEMIA ACADEMIC ENDEMIC EPIDEMIC PANDEMIC SYSTEMIC POLEMIC NEMESIS GENESIS OASIS ATROPHY TROPHY COCAINE NOVOCAINE MIGRAINE ROMAINE UKRAINE NOSTALGIA METAMORPHOSIS OSMOSIS SYMBIOSIS PHILANTHROPY TOPOLOGY',
);

/** A word on no list that ends like a disease or a drug. */
export function readMedicalShape({ tokens, out }: Scene, i: number): void {
  const length = tokens.length(i);
  if (length < 7 || length > 22 || NOT_DISEASES.has(tokens.hash(i))) return;
  const word = tokens.slice(i);
  const disease = DISEASE.test(word);
  if (!disease && !DRUG.test(word)) return;
  if (isNegated(tokens, i)) return;
  out.add(
    tokens.from(i),
    tokens.to(i),
    'medical',
    disease ? 0.75 : 0.72,
    disease ? 'ends like a disease' : 'ends like a medication',
  );
}

const OF = wordSet('OF');

const HISTORY = wordSet('HX HISTORY H/O DX DIAGNOSED SUFFERS');

const LINKS = wordSet('OF WITH FROM');

const NOT_MEDICAL = wordSet(
  'CALLS CALL DV VIOLENCE VIOLENT ASSAULT ASSAULTS THIS THAT SAME ALARMS FALSE RUNNING WEAPONS WARRANTS THEFT BURGLARY TRESPASS DRUG DRUGS ARREST ARRESTS PRIOR PRIORS PREVIOUS DOMESTIC DOMESTICS AT ON HERE LOC LOCATION ADDRESS RESIDENCE PARKING NOISE COMPLAINTS DISTURBANCE DISTURBANCES GANG FIGHTING EVADING RESISTING NARC SUBJ DISP',
);

/** `HX OF <words>`, `DX WITH <words>`: whatever the condition, if no list knows it. */
export function readHistory({ tokens, out }: Scene, i: number): void {
  if (!HISTORY.has(tokens.hash(i)) || isDenied(tokens, i)) return;
  let at = i + 1;
  if (!LINKS.has(tokens.hash(at)) && !OF.has(tokens.hash(i))) {
    if (!tokens.isMark(at, Mark.colon)) return;
  }
  at++;
  const first = at;
  while (
    at < first + 3 &&
    tokens.kind(at) === Kind.word &&
    !tokens.is(at, Word.medical | Word.hazard | Word.weapon) &&
    !NOT_MEDICAL.has(tokens.hash(at)) &&
    !(tokens.is(at, Word.stop) && !tokens.is(at, Word.body)) &&
    !tokens.announces(at, Cue.person | Cue.name)
  )
    at++;
  const last = at - 1;
  const closed = tokens.kind(at) !== Kind.word;
  if (
    last >= first &&
    closed &&
    (tokens.words(last) === 0 || tokens.is(last, Word.common | Word.body | Word.injury)) &&
    tokens.length(last) >= 3
  ) {
    out.add(tokens.from(first), tokens.to(last), 'medical', 0.6, 'behind a history word');
  }
}

const DENIALS = wordSet('NO NEG DENIES UNK');

const isDenied = (tokens: Tokens, i: number): boolean => DENIALS.has(tokens.hash(previousWord(tokens, i)));

const TAKING = wordSet('TAKES TAKING PRESCRIBED MEDS RX TOMA');

/** `TAKING SELFIES` */
const PICTURES = wordSet('SELFIE SELFIES SNAPSHOTS SCREENSHOTS PHOTOGRAPHS POTSHOTS GUNFIRE INVENTORY');

/** `TAKES <word on no list>`: a medication by its place in the sentence. */
export function readPrescribed({ tokens, out }: Scene, i: number): void {
  if (!TAKING.has(tokens.hash(i)) || isDenied(tokens, i)) return;
  let at = i + 1;
  if (tokens.isMark(at, Mark.colon)) at++;
  if (PICTURES.has(tokens.hash(at))) return;
  if (tokens.kind(at) === Kind.word && tokens.words(at) === 0 && tokens.cues(at) === 0 && tokens.length(at) >= 5) {
    out.add(tokens.from(at), tokens.to(at), 'medical', 0.62, 'behind TAKES');
  }
}
