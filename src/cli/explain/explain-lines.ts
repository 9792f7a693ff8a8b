import { DATA_CLASS_FACTS } from '../../model/data-class.ts';
import type { FieldExplanation } from '../../plan/explain-field.ts';
import { visible } from '../../report/escape.ts';
import { count, sure } from '../../report/numbers.ts';
import { labelled, paragraph } from '../../report/terminal/lines.ts';
import type { Candidate, Counterfactual } from '../../rules/classify/explain-column.ts';
import { noPaint } from '../terminal/colour.ts';

/** An explanation for people. Holds names, shares and reasons, never a value. */
export function explanationLines(explanation: FieldExplanation, width: number): readonly string[] {
  const { verdict, words, looked, candidates, counterfactuals, system } = explanation;
  const canvas = { width, paint: noPaint };
  const say = (label: string, text: string): readonly string[] => labelled(canvas, label, text, { indent: 0, column: 14 });
  const [won, ...others] = candidates;
  const next = others[0];
  return [
    ...paragraph(canvas, `${visible(verdict.name, 120)} is ${verdict.class}: ${DATA_CLASS_FACTS[verdict.class].title}`, 0),
    '',
    ...say('Sure', `${sure(verdict.confidence)}${verdict.subject === undefined ? '' : `, about the ${verdict.subject}`}`),
    ...say('Name read as', words.length === 0 ? 'nothing' : visible(words.join(' '), 160)),
    ...say(
      'Looked at',
      looked.distinct === 0
        ? 'the name only: the sample has no value here'
        : `${count(looked.distinct)} distinct values in ${count(looked.filled)} filled cells of ${count(looked.rows)} rows`,
    ),
    ...(system === undefined ? [] : say('Layout', `${system.title}, ${Math.round(system.share * 100)} % of the columns`)),
    '',
    ...(won === undefined ? [] : say('Why', reasonsOf(won))),
    ...(next === undefined ? [] : say('Nearly', `${next.class} (${reasonsOf(next)})`)),
    ...others.slice(1).flatMap((other) => say('', `${other.class} (${reasonsOf(other)})`)),
    '',
    ...counterfactuals.flatMap((one, i) => say(i === 0 ? 'What if' : '', whatIf(one, verdict.class))),
    ...say('To set it', `cad-audit scan … --column ${quoted(verdict.name)}=CLASS`),
  ];
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
