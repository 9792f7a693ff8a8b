import { nearestId } from '../../feed/nearest-id.ts';
import type { OpenOptions } from '../../index.ts';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';
import { rules } from '../../rules/index.ts';
import { tableRules } from '../../rules/table/index.ts';
import type { FlagSettings } from '../config/settings.ts';
import { readPins } from './column-pins.ts';
import type { JudgeFlags, ScanFlags } from './scan-flags.ts';

/**
 * What flags lay down for every file. A flag that is not given leaves the configuration alone.
 * @throws {CadAuditError} `usage`, `unknown-class`, `unknown-rule`
 */
export function flagSettings(flags: JudgeFlags & Partial<ScanFlags>): FlagSettings {
  return {
    ...(flags.failOn === undefined ? {} : { failOn: flags.failOn }),
    ...(flags.minConfidence === undefined ? {} : { minConfidence: flags.minConfidence }),
    ...(flags.rule === undefined ? {} : { onlyRules: flags.rule.map(knownRule) }),
    ...(flags.skipRule === undefined ? {} : { skipRules: flags.skipRule.map(knownRule) }),
    ...(flags.feed === undefined ? {} : { feeds: flags.feed }),
    columns: readPins(flags.column ?? []),
    input: inputOptions(flags),
  };
}

function knownRule(id: string): string {
  const known: readonly string[] = [...rules, ...tableRules].map((rule) => rule.id);
  if (known.includes(id)) return id;
  const near = nearestId(id, known);
  throw new CadAuditError(
    'unknown-rule',
    `There is no rule "${visible(id)}".`,
    near === undefined ? 'cad-audit rules lists them.' : `Did you mean ${near}?`,
  );
}

/** How flags say that an input is to be read. */
export function inputOptions(flags: Partial<ScanFlags>): OpenOptions {
  const {
    inputFormat,
    encoding,
    delimiter,
    quote,
    escape: escapeMark,
    recordEnd,
    header,
    headerRows = header === false ? 0 : undefined,
    skipLines,
    footerLines,
    sheet,
    member,
  } = flags;
  return {
    ...(inputFormat === undefined ? {} : { format: inputFormat }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter: typedTab(delimiter) }),
    ...(quote === undefined ? {} : { quote: quote === 'none' ? null : quote }),
    ...(escapeMark === undefined ? {} : { escape: escapeMark }),
    ...(recordEnd === undefined ? {} : { recordEnd }),
    ...(headerRows === undefined ? {} : { headerRows }),
    ...(skipLines === undefined ? {} : { skipLines }),
    ...(footerLines === undefined ? {} : { footerLines }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(member === undefined ? {} : { member }),
  };
}

/** Shells make tabs hard to type. */
function typedTab(text: string): string {
  if (text === '') throw new CadAuditError('usage', '--delimiter takes one or more characters, or "tab".');
  return text === 'tab' ? '\t' : text.replaceAll('\\t', '\t');
}
