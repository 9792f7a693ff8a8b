import { findFeedExposure } from './feed/feed-findings.ts';
import { findFeed } from './feed/index.ts';
import { judgeFeed } from './feed/judge-feed.ts';
import type { CountedTable } from './model/counted.ts';
import type { FeedProfile } from './model/feed.ts';
import type { Finding } from './model/finding.ts';
import type { Gates } from './model/gates.ts';
import { finestPlace } from './model/plan.ts';
import type { ScanResult } from './model/result.ts';
import { SEVERITIES } from './model/severity.ts';
import { compareText } from './model/text-order.ts';
import type { TrueK } from './model/true-k.ts';
import { findBesideTable } from './risk/beside-table.ts';
import { findCallerLocation } from './risk/caller-location.ts';
import { judgeCombinations } from './risk/combinations.ts';
import { findInRows, summariseExposure } from './risk/exposure.ts';
import { findInFields, type Severities } from './risk/field-findings.ts';
import { findBeyondGates } from './risk/gates.ts';
import { findHiddenParts } from './risk/hidden-parts.ts';
import { judgeFields } from './risk/judge-fields.ts';
import { findLocationRisks } from './risk/location/findings.ts';
import { judgeAddresses, judgeLocations } from './risk/location/judge.ts';
import { restateAddresses } from './risk/measured-addresses.ts';
import { listNotChecked } from './risk/not-checked.ts';
import { periodNotices } from './risk/period-notice.ts';
import { nameQuasi } from './risk/quasi.ts';
import { findSingledOut } from './risk/singling-out.ts';
import { TOOL } from './tool.ts';

/** Feed judged when none is asked for. */
const DEFAULT_FEEDS = ['ring-neighbors-cad-2019'] as const;

export interface AssessOptions {
  readonly feeds?: readonly (string | FeedProfile)[];
  /** Severities that the user's rules set, by class. */
  readonly severities?: Severities;
  /** Limits that the release must keep. */
  readonly gates?: Gates;
  /** Addresses around the published points, where a list of them was given. */
  readonly trueK?: TrueK;
}

/** Counts → result. Never sees the data. */
export async function assessTable(
  { plan, counts, facts, notices, beside }: CountedTable,
  { feeds = DEFAULT_FEEDS, severities = {}, gates = {}, trueK }: AssessOptions,
): Promise<ScanResult> {
  const profiles = feeds.map((feed) => (typeof feed === 'string' ? findFeed(feed) : feed));
  const locations = await judgeLocations(plan, counts);
  const addresses = judgeAddresses(plan, counts);
  const measured = restateAddresses(plan, addresses);
  const exposure = summariseExposure(counts, locations, addresses);
  const judged = profiles.map((profile) => judgeFeed(profile, { plan, counts, locations, addresses }));
  const combinations = judgeCombinations(counts.combinations);
  const kAnonymity = nameQuasi(plan, counts.quasi);
  const beat = plan.fields[plan.roles.beat ?? -1]?.name;
  return {
    schemaVersion: 1,
    tool: TOOL,
    source: {
      name: facts.name,
      bytes: facts.bytes,
      rows: counts.rows,
      columns: plan.fields.length,
      sha256: facts.sha256,
      format: facts.format,
      encoding: facts.encoding,
      ...(facts.compression === undefined ? {} : { compression: facts.compression }),
      ...(facts.dialect === undefined ? {} : { dialect: facts.dialect }),
      ...(facts.part === undefined ? {} : { part: facts.part }),
      ...(facts.hidden === undefined ? {} : { hidden: facts.hidden }),
      ...(plan.system === undefined ? {} : { system: plan.system }),
      ...(counts.period === undefined ? {} : { period: counts.period }),
      coverage: counts.rows === 0 ? 'names' : 'full',
    },
    fields: judgeFields(measured, counts.fields),
    location: locations,
    addresses,
    singlingOut: counts.singlingOut,
    ...(counts.singlingOut.some(({ place }) => place === 'exact')
      ? { singlingOutBy: finestPlace(plan.roles).map((field) => plan.fields[field]?.name ?? '') }
      : {}),
    ...(beat === undefined || !counts.singlingOut.some(({ place }) => place === 'beat') ? {} : { singlingOutBeat: beat }),
    ...(counts.placeDiversity === undefined ? {} : { placeDiversity: counts.placeDiversity }),
    ...(combinations === undefined ? {} : { combinations }),
    ...(kAnonymity === undefined ? {} : { kAnonymity }),
    ...(trueK === undefined ? {} : { trueK }),
    exposure,
    feeds: judged,
    findings: sortFindings([
      ...findInFields(measured, counts.fields, counts.rows, severities),
      ...findCallerLocation(plan, counts),
      ...findLocationRisks(plan, counts, locations, addresses),
      ...findBeyondGates(plan, counts, locations, addresses, gates, trueK),
      ...findBesideTable(beside),
      ...findHiddenParts(plan, counts.fields, counts.rows, facts.hidden),
      ...findInRows(plan, exposure),
      ...findSingledOut(plan, counts.singlingOut, locations),
      ...judged.flatMap((feed) => findFeedExposure(feed)),
    ]),
    notChecked: listNotChecked(plan, counts),
    notices: [...notices.map(({ several: _, ...notice }) => notice), ...periodNotices(counts)],
  };
}

/** Worst first, then by rule and column, so that equal inputs give equal reports. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      b.count - a.count ||
      compareText(a.rule, b.rule) ||
      compareText(a.fields.join(), b.fields.join()) ||
      compareText(a.kind, b.kind),
  );
}
