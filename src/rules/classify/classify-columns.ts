import type { DataClass } from '../../model/data-class.ts';
import type { ColumnEvidence, FieldVerdict } from '../../model/plan.ts';
import type { Readers } from '../../model/reading.ts';
import { subjectOf } from '../header/subject.ts';
import type { RulePack } from '../packs/rule-pack.ts';
import { yearOfDate } from '../value/birth-date.ts';
import { hearNeighbours } from './beside-columns.ts';
import { type ColumnStatistics, describeColumn } from './column-statistics.ts';
import { contraryWitness } from './contrary-witness.ts';
import { takeBackDescriptions } from './described-things.ts';
import { callTypeWitness, flagWitness, numberWitness, textWitness, timeWitness } from './event-witness.ts';
import { amountWitness, mailboxWitness, maskedWitness, medicalWitness, stateWitness, wordWitness } from './form-witness.ts';
import { type HeaderEvidence, readHeaders } from './header-evidence.ts';
import { identifierWitness } from './identifier-witness.ts';
import { addEvidence, type Evidence, judge } from './judge.ts';
import { nameListWitness } from './name-list-witness.ts';
import { packWitness } from './pack-witness.ts';
import { birthWitness, describingWitness, givenNameWitness, nameWitness } from './person-witness.ts';
import { addressWitness, coordinateWitness, pointWitness } from './place-witness.ts';
import { promisedNumbersWitness } from './promised-numbers.ts';
import { promisedWordsWitness } from './promised-words.ts';
import { rowCountWitness } from './row-count-witness.ts';
import type { Testimony, Witness, WitnessContext } from './testimony.ts';
import { takeBackUnproven } from './unproven.ts';

/** Nats of a header score of 1, as in `header-evidence.ts`; scores are handed to the witnesses. */
const NATS = 6;
/** Reasons shown. */
const REASONS = 4;

const witnesses = (readers: Readers): readonly Witness[] => [
  identifierWitness,
  nameWitness,
  nameListWitness,
  givenNameWitness,
  describingWitness,
  birthWitness,
  pointWitness(readers),
  addressWitness(readers),
  coordinateWitness,
  timeWitness(readers),
  flagWitness,
  textWitness,
  callTypeWitness(readers),
  numberWitness,
  amountWitness,
  maskedWitness,
  mailboxWitness,
  medicalWitness,
  stateWitness,
  wordWitness,
  contraryWitness,
  promisedNumbersWitness,
  promisedWordsWitness,
  rowCountWitness,
];

/**
 * Classifies fields by header, neighbours and values: the nats of each witness are added per class and the largest wins, so a
 * telling column overrules a wrong header and an empty one falls back on its name.
 */
export const classifyColumns = (columns: readonly ColumnEvidence[], readers: Readers, pack?: RulePack): FieldVerdict[] =>
  weighColumns(columns, readers, pack).map(({ header, testimonies }) => settle(header, testimonies));

/** What is known of a column before the verdict: what its name says and what its values say. */
interface WeighedColumn {
  readonly header: HeaderEvidence;
  readonly testimonies: readonly Testimony[];
}

/** Hears name, neighbours and values of every column of a table. */
export function weighColumns(columns: readonly ColumnEvidence[], readers: Readers, pack?: RulePack): WeighedColumn[] {
  const statistics = columns.map(describeColumn);
  const headers = readHeaders(columns, pack, (column) => statistics[column]?.values.length !== 0);
  const { latestYear, earliestYear } = findYears(headers, statistics);
  const heard = pack === undefined ? witnesses(readers) : [...witnesses(readers), packWitness(pack)];
  const testimonies = headers.map((header, i) => {
    const column = statistics[i] as ColumnStatistics;
    const context: WitnessContext = {
      name: header.name,
      elsewhere: !header.kind.incidents,
      header: (id) => (header.evidence.get(id) ?? 0) / NATS,
      latestYear,
      earliestYear,
    };
    return column.values.length === 0 ? [] : heard.flatMap((witness) => witness(column, context));
  });
  const all = hearNeighbours(headers, statistics, testimonies);
  return headers.map((header, i) => {
    const column = statistics[i] as ColumnStatistics;
    const said = [...(all[i] ?? [])];
    said.push(...takeBackUnproven(header, column, said));
    return { header, testimonies: [...said, ...takeBackDescriptions(header, column, said)] };
  });
}

/** Name and values together, in nats per class. */
export function sumUp(header: HeaderEvidence, testimonies: readonly Testimony[]): Evidence {
  const evidence: Evidence = new Map(header.evidence);
  for (const { class: id, nats } of testimonies) addEvidence(evidence, id, nats);
  return evidence;
}

/** The verdict on a column whose name and values have been heard. */
export function settle(header: HeaderEvidence, testimonies: readonly Testimony[]): FieldVerdict {
  const judgement = judge(sumUp(header, testimonies));
  const subject = subjectOf(header.reading, judgement.class);
  return {
    name: header.name,
    class: judgement.class,
    confidence: judgement.confidence,
    why: reasonsFor(judgement.class, header, testimonies),
    ...(subject === undefined ? {} : { subject }),
    ...(judgement.runnerUp === undefined ? {} : { runnerUp: judgement.runnerUp }),
  };
}

/** What spoke for the class, strongest first; then what spoke against what the header says. */
function reasonsFor(id: DataClass, header: HeaderEvidence, testimonies: readonly Testimony[]): string[] {
  const reasons = testimonies
    .filter((testimony) => testimony.class === id && testimony.nats > 0)
    .map(({ nats, says }) => ({ nats, says }));
  const word = header.why.get(id);
  if (word !== undefined) reasons.push({ nats: header.evidence.get(id) ?? 0, says: word });
  reasons.sort((a, b) => b.nats - a.nats);
  const against = testimonies.filter((testimony) => testimony.nats < 0 && testimony.class !== id).map(({ says }) => says);
  const all = [...new Set([...reasons.map(({ says }) => says), ...against])].slice(0, REASONS);
  return all.length > 0
    ? all
    : [header.name.trim() === '' ? 'the header is empty' : 'header says nothing known, and the values fit no class'];
}

/** The years that columns span whose header speaks of event times: people of the table were born before the last. */
function findYears(
  headers: readonly HeaderEvidence[],
  statistics: readonly ColumnStatistics[],
): Pick<WitnessContext, 'latestYear' | 'earliestYear'> {
  const years = headers.flatMap(({ evidence }, i) =>
    (evidence.get('event-time') ?? 0) < 3
      ? []
      : (statistics[i] as ColumnStatistics).values
          .slice(0, 50)
          .map((value) => yearOfDate(value.slice(0, 10)) ?? Number.NaN)
          .filter((year) => year >= 1980 && year <= 2100),
  );
  return years.length === 0
    ? { latestYear: undefined, earliestYear: undefined }
    : { latestYear: Math.max(...years), earliestYear: Math.min(...years) };
}
