import { AGENCY_KINDS, DOCUMENT_KINDS, INSTRUMENT_KINDS, PRACTICE_KINDS } from '../model/agreement.ts';
import { DATA_TERMS, LEGAL_TERMS, OVERSIGHT_TERMS, TERM_STATUSES, type TermId } from '../model/agreement-terms.ts';
import { TERMS } from './terms-table.ts';

/** What the first lines of a blank say. */
const HEAD = `# An agreement between an agency and a recipient of its calls, term by term.
# Fill in what the document says; leave the rest as it is: "unknown" means that nobody has looked.
#
# Every term is  { value: …, status: …, source: …, page: …, quote: "…" }
#   status   ${TERM_STATUSES.join(' | ')}
#            silent: you have read the document and it does not say. unknown: you have not, or it was not at hand.
#   value    null unless something is stated
#   source   id of a document below; needed for everything but unknown and not-applicable
#   page     needed for every quote from a paper (or  clause: "7.2"  where pages are not numbered)
#   quote    the words of the document, letter by letter
#   note     anything a reader should know;  inferred: true  where the value is your reading of the words
#
# Check it with:  cad-audit agreement lint FILE
agreement: cad-audit/agreement/v1
id: us-xx-town-police--recipient--2024        # lower case, joined by hyphens
agency:
  name: Name of the agency
  state: XX
  kind: police                                # ${AGENCY_KINDS.join(' | ')}
recipient:
  name: Name of the recipient
program: null                                 # id of a feed profile (cad-audit feeds), or null
instrument:
  kind: unknown                               # ${INSTRUMENT_KINDS.join(' | ')}
  signed: { value: null, status: unknown }    # 2024-03-31, 2024-03 or 2024
  expires: { value: null, status: unknown }
  signedBy: { value: null, status: unknown }
  binding: { value: null, status: unknown }
  approvedByCouncil: { value: null, status: unknown }
documents:
  - id: agreement
    title: Title of the document
    kind: primary                             # ${DOCUMENT_KINDS.join(' | ')}
    # url: https://example.com/agreement.pdf
    # read: 2024-03-31
    # pages: 12
    # redactions: two paragraphs on page 3
# exports:                                    # data files of this agreement, as scans name them
#   - { name: export.csv, role: delivered }   # delivered: the recipient gets this file; source: what is sent is drawn from it
`;

const TAIL = `
practice: []                                  # what is done, beside what was promised
#  - kind: legal-demands-received             # ${PRACTICE_KINDS.join(' | ')}
#    title: Legal demands the recipient received
#    scope: recipient                         # agency | recipient
#    value: 120
#    period: "2023"
#    date: 2024-01-31
#    status: stated
#    source: agreement
#    page: 4
#    about: legalProcess                      # the term it bears on, and how:
#    relation: extends                        # contradicts | extends | confirms
`;

/** A commented YAML file with every term, all of them unknown. It passes the check as it is. */
export function writeBlank(): string {
  return [
    HEAD,
    section('data', DATA_TERMS, 'what is sent'),
    section('terms', LEGAL_TERMS, 'what may be done with it, and what is owed in return'),
    section('oversight', OVERSIGHT_TERMS, 'who decided, who checks'),
    TAIL,
  ].join('');
}

const section = (name: string, ids: readonly TermId[], about: string): string =>
  `\n${name}:  # ${about}\n${ids.map(blankTerm).join('')}`;

const blankTerm = (id: TermId): string =>
  `  # ${TERMS[id].question}  For example: value: ${TERMS[id].example}\n  ${id}: { value: null, status: unknown }\n`;
