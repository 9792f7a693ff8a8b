import type { Agreement, AgreementDocument } from '../model/agreement.ts';
import type { Duration, Term } from '../model/agreement-terms.ts';
import { sourcesOf } from './leaves.ts';
import { sayValue } from './say-value.ts';
import { termsOf } from './terms-of.ts';

/** A document of the Open Data Contract Standard, version 3.1.0 (bitol.io). */
export type OdcsContract = Readonly<Record<string, unknown>>;

/** The custom property that holds head, documents, exports and practice, which the standard has no place for. */
export const HEAD_PROPERTY = 'cadAuditAgreement';

/**
 * An agreement as an ODCS 3.1 data contract: agency → team, purpose and uses → description, fields → schema, age and
 * retention → service levels, quotes → authoritative definitions. Status, page and quote of every term stand in custom
 * properties as well, so that nothing is lost on the way back.
 */
export function exportOdcs(agreement: Agreement): OdcsContract {
  const { data, terms, agency, recipient } = agreement;
  const fields = data?.fields?.value ?? [];
  const latency = slaOf('latency', data?.maxAge);
  const retention = slaOf('retention', terms?.retention);
  const levels = [...latency, ...retention];
  const cost = terms?.cost?.value;
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: agreement.id,
    version: '1.0.0',
    // Whether it is in force is not told by an agreement file.
    status: 'unknown',
    name: `${agency.name}: calls to ${recipient.name}`,
    domain: 'public-safety',
    tenant: agency.name,
    description: {
      ...sayIn('purpose', terms?.purpose),
      ...sayIn('usage', terms?.allowedUses),
      ...sayIn('limitations', terms?.prohibitedUses),
    },
    ...(fields.length === 0
      ? {}
      : {
          schema: [
            {
              name: 'calls',
              logicalType: 'object',
              properties: fields.map(({ name, class: cls, required, transform }) => ({
                name,
                logicalType: 'string',
                classification: cls,
                ...(required === undefined ? {} : { required }),
                ...(transform === undefined ? {} : { customProperties: [{ property: 'transform', value: transform }] }),
              })),
            },
          ],
        }),
    team: { name: agency.name, description: 'The agency that provides the calls.' },
    ...(cost == null || cost.currency === undefined
      ? {}
      : {
          price: {
            priceAmount: cost.amount,
            priceCurrency: cost.currency,
            ...(cost.per === undefined ? {} : { priceUnit: cost.per }),
          },
        }),
    ...(levels.length === 0 ? {} : { slaProperties: levels }),
    authoritativeDefinitions: [...agreement.documents.map(defineDocument), ...quotesOf(agreement)],
    customProperties: [
      { property: HEAD_PROPERTY, value: headOf(agreement) },
      ...termsOf(agreement).flatMap(({ id, term }) => (term === undefined ? [] : [{ property: id, value: term }])),
    ],
  };
}

function headOf({ agreement, agency, recipient, program, instrument, documents, exports, practice }: Agreement) {
  return {
    agreement,
    agency,
    recipient,
    ...(program === undefined ? {} : { program }),
    instrument,
    documents,
    ...(exports === undefined ? {} : { exports }),
    ...(practice === undefined ? {} : { practice }),
  };
}

const sayIn = (key: string, term: Term<unknown> | undefined): Record<string, string> =>
  term?.value == null ? {} : { [key]: sayValue('purpose', term.value) };

/** Durations as the standard's value and unit; the words as they stand in the agreement beside them. */
function slaOf(property: 'latency' | 'retention', term: Term<Duration> | undefined) {
  if (term?.value == null) return [];
  const { raw, value, unit } = term.value;
  return [{ property, value: value ?? raw, ...(unit === null ? {} : { unit }), description: raw }];
}

/** The standard wants an address; documents without one get a name of their own (RFC 8141). */
const addressOf = ({ id, url }: AgreementDocument): string => url ?? `urn:cad-audit:document:${id}`;

const defineDocument = (document: AgreementDocument) => ({
  url: addressOf(document),
  type: document.kind,
  description: document.title,
});

/** Every quote with the term it backs, where it stands, and the address of its document. */
function quotesOf({ documents, ...rest }: Agreement) {
  return termsOf({ documents, ...rest }).flatMap(({ id, term }) => {
    if (term?.quote === undefined) return [];
    const document = documents.find((one) => sourcesOf(term).includes(one.id));
    if (document === undefined) return [];
    const at = term.page === undefined ? (term.clause === undefined ? '' : `, clause ${term.clause}`) : `, page ${term.page}`;
    return [{ url: addressOf(document), type: 'quote', description: `${id}${at}: ${term.quote}` }];
  });
}
