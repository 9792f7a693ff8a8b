import { parse } from 'yaml';
import type { DataClass } from '../../model/data-class.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ValueTest } from '../../model/rule.ts';
import { atLeast, type Severity } from '../../model/severity.ts';
import { shapeOf } from '../../model/shape.ts';
import { valueTests } from '../index.ts';
import { failedExamples, type RuleProblem } from './check-examples.ts';
import { type CompiledRule, compileRule, isSpanClass } from './compile-rule.ts';
import { refusePattern } from './linear-pattern.ts';
import { type PackFile, type PackFileRule, packSchema } from './pack-schema.ts';
import { findBehindCues } from './pack-spans.ts';
import type { RulePack } from './rule-pack.ts';

/** Longest pack, in characters. */
const LONGEST = 1_000_000;
/** Longest description of one problem, in characters. */
const LONGEST_PROBLEM = 200;
/** Problems told at once. */
const MOST_TOLD = 5;

/**
 * Reads a rule pack, YAML or JSON, and tries it on its own examples.
 * @param text the file; @param name what to call it in messages.
 * @throws {CadAuditError} `bad-rules` when it is not of the schema, a pattern could take more than linear time, an id stands
 * twice, or an example fails. Messages name the rule and the part, never an example's text.
 */
export function loadRulePack(text: string, name: string): RulePack {
  const file = readFile(text, name);
  const problems = findPackProblems(file);
  if (problems.length > 0)
    throw badRules(
      name,
      problems.map(({ path: [, at, ...rest], message }) => `${file.rules[Number(at)]?.id}: ${rest.join('.')} ${message}`),
    );
  const rules = file.rules.map(compileRule);
  return {
    name: file.name,
    rules,
    tests: rules.flatMap(valueTestOf),
    findSpans: findBehindCues(rules.flatMap(({ cue }) => cue ?? [])),
    severities: worstSeverities(rules),
    source: { text, name },
  };
}

/** What does not hold in a pack that is of the form: ids, patterns and examples. Paths begin with `rules` and a place. */
export function findPackProblems({ rules }: PackFile): readonly RuleProblem[] {
  const seen = new Set<string>();
  return rules.flatMap((rule, at) => {
    const twice = seen.has(rule.id) ? [{ path: ['id'], message: 'stands twice in this pack' }] : [];
    seen.add(rule.id);
    const refused = problemsOf(rule);
    const failed = refused.length > 0 ? refused : failedExamples(rule, compileRule(rule));
    return [...twice, ...failed].map(({ path, message }) => ({ path: ['rules', at, ...path], message }));
  });
}

function readFile(text: string, name: string): PackFile {
  if (text.length > LONGEST) throw badRules(name, [`it is longer than ${LONGEST} characters`]);
  let value: unknown;
  try {
    // YAML holds JSON. Aliases are bounded: a few lines of them can grow without end.
    value = parse(text.replace(/^\uFEFF/, ''), { maxAliasCount: 50, logLevel: 'error' });
  } catch {
    // The parser's own message quotes the text; it stays out.
    throw badRules(name, ['it is neither YAML nor JSON']);
  }
  const parsed = packSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw badRules(
    name,
    parsed.error.issues.map(({ path, message }) => `${path.map(String).join('.') || 'the whole file'}: ${message}`),
  );
}

const badRules = (name: string, problems: readonly string[]): CadAuditError => {
  // Names and keys of the file are other people's text: shortened, and without control characters.
  const told = problems
    .slice(0, MOST_TOLD)
    .map((problem) => problem.slice(0, LONGEST_PROBLEM).replace(/\p{C}/gu, '·'))
    .join('; ');
  const more = problems.length > MOST_TOLD ? `; and ${problems.length - MOST_TOLD} more` : '';
  return new CadAuditError(
    'bad-rules',
    `${name} is not a usable rule pack: ${told}${more}.`,
    'docs/rule-packs.md shows how one is written.',
  );
};

function problemsOf({ class: id, value, text }: PackFileRule): readonly RuleProblem[] {
  const problems: RuleProblem[] = [];
  for (const [part, pattern] of [
    ['value', value?.pattern],
    ['text', text?.pattern],
  ] as const) {
    const refused = pattern === undefined ? undefined : refusePattern(pattern);
    if (refused !== undefined) problems.push({ path: [part, 'pattern'], message: refused });
  }
  if (text !== undefined && text.pattern === undefined && value === undefined)
    problems.push({ path: ['text'], message: 'has no pattern to look for behind the cues' });
  if (text !== undefined && !isSpanClass(id))
    problems.push({ path: ['text'], message: `cannot be: ${id} is not looked for in free text` });
  return problems;
}

/** The test of a rule, leaving out what a built-in test of the class counts already. */
function valueTestOf({ class: id, test, standalone }: CompiledRule): readonly ValueTest[] {
  if (test === undefined) return [];
  const builtIn = valueTests.filter((one) => one.class === id);
  const counted = (value: string): boolean => {
    const shape = shapeOf(value);
    return builtIn.some((one) => one.wants(shape) && one.test(value));
  };
  // Which shapes a pattern of the user's can have is not known; every value is tried.
  return [
    {
      class: id,
      wants: () => true,
      test: (value) => test(value) && !counted(value),
      standalone,
      chance: standalone ? 0.01 : 0.3,
    },
  ];
}

function worstSeverities(rules: readonly CompiledRule[]): Readonly<Partial<Record<DataClass, Severity>>> {
  const worst: Partial<Record<DataClass, Severity>> = {};
  for (const { class: id, severity } of rules) {
    const before = worst[id];
    if (severity !== undefined && (before === undefined || atLeast(severity, before))) worst[id] = severity;
  }
  return worst;
}
