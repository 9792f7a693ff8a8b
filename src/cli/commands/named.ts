import { Argument } from 'commander';
import { nearestId } from '../../feed/nearest-id.ts';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';

/** An argument that is one of some names; told with the nearest of them, and all, where it is none. */
export const namedArgument = (name: string, what: string, names: readonly string[]): Argument =>
  new Argument(`<${name}>`, 'which').choices(names).argParser((typed) => {
    if (names.includes(typed)) return typed;
    const near = nearestId(typed, names);
    const hint = near === undefined ? '' : `Did you mean ${near}? `;
    throw new CadAuditError('usage', `There is no ${what} "${visible(typed)}".`, `${hint}There are: ${names.join(', ')}.`);
  });
