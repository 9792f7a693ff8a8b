import {
  DURATION_UNITS,
  type DurationUnit,
  TERM_IDS,
  type TermId,
  type TermSection,
  TRANSFORMS,
} from '../model/agreement-terms.ts';
import { isDataClass } from '../model/data-class.ts';
import { HEAD_PROPERTY } from './odcs-export.ts';
import { sectionOf } from './terms-of.ts';

type Json = Readonly<Record<string, unknown>>;

/** What came of an import: an agreement still to be checked, and what could not be carried over. */
export interface ImportedAgreement {
  readonly agreement: Readonly<Record<string, unknown>>;
  readonly notes: readonly string[];
}

/**
 * A data contract of the Open Data Contract Standard (3.0 or 3.1) as an agreement. What this program exported comes back
 * whole; of a contract from elsewhere its standard parts are taken as stated by that contract. `undefined` where the file is
 * no data contract.
 */
export function importOdcs(contract: unknown): ImportedAgreement | undefined {
  const root = asJson(contract);
  if (root['kind'] !== 'DataContract' || typeof root['apiVersion'] !== 'string') return undefined;
  const custom = new Map(asList(root['customProperties']).map((one) => [String(one['property']), one['value']]));
  const head = custom.get(HEAD_PROPERTY);
  const notes: string[] = [];
  const leaves = head === undefined ? fromStandard(root, notes) : fromCustom(custom);
  const sections: Record<TermSection, Record<string, unknown>> = { data: {}, terms: {}, oversight: {} };
  for (const [id, leaf] of leaves) sections[sectionOf(id)][id] = leaf;
  const { exports, practice, ...first } = asJson(head ?? foreignHead(root, notes));
  const id = String(root['id']);
  return {
    agreement: {
      agreement: 'cad-audit/agreement/v1',
      id: head === undefined ? slug(id) : id,
      ...first,
      ...(exports === undefined ? {} : { exports }),
      ...Object.fromEntries(Object.entries(sections).filter(([, terms]) => Object.keys(terms).length > 0)),
      ...(practice === undefined ? {} : { practice }),
    },
    notes,
  };
}

const fromCustom = (custom: ReadonlyMap<string, unknown>): readonly (readonly [TermId, unknown])[] =>
  TERM_IDS.flatMap((id) => (custom.has(id) ? [[id, custom.get(id)] as const] : []));

/** Id of the document that a foreign contract stands for. */
const CONTRACT = 'data-contract';

function foreignHead(root: Json, notes: string[]): Json {
  const team = asJson(root['team']);
  const agency = text(team['name']) ?? text(root['tenant']);
  if (agency === undefined) notes.push('The contract names no team and no tenant; write the agency in.');
  notes.push('The contract does not say who receives the data; write the recipient in.');
  return {
    agency: { name: agency ?? 'not told' },
    recipient: { name: 'not told' },
    instrument: { kind: 'data-sharing-agreement' },
    documents: [{ id: CONTRACT, title: text(root['name']) ?? 'Data contract', kind: 'primary' }],
  };
}

function fromStandard(root: Json, notes: string[]): readonly (readonly [TermId, unknown])[] {
  const description = asJson(root['description']);
  const stated = (value: unknown) => ({ value, status: 'stated', source: CONTRACT });
  const leaves: (readonly [TermId, unknown])[] = [];
  const say = (id: TermId, value: unknown): void => {
    if (typeof value === 'string' && value.trim() !== '') leaves.push([id, stated(value.trim().slice(0, 4000))]);
  };
  say('purpose', description['purpose']);
  say('allowedUses', description['usage']);
  say('prohibitedUses', description['limitations']);
  const fields = fieldsOf(root, notes);
  if (fields.length > 0) leaves.push(['fields', stated(fields)]);
  for (const level of asList(root['slaProperties'])) {
    const id = level['property'] === 'retention' ? 'retention' : level['property'] === 'latency' ? 'maxAge' : undefined;
    if (id !== undefined) leaves.push([id, stated(durationOf(level))]);
  }
  return leaves;
}

function fieldsOf(root: Json, notes: string[]): readonly Json[] {
  let guessed = 0;
  const fields = asList(root['schema']).flatMap((table) =>
    asList(table['properties']).map((property) => {
      const cls = text(property['classification']);
      const known = cls !== undefined && isDataClass(cls);
      if (!known) guessed++;
      const transform = asList(property['customProperties']).find((one) => one['property'] === 'transform')?.['value'];
      return {
        name: String(property['name'] ?? ''),
        class: known ? cls : 'other',
        ...(typeof property['required'] === 'boolean' ? { required: property['required'] } : {}),
        ...(TRANSFORMS.some((one) => one === transform) ? { transform } : {}),
      };
    }),
  );
  if (guessed > 0) notes.push(`${guessed} fields have no classification that this program knows; they came in as "other".`);
  return fields;
}

/** Units of the standard (`d`, `day`, `days` …) as ours. */
const UNITS: Readonly<Record<string, DurationUnit>> = {
  m: 'minutes',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  mo: 'months',
  y: 'years',
  yr: 'years',
};

function durationOf({ value, unit, description }: Json): Json {
  const told = text(unit)?.toLowerCase() ?? '';
  const known = UNITS[told] ?? DURATION_UNITS.find((one) => one === told || one === `${told}s`) ?? null;
  const number = typeof value === 'number' ? value : Number(value);
  const counts = known !== null && Number.isFinite(number) && number >= 0;
  return {
    raw: text(description) ?? `${String(value)}${told === '' ? '' : ` ${told}`}`,
    value: counts ? number : null,
    unit: counts ? known : null,
  };
}

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100) || 'agreement';

const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const asList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(asJson) : []);
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
