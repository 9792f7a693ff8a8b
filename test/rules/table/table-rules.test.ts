import { describe, expect, it } from 'vitest';
import { tableRules } from '../../../src/rules/table/index.ts';

describe('table rules', () => {
  it('stand for every finding that is about the table as a whole', () => {
    expect(tableRules.map(({ id }) => id).toSorted()).toEqual([
      'blurred-beside-finer',
      'caller-location',
      'coordinates-swapped',
      'exact-remainder',
      'feed-finer-than-shown',
      'feed-uninvited',
      'finer-than-allowed',
      'header-without-values',
      'hidden-parts',
      'location-precision',
      'masked-beside-exact',
      'sensitive-at-building',
      'singling-out',
      'smaller-than-k',
      'text-beside-table',
      'text-repeats-row',
    ]);
  });

  it.each(tableRules.map((rule) => [rule.id, rule] as const))(
    '%s says what can happen, what to do and who says so',
    (_, rule) => {
      for (const text of [rule.title, rule.harm, rule.advice]) expect(text.trim()).toBe(text);
      expect(rule.title).not.toMatch(/\.$/);
      expect(rule.harm).toMatch(/\.$/);
      expect(rule.advice).toMatch(/\.$/);
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const { title, url } of rule.sources) {
        expect(title).not.toBe('');
        if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/);
      }
    },
  );

  it('claim neither a leak nor a crime', () => {
    expect(JSON.stringify(tableRules)).not.toMatch(/\bleak(s|ed|ing)?\b|illegal/i);
  });
});
