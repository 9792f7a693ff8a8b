import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_LEVELS, type AddressReading } from '../../../src/model/reading.ts';
import { AddressCounter, type AddressCounterJson } from '../../../src/profile/location/address-counts.ts';

const anyReading: fc.Arbitrary<AddressReading | undefined> = fc.oneof(
  fc.record({
    level: fc.constantFrom(...ADDRESS_LEVELS),
    number: fc.constantFrom('', '100', '1423', '1500'),
    street: fc.constantFrom('', 'ELM ST', 'MAPLE ST', 'ALDER AVE'),
    hundred: fc.constantFrom(-1, 100, 1400),
    unit: fc.constantFrom('', '4B'),
  }),
  fc.constant(undefined),
);

function count(readings: readonly (AddressReading | undefined)[]): AddressCounter {
  const counter = new AddressCounter(['address'], 0);
  counter.add(readings);
  return counter;
}

const saved = (counter: AddressCounter): AddressCounterJson => JSON.parse(JSON.stringify(counter)) as AddressCounterJson;
const house = (number: number, street = 'ELM ST'): AddressReading => ({
  level: 'number',
  number: String(number),
  street,
  hundred: Math.floor(number / 100) * 100,
  unit: '',
});

describe('AddressCounter', () => {
  it('gives the same however the rows are split, ordered, merged and saved', () => {
    fc.assert(
      fc.property(fc.array(anyReading, { maxLength: 200 }), fc.nat(200), (readings, cut) => {
        const whole = count(readings);
        const merged = count(readings.slice(cut));
        merged.merge(AddressCounter.fromJSON(saved(count(readings.slice(0, cut)))));
        expect(saved(merged)).toEqual(saved(whole));
        expect(saved(count([...readings].reverse()))).toEqual(saved(whole));
        expect(merged.summary()).toEqual(whole.summary());
        const total = Object.values(whole.summary().rows).reduce((sum, rows) => sum + rows, 0);
        expect(total).toBe(readings.length);
      }),
    );
  });

  it('judges house numbers once each, however many calls they have', () => {
    const { end00, distinct, round } = count([
      ...Array.from({ length: 50 }, () => house(1401)),
      house(1400),
      house(1500),
      house(1400, 'OAK ST'),
    ]).summary();
    expect(end00).toEqual({ share: 0.75, n: 4 });
    expect(round).toBe(3);
    expect(distinct).toBe(4);
  });

  it('estimates distinct texts above its cap', () => {
    const { distinct } = count(Array.from({ length: 20_000 }, (_, i) => house(i + 1, `${i % 97}TH ST`))).summary();
    expect(Math.abs(distinct / 20_000 - 1)).toBeLessThan(0.06);
  });

  it('holds no text', () => {
    const text = JSON.stringify(count([house(1423, 'MAPLE ST')]));
    expect(text).not.toContain('MAPLE');
    expect(text).not.toContain('1423');
  });
});
