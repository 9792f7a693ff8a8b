import { DATA_CLASS_FACTS, type DataClass } from '../model/data-class.ts';
import type { FactStatus, FeedResult, Passenger } from '../model/feed.ts';
import type { Finding } from '../model/finding.ts';
import { fingerprint } from '../model/fingerprint.ts';
import { atLeast, type Severity } from '../model/severity.ts';
import { compareShown } from './shown-precision.ts';

/** How far a finding rests on what is known of the feed. */
const STATUS_CONFIDENCE: Readonly<Record<FactStatus, number>> = {
  stated: 0.95,
  observed: 0.9,
  inferred: 0.75,
  disputed: 0.5,
  unverified: 0.5,
  unknown: 0.3,
};

/** How sure the count itself is: repeats are compared letter by letter, spans of free text are recognised. */
const HOW_CONFIDENCE: Readonly<Record<Passenger['how'], number>> = {
  'repeats-withheld': 0.95,
  'in-column': 0.9,
  'person-place': 0.85,
  'in-text': 0.85,
};

const ONE_BUILDING = 'addresses of one building';

/** What a feed would carry or tell beyond what it asks for or shows. Nothing is found where no row passes its filter. */
export function findFeedExposure(feed: FeedResult): readonly Finding[] {
  if (feed.rows.passing === 0) return [];
  return [...findUninvited(feed), ...findFinerThanShown(feed)];
}

/** One finding for each class that travels uninvited, and for a person's place apart from it. */
function findUninvited(feed: FeedResult): readonly Finding[] {
  return (feed.uninvited ?? []).flatMap(({ class: cls, subject, fields, rows, bound }): Finding[] => {
    const severity = severityOf(cls);
    if (!atLeast(severity, 'medium')) return [];
    const kind = subject === undefined ? cls : `${cls}:${subject}`;
    const passengers = feed.passengers.filter((one) => one.class === cls && one.subject === subject);
    return [
      {
        rule: 'feed-uninvited',
        kind: 'feed-uninvited',
        args: {
          feed: feed.id,
          recipient: feed.recipient,
          class: cls,
          ...(subject === undefined ? {} : { subject }),
          ...(bound === undefined ? {} : { bound }),
        },
        severity,
        confidence: Math.max(...passengers.map(({ how }) => HOW_CONFIDENCE[how])),
        fields,
        count: rows,
        of: feed.rows.passing,
        evidence: [],
        fingerprint: fingerprint('feed-uninvited', `feed-uninvited:${feed.id}:${kind}`, fields),
      },
    ];
  });
}

/** Location in free text has no measured precision of its own; written coordinates are as exact as an address. */
function severityOf(cls: DataClass): Severity {
  const { severity } = DATA_CLASS_FACTS[cls];
  return severity === 'by-precision' ? 'high' : severity;
}

function findFinerThanShown({ id, recipient, rows, location }: FeedResult): readonly Finding[] {
  const { delivered, shown, gap } = location;
  const { buildings, ...mostly } = delivered;
  // Where only house numbers left in the text are finer than what is shown, these rows are the ones that count.
  const left = compareShown(mostly, shown) === true ? undefined : buildings;
  const { fields, rows: count = rows.passing } = left ?? delivered;
  if (gap !== true || count === 0) return [];
  const fine = left !== undefined || delivered.class === 'building' || delivered.class === 'few-doors';
  return [
    {
      rule: 'feed-finer-than-shown',
      kind: 'feed-finer-than-shown',
      args: { feed: id, recipient, delivered: left === undefined ? delivered.words : ONE_BUILDING, shown: shown.words },
      severity: fine ? 'high' : 'medium',
      confidence: STATUS_CONFIDENCE[shown.status],
      fields,
      count,
      of: rows.passing,
      evidence: [],
      fingerprint: fingerprint('feed-finer-than-shown', `feed-finer-than-shown:${id}`, fields),
    },
  ];
}
