import { describe, expect, it } from 'vitest';
import { fact, unknown } from '../../src/feed/define-feed.ts';
import { findFeed } from '../../src/feed/index.ts';
import { showCell } from '../../src/feed/show-cell.ts';
import type { FactStatus, FeedPrecision, FeedProfile } from '../../src/model/feed.ts';
import { readers } from '../../src/rules/readers/index.ts';

const ring = findFeed('ring-neighbors-cad-2019');
const shows = (published: FeedPrecision): FeedProfile => ({
  ...ring,
  precision: { ...ring.precision, published: { value: published, status: 'stated', sources: ['ars'] } },
});
const kind = (profile: FeedProfile, cls: Parameters<typeof showCell>[1], value: string) =>
  showCell(profile, cls, value, readers.address).kind;

describe('showCell', () => {
  it.each<[FeedPrecision, string, string]>([
    ['block', '1423 N MAPLE ST', 'block'],
    ['block', '1400 BLOCK N MAPLE ST', 'same'],
    ['block', 'CITY HALL', 'unknown'],
    ['exact-address', '1423 N MAPLE ST', 'same'],
    ['intersection', '1423 N MAPLE ST', 'unknown'],
    ['intersection', 'N MAPLE ST / W OAK AVE', 'same'],
    ['generalised', '1423 N MAPLE ST', 'unknown'],
    ['mixed', '1423 N MAPLE ST', 'unknown'],
    ['none', '1423 N MAPLE ST', 'hidden'],
    ['block', '', 'hidden'],
  ])('shows at %s of %j: %s', (published, address, expected) => {
    expect(kind(shows(published), 'street-address', address)).toBe(expected);
  });

  it('cuts the number and leaves the home out', () => {
    expect(showCell(shows('block'), 'street-address', '1423 N MAPLE ST APT 4', readers.address)).toEqual({
      kind: 'block',
      number: '1400',
      street: 'N MAPLE ST',
    });
  });

  it('hides coordinates where a block is shown, and never claims to know what becomes of a text', () => {
    expect(kind(ring, 'latitude', '43.0123')).toBe('hidden');
    expect(kind(shows('exact-coordinates'), 'latitude', '43.0123')).toBe('same');
    expect(kind(ring, 'narrative', 'words')).toBe('unknown');
  });

  it.each<[FeedPrecision, string]>([
    ['exact', 'same'],
    ['exact-coordinates', 'same'],
    ['block', 'hidden'],
    ['intersection', 'hidden'],
    ['none', 'hidden'],
    ['exact-address', 'unknown'],
    ['generalised', 'unknown'],
    ['area', 'unknown'],
    ['mixed', 'unknown'],
  ])('shows of a point at %s: %s', (published, expected) => {
    for (const cls of ['latitude', 'point', 'projected-x'] as const)
      expect(kind(shows(published), cls, '43.0123')).toBe(expected);
  });

  it.each<[FactStatus, string]>([
    ['stated', 'hidden'],
    ['observed', 'hidden'],
    ['inferred', 'unknown'],
    ['disputed', 'unknown'],
  ])('reads of a list that is %s that another class is %s', (status, expected) => {
    const profile = { ...ring, shows: { ...ring.shows, classes: fact(status as 'stated', ['call-type'] as const, ['wect']) } };
    expect(kind(profile, 'person-name', 'Doe')).toBe(expected);
    expect(kind(profile, 'call-type', 'BURGLARY')).toBe('same');
  });

  it('says of an address beside exact coordinates only what the list tells', () => {
    expect(kind(findFeed('waze-cifs'), 'street-address', '1423 N MAPLE ST')).toBe('unknown');
    expect(kind(findFeed('waze-cifs'), 'address-block', 'N MAPLE ST')).toBe('same');
  });

  it('says not known where the sources do not tell', () => {
    const silent: FeedProfile = {
      ...ring,
      shows: { ...ring.shows, classes: unknown() },
      precision: { ...ring.precision, published: unknown() },
    };
    expect(kind(silent, 'call-type', 'BURGLARY')).toBe('unknown');
    expect(kind(silent, 'street-address', '1423 N MAPLE ST')).toBe('unknown');
    expect(kind(silent, 'latitude', '43.0123')).toBe('unknown');
  });
});
