import { nearestId } from '../../feed/nearest-id.ts';
import { DATA_CLASS_FACTS } from '../../model/data-class.ts';
import { CadAuditError } from '../../model/error.ts';
import type { Rule, TableRule } from '../../model/rule.ts';
import { visible } from '../../report/escape.ts';
import { grid } from '../../report/terminal/grid.ts';
import { type Canvas, labelled, paragraph } from '../../report/terminal/lines.ts';
import { rules } from '../../rules/index.ts';
import { tableRules } from '../../rules/table/index.ts';
import { noPaint } from '../terminal/colour.ts';
import { printJson, widthOf } from '../terminal/listing.ts';
import { print } from '../terminal/print.ts';
import type { Session } from '../terminal/session.ts';

/**
 * `cad-audit rules`: all of them, or one with its reasons.
 * @throws {CadAuditError} `unknown-rule`
 */
export async function showRules(id: string | undefined, json: boolean, session: Session): Promise<void> {
  if (id === undefined) return json ? printJson(session, { rules, tableRules }) : listRules(session);
  const all = [...rules, ...tableRules];
  const rule = all.find((one) => one.id === id);
  if (rule === undefined) {
    const near = nearestId(
      id,
      all.map((one) => one.id),
    );
    throw new CadAuditError(
      'unknown-rule',
      `There is no rule "${visible(id)}".`,
      near === undefined ? 'cad-audit rules lists them.' : `Did you mean ${near}?`,
    );
  }
  return json ? printJson(session, { rule }) : explainRule(session, rule);
}

/** Characters below which a title is hard to read. */
const NARROWEST_TITLE = 16;

function listRules(session: Session): Promise<void> {
  const canvas: Canvas = { width: widthOf(session), paint: noPaint };
  const title = { head: 'looks for', most: Math.max(NARROWEST_TITLE, canvas.width - 38) };
  const lines = [
    ...paragraph(canvas, 'Kinds of data, in columns, cells and free text', 0),
    '',
    ...grid(
      canvas,
      [{ head: 'rule', most: 22 }, { head: 'severity', most: 12 }, title],
      rules.map((rule) => ({ cells: [rule.id, severityOf(rule), rule.title] })),
    ),
    '',
    'Questions about the whole table',
    '',
    ...grid(
      canvas,
      [
        { head: 'rule', most: 24 },
        { ...title, most: Math.max(NARROWEST_TITLE, canvas.width - 28) },
      ],
      tableRules.map((rule) => ({ cells: [rule.id, rule.title] })),
    ),
    '',
    'cad-audit rules ID explains one.',
  ];
  return print(session.host.stdout, `${lines.join('\n')}\n`);
}

const severityOf = (rule: Rule): string => {
  const { severity } = DATA_CLASS_FACTS[rule.id];
  return severity === 'by-precision' ? 'by precision' : severity;
};

function explainRule(session: Session, rule: Rule | TableRule): Promise<void> {
  const canvas: Canvas = { width: widthOf(session), paint: noPaint };
  const say = (label: string, text: string): readonly string[] =>
    text === '' ? [] : labelled(canvas, label, text, { indent: 0, column: 12 });
  const lines = [
    ...paragraph(canvas, `${rule.title} · ${rule.id}`, 0),
    '',
    ...say('Why', rule.harm),
    ...say('Advice', rule.advice),
  ];
  if ('header' in rule) {
    const { examples } = rule;
    lines.push(
      ...say('Severity', severityOf(rule)),
      ...say('Columns', examples.headers.join(', ')),
      ...say('Not', examples.notHeaders.join(', ')),
      ...say('Values', (examples.values ?? []).slice(0, 6).join(', ')),
      ...say('Not', (examples.notValues ?? []).slice(0, 6).join(', ')),
      ...(examples.text ?? []).slice(0, 3).flatMap(({ text }, index) => say(index === 0 ? 'Text' : '', text)),
    );
  }
  for (const [index, { title, url }] of rule.sources.entries()) {
    // Addresses are not broken, so that they can be followed.
    lines.push(...say(index === 0 ? 'Sources' : '', title), ...(url === undefined ? [] : [`${' '.repeat(12)}${url}`]));
  }
  return print(session.host.stdout, `${lines.join('\n')}\n`);
}
