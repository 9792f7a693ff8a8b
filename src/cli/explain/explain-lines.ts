import { DATA_CLASS_FACTS } from '../../model/data-class.ts';
import type { FieldResult } from '../../model/result.ts';
import type { TablePart } from '../../model/table.ts';
import type { FieldExplanation } from '../../plan/explain-field.ts';
import { visible } from '../../report/escape.ts';
import { plural, sure } from '../../report/numbers.ts';
import { partLabel } from '../../report/source-label.ts';
import { inside } from '../../report/terminal/fields.ts';
import { labelled, paragraph } from '../../report/terminal/lines.ts';
import type { Candidate, Counterfactual } from '../../rules/classify/explain-column.ts';
import { noPaint } from '../terminal/colour.ts';

/** An explanation, what the whole table said to it, and which table of the file it is of. */
export interface PartExplanation extends FieldExplanation {
  /** The field as a scan reports it: the sample decides, and what every row says can still outweigh it. */
  readonly scanned: FieldResult;
  /** Where the file has more than one table. */
  readonly part?: TablePart;
}

/** An explanation for people. Holds names, shares and reasons, never a value. */
export function explanationLines(explanation: PartExplanation, width: number): readonly string[] {
  const { verdict, words, candidates, counterfactuals, system, part, scanned } = explanation;
  const canvas = { width, paint: noPaint };
  const say = (label: string, text: string): readonly string[] => labelled(canvas, label, text, { indent: 0, column: 14 });
  const [won, ...others] = candidates;
  const next = others[0];
  const overruled = scanned.class !== verdict.class;
  return [
    ...paragraph(canvas, `${visible(verdict.name, 120)} is ${scanned.class}: ${DATA_CLASS_FACTS[scanned.class].title}`, 0),
    '',
    ...(part === undefined ? [] : say('Table', partLabel(part))),
    ...say('Sure', `${sure(scanned.confidence)}${scanned.subject === undefined ? '' : `, about the ${scanned.subject}`}`),
    ...say('Name read as', words.length === 0 ? 'nothing' : visible(words.join(' '), 160)),
    ...say('Looked at', lookedAt(explanation)),
    ...(system === undefined ? [] : say('Layout', `${system.title}, ${Math.round(system.share * 100)}% of the columns`)),
    '',
    ...(overruled ? say('Why', scanned.why.map((text) => visible(text, 160)).join('; ')) : []),
    ...(won === undefined ? [] : overruled ? say('At first', `${won.class} (${reasonsOf(won)})`) : say('Why', reasonsOf(won))),
    ...(next === undefined ? [] : say('Nearly', `${next.class} (${reasonsOf(next)})`)),
    ...others.slice(1).flatMap((other) => say('', `${other.class} (${reasonsOf(other)})`)),
    ...(scanned.contains.length === 0 ? [] : say('Inside', inside(scanned))),
    '',
    ...counterfactuals.flatMap((one, i) => say(i === 0 ? 'What if' : '', whatIf(one, scanned.class))),
    ...say('To set it', `cad-audit scan … --column ${quoted(verdict.name)}=CLASS`),
    '',
    ...paragraph(canvas, 'The figures are weights: with 1 more a class is 2.7 times as likely, and the likeliest is taken.', 0),
  ];
}

/** The values a verdict rests on. The sample is told as one: its counts are not those of the file. */
function lookedAt({ looked, coverage }: PartExplanation): string {
  if (looked.rows === 0) return 'the name only: there are no rows';
  const rows = plural(looked.rows, 'row');
  const whole = looked.rows === 1 ? 'the only row' : `all ${rows}`;
  const where = coverage === 'all' ? whole : `a sample of ${rows}${coverage === 'head' ? ' from its beginning' : ''}`;
  if (looked.distinct === 0) return `the name only: no value in ${where}`;
  const most = looked.most === true ? 'the first ' : '';
  return `${most}${plural(looked.distinct, 'different value')} in ${plural(looked.filled, 'filled cell')} of ${where}`;
}

const reasonsOf = ({ reasons }: Candidate): string =>
  reasons.map(({ says, nats }) => `${visible(says, 160)}: ${signed(nats)}`).join('; ');

/** Nats as people may compare them: +6.0, -2.5. */
const signed = (nats: number): string => `${nats < 0 ? '-' : '+'}${Math.abs(nats).toFixed(1)}`;

function whatIf(one: Counterfactual, verdict: string): string {
  const then = one.class === verdict ? `still ${verdict}` : one.class;
  if (one.without === 'values') return `by its name alone: ${then}`;
  if (one.without === 'name') return `by its values alone: ${then}`;
  return `without "${visible(one.says ?? '', 160)}": ${then}`;
}

const quoted = (name: string): string => `"${visible(name, 80)}"`;
