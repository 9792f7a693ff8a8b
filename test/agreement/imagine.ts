import type { Agreement } from '../../src/model/agreement.ts';
import type { Term } from '../../src/model/agreement-terms.ts';
import type { FieldResult, ScanResult } from '../../src/model/result.ts';

/** A term that the paper states on page 3. */
export const said = <T>(value: T, more: Partial<Term<T>> = {}): Term<T> => ({
  value,
  status: 'stated',
  source: 'paper',
  page: 3,
  ...more,
});
export const silent: Term<never> = { value: null, status: 'silent', source: 'paper' };
export const unknown: Term<never> = { value: null, status: 'unknown' };

/** A fictional agreement with one paper. */
export const imagineAgreement = (part: Partial<Agreement> = {}): Agreement => ({
  agreement: 'cad-audit/agreement/v1',
  id: 'lindale--porchlight--2024',
  agency: { name: 'Lindale Police Department', kind: 'police' },
  recipient: { name: 'Porchlight Alerts Inc.' },
  instrument: { kind: 'mou' },
  documents: [{ id: 'paper', title: 'Memorandum', kind: 'primary', pages: 9 }],
  ...part,
});

export const imagineField = (part: Partial<FieldResult> & Pick<FieldResult, 'name' | 'class'>): FieldResult => ({
  confidence: 0.95,
  why: [],
  filled: 100,
  distinct: 90,
  distinctExact: true,
  contains: [],
  ...part,
});

/** A scan of a hundred rows with nothing in it. */
export const imagineScan = (part: Partial<ScanResult> = {}): ScanResult => ({
  schemaVersion: 1,
  tool: { name: 'cad-audit', version: '0.0.0' },
  source: {
    name: 'export.csv',
    bytes: 1000,
    rows: 100,
    columns: 3,
    sha256: 'ab'.repeat(32),
    format: 'csv',
    encoding: 'utf-8',
    coverage: 'full',
  },
  fields: [],
  location: [],
  addresses: [],
  singlingOut: [],
  exposure: {
    rows: 100,
    marks: {},
    nameOrReach: 0,
    nameOrReachAnywhere: 0,
    textRepeatsRow: 0,
    sensitiveAtBuilding: { rows: 0, groups: [] },
    callGroups: [],
  },
  feeds: [],
  findings: [],
  notChecked: [],
  notices: [],
  ...part,
});

export const TOOL = { name: 'cad-audit', version: '0.0.0' } as const;
