import type { Agreement } from '../model/agreement.ts';
import type { ComparedAgreement, Comparison, FlowNote } from '../model/comparison.ts';
import type { FeedProfile } from '../model/feed.ts';
import type { ScanResult } from '../model/result.ts';
import { TOOL } from '../tool.ts';
import { compareTerms } from './compare-terms.ts';
import { countCoverage } from './coverage.ts';
import { type FlowInput, traceFields } from './field-flow.ts';
import { noteAgreement, noteFlow } from './flow-notes.ts';
import { instrumentFacts } from './instrument-facts.ts';
import { type NamedScan, type Pairing, pairScans } from './pair-scans.ts';
import { wordRequest } from './records-request.ts';
import { findSameText } from './same-text.ts';
import { isFirstHand } from './say-value.ts';

/** What is compared. */
export interface CompareInput {
  readonly agreements: readonly Agreement[];
  readonly scans: readonly ScanResult[];
  /** Profiles of the programmes that the agreements name. */
  readonly profiles: readonly FeedProfile[];
  /** Scan (by its name here) → id of the agreement it belongs to, where the agreements themselves do not say it. */
  readonly pairs: ReadonlyMap<string, string>;
  /** What scans are called whose file names do not tell them apart; default: their file names. */
  readonly names?: ReadonlyMap<ScanResult, string>;
  /** Id of an agreement → what is odd in its file, as sentences. */
  readonly oddities?: ReadonlyMap<string, readonly string[]>;
  /** What the comparison says it was made by; default: this program. */
  readonly tool?: Comparison['tool'];
}

/**
 * Any number of agreements and scans side by side. No ranking and no score: what is known, what differs, what is not known
 * and how to ask for it.
 */
export function compareAgreements(input: CompareInput): Comparison {
  const { agreements, scans, profiles, pairs, names, oddities, tool = TOOL } = input;
  const profileOf = (agreement: Agreement): FeedProfile | undefined => profiles.find(({ id }) => id === agreement.program);
  const named = scans.map((scan) => ({ scan, name: names?.get(scan) ?? scan.source.name }));
  const pairings = pairScans(named, agreements, pairs);
  const inputs = named.map((one, index) => flowInput(one, pairings[index] as Pairing, profileOf));
  const flows = inputs.map((input) => ({ input, flow: traceFields(input) }));
  const flags: readonly FlowNote[] = [
    ...agreements.flatMap((agreement) => noteAgreement(agreement, profileOf(agreement)?.period)),
    ...flows.flatMap(({ input, flow }) => noteFlow(flow, input)),
  ];
  return {
    schemaVersion: 1,
    tool,
    agreements: agreements.map(describe),
    terms: compareTerms(agreements),
    flows: flows.map(({ flow }) => flow),
    flags,
    clusters: findSameText(agreements),
    requests: agreements.map(wordRequest).filter(({ items }) => items.length > 0),
    limits: [
      ...listLimits(agreements, inputs, profiles),
      ...agreements.flatMap(({ id, agency }) => (oddities?.get(id) ?? []).map((text) => `${agency.name}: ${text}`)),
    ],
  };
}

function flowInput(named: NamedScan, pairing: Pairing, profileOf: (agreement: Agreement) => FeedProfile | undefined): FlowInput {
  const profile = pairing.agreement === undefined ? undefined : profileOf(pairing.agreement);
  return { ...named, ...pairing, ...(profile === undefined ? {} : { profile }) };
}

function describe(agreement: Agreement, index: number): ComparedAgreement {
  const { id, agency, recipient, instrument, program, documents, practice } = agreement;
  return {
    id,
    letter: letterOf(index),
    agency: agency.state === undefined ? agency.name : `${agency.name}, ${agency.state}`,
    recipient: recipient.parent === undefined ? recipient.name : `${recipient.name} (${recipient.parent})`,
    instrument: instrument.kind,
    signed: instrument.signed?.value ?? null,
    signedDoubt: doubtOf(instrument.signed),
    program: program ?? null,
    facts: instrumentFacts(agreement),
    coverage: countCoverage(agreement),
    documents: documents.map(({ id: document, title, kind, url, part }) => ({
      id: document,
      title,
      kind,
      ...(url === undefined ? {} : { url }),
      ...(part === undefined ? {} : { part }),
    })),
    practice: practice ?? [],
  };
}

function doubtOf(leaf: Agreement['instrument']['signed']): ComparedAgreement['signedDoubt'] {
  if (leaf === undefined || leaf.value === null) return null;
  return leaf.status === 'disputed' ? 'disputed' : leaf.inferred === true ? 'inferred' : null;
}

/** `A` to `Z`, then `AA`, `AB` … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

function listLimits(
  agreements: readonly Agreement[],
  inputs: readonly FlowInput[],
  profiles: readonly FeedProfile[],
): readonly string[] {
  const limits = [
    'An agreement says what was promised, not what is done. Only a scan of what was really sent tells that.',
    'Not known means that nobody has looked or that the document was not at hand; it is neither yes nor no.',
  ];
  if (
    agreements.some(
      ({ documents }) => documents.length > 0 && !documents.some((one) => isFirstHand(one) && one.part === undefined),
    )
  ) {
    limits.push(
      'Some agreements are known only in part or from reports about them; there, silence of the report is not silence of the document.',
    );
  }
  const drawn = inputs.filter(({ agreement, role }) => agreement !== undefined && role === 'source').length;
  if (drawn > 0) {
    limits.push(
      'For files from which a feed would be drawn, "delivered" means: under the feed profile as documented. Whether the agency sends it so is not known.',
    );
  }
  for (const { agency, program } of agreements) {
    if (program != null && !profiles.some(({ id }) => id === program)) {
      limits.push(
        `${agency.name}: no feed profile is called ${program}, so what its feed asks for and shows is not known. cad-audit feeds lists those there are; --feed FILE adds one.`,
      );
    }
  }
  for (const { scan, name, profile, agreement, doubt, others = [] } of inputs) {
    if (profile !== undefined && !scan.feeds.some(({ id }) => id === profile.id)) {
      limits.push(
        `${name} was scanned without the feed ${profile.id}; scan it again with --feed ${profile.id} to see what would be delivered.`,
      );
    }
    if (agreement !== undefined && doubt !== undefined) limits.push(`${name} was paired as told, though ${doubt}`);
    if (agreement !== undefined && others.length > 0) {
      const too = others.map(({ agency }) => agency.name).join(' and ');
      limits.push(
        `${name} was held against ${agreement.agency.name} alone, though ${too} ${others.length === 1 ? 'lists' : 'list'} a file of this name too; compare it with ${others.length === 1 ? 'that agreement' : 'each of those agreements'} by itself.`,
      );
    }
  }
  return limits;
}

/** 1 where terms differ or something stands out, else 0. */
export const isDifferent = ({ terms, flags }: Comparison): boolean =>
  flags.length > 0 || terms.some(({ agreement }) => agreement === 'differs' || agreement === 'wording');
