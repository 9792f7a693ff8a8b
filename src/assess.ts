import { findFeedExposure } from './feed/feed-findings.ts';
import { findFeed } from './feed/index.ts';
import { judgeFeed } from './feed/judge-feed.ts';
import type { TableCounts } from './model/counts.ts';
import type { FeedProfile } from './model/feed.ts';
import type { Finding } from './model/finding.ts';
import type { Notice } from './model/notice.ts';
import type { ScanPlan } from './model/plan.ts';
import type { ScanResult } from './model/result.ts';
import { SEVERITIES } from './model/severity.ts';
import type { Table } from './model/table.ts';
import { findInRows, summariseExposure } from './risk/exposure.ts';
import { findInFields } from './risk/field-findings.ts';
import { judgeFields } from './risk/judge-fields.ts';
import { findLocationRisks } from './risk/location/findings.ts';
import { judgeAddresses, judgeLocations } from './risk/location/judge.ts';
import { findHiddenParts } from './risk/hidden-parts.ts';
import { listNotChecked } from './risk/not-checked.ts';
import { findSingledOut } from './risk/singling-out.ts';
import { TOOL } from './tool.ts';

/** Feed judged when none is asked for. */
export const DEFAULT_FEEDS = ['ring-neighbors-cad-2019'] as const;

/** Counts → result. Never sees the data. */
export async function assessTable(
  table: Table,
  plan: ScanPlan,
  counts: TableCounts,
  mended: readonly string[],
  feeds: readonly (string | FeedProfile)[] = DEFAULT_FEEDS,
): Promise<ScanResult> {
  const profiles = feeds.map((feed) => (typeof feed === 'string' ? findFeed(feed) : feed));
  const locations = await judgeLocations(plan, counts);
  const addresses = judgeAddresses(plan, counts);
  const exposure = summariseExposure(counts, locations, addresses);
  const judged = profiles.map((profile) => judgeFeed(profile, { plan, counts, locations, addresses }));
  const facts = table.facts();
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
      ...(counts.period === undefined ? {} : { period: counts.period }),
      coverage: counts.rows === 0 ? 'names' : 'full',
    },
    fields: judgeFields(plan, counts.fields),
    location: locations,
    addresses,
    singlingOut: counts.singlingOut,
    exposure,
    feeds: judged,
    findings: sortFindings([
      ...findInFields(plan, counts.fields, counts.rows),
      ...findLocationRisks(plan, counts, locations, addresses),
      ...findHiddenParts(plan, counts.fields, counts.rows, facts.hidden),
      ...findInRows(plan, exposure),
      ...findSingledOut(plan, counts.singlingOut, locations),
      ...judged.flatMap((feed) => findFeedExposure(feed)),
    ]),
    notChecked: listNotChecked(plan, counts),
    notices: [...table.notices, ...planNotices(plan, counts, mended, table)],
  };
}

/** Worst first, then by rule and column, so that equal inputs give equal reports. */
function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
      b.count - a.count ||
      compare(a.rule, b.rule) ||
      compare(a.fields.join(), b.fields.join()) ||
      compare(a.kind, b.kind),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function planNotices(plan: ScanPlan, counts: TableCounts, mended: readonly string[], table: Table): readonly Notice[] {
  const notices: Notice[] = [];
  if (counts.rows === 0) {
    notices.push({
      code: 'names-only',
      level: 'warning',
      text: 'There are no data rows: fields are told by their names alone.',
      incomplete: true,
    });
  } else if (plan.coverage === 'head') {
    notices.push({
      code: 'planned-from-head',
      level: 'info',
      text: 'The input cannot be read twice, so fields were told from its first rows; every row was counted.',
    });
  }
  if (mended.length > 0) {
    const done = table.reopenable
      ? 'was read again with the corrected plan'
      : 'could not be read again; use a file, or pin the columns';
    notices.push({
      code: 'plan-mended',
      level: table.reopenable ? 'info' : 'warning',
      text: `The whole table contradicted the sample for ${mended.length} column(s); it ${done}.`,
      count: mended.length,
    });
  }
  const overlong = counts.fields.reduce((sum, field) => sum + field.overlong, 0);
  if (overlong > 0) {
    notices.push({
      code: 'text-read-in-part',
      level: 'warning',
      text: 'Some free-text cells are longer than 65,536 characters and were read for personal data only up to there.',
      count: overlong,
    });
  }
  return notices;
}
