import { dirname, resolve } from 'node:path';
import { isSameFile } from '../../agreement/pair-scans.ts';
import { CadAuditError } from '../../model/error.ts';
import type { ScanResult } from '../../model/result.ts';
import { visible } from '../../report/escape.ts';
import type { CompareInputs, GivenAgreement, GivenScan } from './compare-inputs.ts';

type Names = ReadonlyMap<ScanResult, string>;

/** What each scan is called: its file name, and as it was given where another file has that name too. */
export const nameApart = (scans: readonly GivenScan[]): Names =>
  new Map(
    scans.map(({ label, path, scan }) => {
      const { name } = scan.source;
      const isShared = scans.some((other) => other.scan.source.name === name && !isSameFile(other.scan, scan));
      return [scan, isShared ? (path === undefined ? `${name} (${label})` : label) : name];
    }),
  );

/**
 * Name of a scan → id of the agreement it belongs to: the pairs that were asked for, then files that stand where an agreement
 * beside them lists them.
 * @throws {CadAuditError} `usage`
 */
export function readPairs(pairs: readonly string[], inputs: CompareInputs, names: Names): ReadonlyMap<string, string> {
  const asked = new Map<string, string>();
  for (const pair of pairs) {
    const [agreement, scan] = readPair(pair, inputs, names);
    const name = names.get(scan) ?? scan.source.name;
    if ((asked.get(name) ?? agreement.agreement.id) !== agreement.agreement.id) {
      throw new CadAuditError(
        'usage',
        `--pair gives ${visible(name, 200)} to two agreements.`,
        'Compare it with each of them by itself.',
      );
    }
    asked.set(name, agreement.agreement.id);
  }
  return new Map([...pairInPlace(inputs, names, asked), ...asked]);
}

/** `AGREEMENT=SCAN`, each by its file as given or by id and file name. */
function readPair(pair: string, { agreements, scans }: CompareInputs, names: Names): readonly [GivenAgreement, ScanResult] {
  for (let at = pair.indexOf('='); at >= 0; at = pair.indexOf('=', at + 1)) {
    const left = pair.slice(0, at);
    const right = pair.slice(at + 1);
    const agreement = agreements.find((one) => one.label === left || one.agreement.id === left);
    const scan = scans.find(({ label, scan: one }) => label === right || names.get(one) === right)?.scan;
    if (agreement !== undefined && scan !== undefined) return [agreement, scan];
  }
  throw new CadAuditError(
    'usage',
    `--pair ${visible(pair, 200)} does not name an agreement and a scan of this comparison.`,
    'For example --pair riverton.yaml=riverton.json, with both files among the arguments.',
  );
}

/** Of several files of one name the one that lies where the agreement's list says, as seen from the agreement, is meant. */
function pairInPlace({ agreements, scans }: CompareInputs, names: Names, asked: ReadonlyMap<string, string>) {
  const isTaken = (one: GivenAgreement): boolean => [...asked.values()].includes(one.agreement.id);
  return scans.flatMap(({ path, scan }): [string, string][] => {
    const owners = agreements.filter(
      (one) =>
        !isTaken(one) &&
        (one.agreement.exports ?? []).some(
          ({ name, sha256 }) =>
            resolve(dirname(one.path), name) === path && (sha256 ?? scan.source.sha256) === scan.source.sha256,
        ),
    );
    const [owner] = owners;
    return owner === undefined || owners.length > 1 ? [] : [[names.get(scan) ?? scan.source.name, owner.agreement.id]];
  });
}
