import { DATA_CLASSES, type DataClass, isDataClass } from '../../model/data-class.ts';
import { CadAuditError } from '../../model/error.ts';
import { visible } from '../../report/escape.ts';

/**
 * `--column NAME=CLASS` → name → class. Split at the last `=`, because names may hold one and classes do not.
 * @throws {CadAuditError} `usage`, `unknown-class`
 */
export function readPins(args: readonly string[]): Readonly<Record<string, DataClass>> {
  const pins: [string, DataClass][] = args.map((arg) => {
    const at = arg.lastIndexOf('=');
    const name = arg.slice(0, Math.max(0, at));
    const cls = arg.slice(at + 1).trim();
    if (at < 1)
      throw new CadAuditError(
        'usage',
        `--column ${visible(arg)} is not NAME=CLASS.`,
        'For example --column "Rpt Pty=person-name".',
      );
    if (!isDataClass(cls)) {
      throw new CadAuditError('unknown-class', `There is no class "${visible(cls)}".`, `Classes: ${DATA_CLASSES.join(', ')}.`);
    }
    return [name, cls];
  });
  return Object.fromEntries(pins);
}
