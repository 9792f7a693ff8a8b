import { describe, expect, it } from 'vitest';
import type { DataClass } from '../../src/model/data-class.ts';
import type { FactStatus, FeedPrecision, FeedProfile } from '../../src/model/feed.ts';
import { isClassShown } from '../../src/model/shown-class.ts';

/** As much of a profile as tells what its users see: a call type, and a place of some exactness. */
const seen = (status: FactStatus, published: FeedPrecision | null): FeedProfile =>
  ({
    shows: { classes: { value: status === 'unknown' ? null : ['call-type', 'address-block'], status, sources: ['one'] } },
    precision: { published: { value: published, status: published === null ? 'unknown' : 'stated', sources: ['one'] } },
  }) as unknown as FeedProfile;

describe('isClassShown', () => {
  it('takes coordinates as one kind in whatever form they stand', () => {
    const point = seen('stated', 'exact');
    const shows = { ...point.shows, classes: { ...point.shows.classes, value: ['point' as const] } };
    expect(isClassShown({ ...point, shows }, 'latitude')).toBe(true);
  });

  it.each<[FactStatus, FeedPrecision | null, DataClass, boolean | null]>([
    ['stated', 'block', 'call-type', true],
    ['inferred', 'block', 'call-type', true],
    ['stated', 'block', 'event-time', false],
    ['observed', 'block', 'event-time', false],
    ['inferred', 'block', 'event-time', null],
    ['disputed', 'block', 'event-time', null],
    ['unverified', 'block', 'event-time', null],
    ['unknown', 'block', 'event-time', null],
    ['unknown', 'block', 'call-type', null],
    ['inferred', 'block', 'street-address', false],
    ['inferred', 'intersection', 'longitude', false],
    ['inferred', 'none', 'unit-or-apartment', false],
    ['inferred', 'generalised', 'longitude', null],
    ['inferred', 'mixed', 'street-address', null],
    ['inferred', null, 'street-address', null],
  ])('%s, at %s: %s is shown: %s', (status, published, cls, expected) => {
    expect(isClassShown(seen(status, published), cls)).toBe(expected);
  });
});
