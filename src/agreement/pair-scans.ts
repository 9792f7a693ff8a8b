import type { Agreement, AgreementExport } from '../model/agreement.ts';
import type { ScanResult } from '../model/result.ts';

/** A scan and what it is called beside others: its file name, or the way to the file where two have one name. */
export interface NamedScan {
  readonly scan: ScanResult;
  readonly name: string;
}

/** The agreement that a file belongs to, as what, and why to none. */
export interface Pairing {
  readonly agreement?: Agreement;
  readonly role: AgreementExport['role'];
  /** Whole sentence; where there is an agreement, what speaks against the pair. */
  readonly doubt?: string;
  /** Agreements that list the file too, against which it was not held. */
  readonly others?: readonly Agreement[];
}

interface Listing {
  readonly agreement: Agreement;
  readonly one: AgreementExport;
}

const NONE_GIVEN = 'No agreement was given for this file; whether there is one, nothing here tells.';
const NONE_LISTS =
  'No agreement that was given lists this file: --pair AGREEMENT=FILE tells which of them it belongs to, where it belongs to one.';

/**
 * A file belongs to the agreement that it was paired with (by its name here), or else to the only one that lists it. A listing
 * with a pair stands for no other file, and one that fits two files, or a file that two agreements list, is left open: nothing
 * is guessed.
 */
export function pairScans(
  scans: readonly NamedScan[],
  agreements: readonly Agreement[],
  pairs: ReadonlyMap<string, string>,
): readonly Pairing[] {
  const listings = agreements.flatMap((agreement) => (agreement.exports ?? []).map((one) => ({ agreement, one })));
  const partnerOf = ({ name }: NamedScan): Agreement | undefined => agreements.find(({ id }) => id === pairs.get(name));
  const free = scans.filter((one) => partnerOf(one) === undefined);
  const open = listings.filter(
    ({ agreement, one }) => !scans.some((named) => partnerOf(named) === agreement && howListed(one, named.scan) === 'listed'),
  );
  return scans.map((named) => {
    const partner = partnerOf(named);
    const pairing =
      partner === undefined ? findListing(named.scan, open, free, agreements.length > 0) : asPaired(named.scan, partner);
    return withOthers(pairing, named.scan, open);
  });
}

/** A file is held against one agreement; that another lists it too is not passed over. */
function withOthers(pairing: Pairing, scan: ScanResult, open: readonly Listing[]): Pairing {
  if (pairing.agreement === undefined) return pairing;
  const listing = open.filter(({ agreement, one }) => agreement !== pairing.agreement && howListed(one, scan) === 'listed');
  const others = [...new Set(listing.map(({ agreement }) => agreement))];
  return others.length === 0 ? pairing : { ...pairing, others };
}

/** A pair that was asked for holds, whatever the list says; what speaks against it is told. */
function asPaired(scan: ScanResult, agreement: Agreement): Pairing {
  const one = entryOf(scan, agreement);
  const doubt = one === undefined || howListed(one, scan) === 'listed' ? undefined : `${agreement.agency.name} ${ANOTHER_FILE}`;
  return { agreement, role: one?.role ?? 'source', ...(doubt === undefined ? {} : { doubt }) };
}

function findListing(
  scan: ScanResult,
  listings: readonly Listing[],
  others: readonly NamedScan[],
  areThereAgreements: boolean,
): Pairing {
  const listed = listings.filter(({ one }) => howListed(one, scan) === 'listed');
  // A hash tells the file itself, a name only what it is called.
  const byHash = listed.filter(({ one }) => one.sha256 !== undefined);
  const fitting = byHash.length > 0 ? byHash : listed;
  const agreements = [...new Set(fitting.map(({ agreement }) => agreement))];
  const [agreement] = agreements;
  if (agreement === undefined) {
    const near = listings.find(({ one }) => howListed(one, scan) === 'another');
    if (near !== undefined) return unpaired(`${near.agreement.agency.name} ${ANOTHER_FILE}`);
    return unpaired(areThereAgreements ? NONE_LISTS : NONE_GIVEN);
  }
  if (agreements.length > 1) {
    const names = agreements.map(({ agency }) => agency.name).join(' and ');
    return unpaired(
      `${names} list a file of this name: --pair AGREEMENT=FILE tells which of them it belongs to; a file of both is compared with each by itself.`,
    );
  }
  const rivals = others.filter(
    (other) => !isSameFile(other.scan, scan) && fitting.every(({ one }) => howListed(one, other.scan) === 'listed'),
  );
  if (rivals.length > 0) {
    return unpaired(
      `${agreement.agency.name} lists a file of this name, and several were given: --pair AGREEMENT=FILE tells which is meant.`,
    );
  }
  return { agreement, role: entryOf(scan, agreement)?.role ?? 'source' };
}

const unpaired = (doubt: string): Pairing => ({ role: 'source', doubt });

const ANOTHER_FILE = 'lists a file of this name by a SHA-256 that is not the one of this file: another file was meant.';

/** What the list of an agreement says of a file that is taken as what the recipient gets. Nothing where it lists none. */
export function remarkOnListing(agreement: Agreement, scan: ScanResult): readonly string[] {
  if ((agreement.exports ?? []).length === 0) return [];
  const one = entryOf(scan, agreement);
  if (one === undefined) return ['The agreement lists files, and this is none of them.'];
  if (howListed(one, scan) === 'another') return [`The agreement ${ANOTHER_FILE}`];
  return one.role === 'delivered'
    ? []
    : [
        'The agreement lists this file as one from which what is sent is drawn, not as what the recipient gets: what is broken here need not be broken in what is sent.',
      ];
}

/** What the agreement lists of this file: the one with its hash and name, else with its hash, else with its name. */
function entryOf(scan: ScanResult, { exports: listed = [] }: Agreement): AgreementExport | undefined {
  const fits = listed.filter((one) => howListed(one, scan) === 'listed');
  return fits.find((one) => hasName(one, scan)) ?? fits[0] ?? listed.find((one) => howListed(one, scan) === 'another');
}

/** Is this the listed file? `another`: by its name it is, by its SHA-256 it is not. */
function howListed(one: AgreementExport, scan: ScanResult): 'listed' | 'another' | 'not' {
  if (one.sha256 !== undefined && one.sha256 === scan.source.sha256) return 'listed';
  if (!hasName(one, scan)) return 'not';
  return one.sha256 === undefined ? 'listed' : 'another';
}

/** A scan of several files of one name tells the way to each. */
function hasName({ name }: AgreementExport, { source }: ScanResult): boolean {
  const [listed, held] = [name, source.name].map((path) => path.replaceAll('\\', '/')) as [string, string];
  return held === listed || held.endsWith(`/${listed}`);
}

/** Tables of one file are scans of their own. */
export const isSameFile = (a: ScanResult, b: ScanResult): boolean =>
  a === b || (a.source.sha256 !== null && a.source.sha256 === b.source.sha256 && a.source.name === b.source.name);
