import { CALL_GROUPS, type CallGroup } from '../../model/call-group.ts';
import { type PreparedTables, prepared } from '../../model/prepared.ts';
import { readCode } from './call-groups/codes.ts';
import { alarms, compounds, faint } from './call-groups/compounds.ts';
import { everyday } from './call-groups/everyday.ts';
import { fireAndRescue } from './call-groups/fire-and-rescue.ts';
import { offences } from './call-groups/offences.ts';
import { compilePatterns, keysOf, type Pattern } from './call-groups/pattern.ts';
import { sensitive } from './call-groups/sensitive.ts';
import { RANKS, type Rank } from './call-groups/table.ts';
import { readWords } from './call-groups/words.ts';

/** Longest text that is looked at; a nature field is a phrase, not a narrative. */
const LONGEST_TEXT = 200;

/** Weight between two ranks; above any length and place. */
const RANK_STEP = 1_000_000;
const LENGTH_STEP = 1_000;

interface Line {
  readonly pattern: Pattern;
  readonly group: CallGroup;
  /** Higher wins: rank, then length of the pattern, then place in `CALL_GROUPS`. */
  readonly weight: number;
}

/** A line of the taxonomy as it is written. */
interface WrittenLine {
  readonly text: string;
  readonly group: CallGroup;
  readonly rank: Rank;
}

/** Every line of the taxonomy under the words it can be found by, as {@link readLine} reads them, parted by tabs. */
let index: ReadonlyMap<string, string> | undefined;

/** The index for the build to keep: words parted by tabs, and below them the lines of each. */
export function layOutCallGroups(): Pick<PreparedTables, 'callGroups'> {
  const lines = indexLines();
  return { callGroups: [[...lines.keys()].join('\t'), ...lines.values()].join('\n') };
}

/** The index, from what the build has kept where there is such a thing. */
function readIndex(): ReadonlyMap<string, string> {
  const kept = prepared('callGroups');
  if (kept === undefined) return indexLines();
  const [words = '', ...lines] = kept.split('\n');
  return new Map(words.split('\t').map((word, i) => [word, lines[i] as string]));
}

/** Lines that were looked up, by the word: a table says few of the two thousand words, and a line takes time to compile. */
const compiled = new Map<string, readonly Line[]>();

function linesOf(word: string): readonly Line[] {
  const known = compiled.get(word);
  if (known !== undefined) return known;
  index ??= readIndex();
  const written = index.get(word);
  if (written === undefined) return [];
  const lines = written.split('\t').flatMap((line) => compileLine(readLine(line), word));
  compiled.set(word, lines);
  return lines;
}

const compileLine = ({ text, group, rank }: WrittenLine, word: string): readonly Line[] =>
  compilePatterns(text)
    .filter(({ key }) => key === word)
    .map((pattern) => ({
      pattern,
      group,
      weight: RANKS.indexOf(rank) * RANK_STEP + pattern.length * LENGTH_STEP + (CALL_GROUPS.length - CALL_GROUPS.indexOf(group)),
    }));

/**
 * The group of a call by what the table's call-type cells say (nature, code, description …). Codes and words are read
 * together; whole words only. What is not understood is `other`: numbered signals and ten-codes mean something else in
 * every county and are not guessed.
 */
export function readCallGroup(...types: readonly string[]): CallGroup {
  const cells = types.map((type) => splitDepartment(type.slice(0, LONGEST_TEXT)));
  const texts = cells.map(({ text }) => text);
  const codes = texts.map(readCode).filter((code) => code !== undefined);
  const sure = codes.filter((code) => code.sure).map(({ words }) => words);
  const decided = bestLine([...texts, ...sure]);
  if (decided !== undefined && decided.weight >= RANK_STEP) return decided.group;
  // Nothing clear was said: sections that are only probably codes, then the department.
  const doubtful = bestLine(codes.map(({ words }) => words));
  const withDepartment = bestLine([...cells.map(({ department }) => department), ...texts]);
  return (doubtful ?? withDepartment ?? decided)?.group ?? 'other';
}

/** `EMS: FALL VICTIM`: who answers says little about what it is about. */
function splitDepartment(type: string): { readonly department: string; readonly text: string } {
  const match = /^\s*(EMS|FIRE|TRAFFIC|POLICE|LAW|MEDICAL)\s*:\s*(?=\S)/i.exec(type);
  return { department: match?.[1] ?? '', text: match === null ? type : type.slice(match[0].length) };
}

/** The weightiest line that matches the texts. */
function bestLine(texts: readonly string[]): Line | undefined {
  const cells = texts.map((text) => frame(readWords(text)));
  let best: Line | undefined;
  for (const word of new Set(cells.flatMap((cell) => cell.split(' ')))) {
    for (const line of linesOf(word)) {
      if ((best === undefined || line.weight > best.weight) && line.pattern.matches(cells)) best = line;
    }
  }
  return best;
}

/** Words between blanks, with marks at both ends so that a pattern can ask for the whole cell. */
const frame = (words: readonly string[]): string => ` = ${words.join(' ')} = `;

function indexLines(): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { rank, lines } of [compounds, alarms, sensitive, offences, fireAndRescue, everyday, faint]) {
    for (const group of CALL_GROUPS) {
      for (const text of lines[group] ?? []) {
        const line = `${RANKS.indexOf(rank)} ${CALL_GROUPS.indexOf(group)} ${text}`;
        for (const key of keysOf(text)) {
          const others = index.get(key);
          index.set(key, others === undefined ? line : `${others}\t${line}`);
        }
      }
    }
  }
  return index;
}

/** `2 14 assault !attempt`: places of rank and group, then the line as the taxonomy writes it. */
function readLine(written: string): WrittenLine {
  const [rank = '', group = ''] = written.split(' ', 2);
  return {
    text: written.slice(rank.length + group.length + 2),
    group: CALL_GROUPS[Number(group)] as CallGroup,
    rank: RANKS[Number(rank)] as Rank,
  };
}
