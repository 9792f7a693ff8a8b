import { describe, expect, test } from 'vitest';
import { learned } from '../../../eval/learn/network/adam.ts';
import type { TableExample } from '../../../eval/learn/network/examples.ts';
import { type Learning, pass } from '../../../eval/learn/network/pass.ts';
import { mulberry32 } from '../../../eval/mulberry32.ts';
import { readLearnables } from '../../../src/rules/header/learned/learned-name.ts';
import { learnedClasses } from '../../../src/rules/header/learned/learned-table.ts';
import { hiddenOf, logSharesOf, viewsOf } from '../../../src/rules/header/learned/network/forward.ts';
import { judgeTogether } from '../../../src/rules/header/learned/network/judge-together.ts';
import { HIDDEN, shapeOf, VIEWS, WIDTH } from '../../../src/rules/header/learned/network/shape.ts';
import { readPathName } from '../../../src/rules/header/path-name.ts';
import { readHeader } from '../../../src/rules/header/read-header.ts';

const random = mulberry32(5);
const some = (length: number): Float32Array => Float32Array.from({ length }, () => random() - 0.5);

/** Three classes, five parts, a table of three names. */
const CLASSES = 3;
const PARTS = 5;
const TABLE: TableExample = {
  rows: [Int32Array.of(0, 1), Int32Array.of(2), Int32Array.of(3, 4, 1)],
  values: [Float32Array.of(1, 0.5), Float32Array.of(1), Float32Array.of(0.5, 1, 1)],
  labels: Int32Array.of(0, 2, -1),
};

function newLearning(): Learning {
  const shape = shapeOf(CLASSES);
  return { classes: CLASSES, shape, vectors: learned(some(PARTS * WIDTH)), layers: learned(some(shape.length)) };
}

describe('a table passed through the network and back', () => {
  const learning = newLearning();
  const loss = (): number => pass(TABLE, learning, 1);
  loss();
  const of = { vectors: learning.vectors.gradients.slice(), layers: learning.layers.gradients.slice() };
  const { shape } = learning;

  test.each([
    ['the vector of a part of one name', 'vectors', 0],
    ['the vector of a part of two names', 'vectors', WIDTH],
    ['the vector of a name that is not learned itself, but stands beside others', 'vectors', 3 * WIDTH],
    ['what every name begins with', 'layers', shape.start],
    ['the name itself', 'layers', shape.views],
    ['the mean of the others', 'layers', shape.views + WIDTH * HIDDEN],
    ['the name before', 'layers', shape.views + 2 * WIDTH * HIDDEN],
    ['the name after', 'layers', shape.views + 3 * WIDTH * HIDDEN],
    ['not being alone', 'layers', shape.notAlone],
    ['what is added always', 'layers', shape.middle],
    ['the last layer', 'layers', shape.out],
    ['what is added to a class', 'layers', shape.end],
  ] as const)('knows how the loss falls with %s', (_, where, from) => {
    const { values } = learning[where];
    const gradients = of[where];
    const first = gradients.findIndex((gradient, i) => i >= from && Math.abs(gradient) > 1e-4);
    expect(first).toBeGreaterThanOrEqual(from);
    expect(first).toBeLessThan(from + WIDTH * HIDDEN);
    for (let i = first; i < Math.min(first + WIDTH, values.length); i++) {
      const before = values[i] as number;
      const by = 1 / 1024;
      values[i] = before + by;
      const more = loss();
      values[i] = before - by;
      const less = loss();
      values[i] = before;
      expect(Math.abs((more - less) / (2 * by) - (gradients[i] as number))).toBeLessThan(0.02);
    }
  });

  test('counts for the loss what classes it was told', () => {
    const names = new Float32Array(3 * WIDTH);
    for (const [n, rows] of TABLE.rows.entries())
      for (let i = 0; i < WIDTH; i++) {
        const sum = [...rows].reduce(
          (total, row, k) => total + (learning.vectors.values[row * WIDTH + i] as number) * (TABLE.values[n]?.[k] as number),
          learning.layers.values[shape.start + i] as number,
        );
        names[n * WIDTH + i] = Math.max(0, sum);
      }
    const shares = logSharesOf(hiddenOf(viewsOf(names), shape, learning.layers.values), CLASSES, shape, learning.layers.values);
    expect(loss()).toBeCloseTo(-(shares[0] as number) - (shares[CLASSES + 2] as number), 4);
  });
});

describe('what is seen of a table', () => {
  test('is the name, the mean of the others, the one before and the one after', () => {
    const names = new Float32Array(3 * WIDTH);
    names.set([1], 0);
    names.set([10], WIDTH);
    names.set([100], 2 * WIDTH);
    const views = viewsOf(names);
    const first = (n: number): number[] => [0, 1, 2, 3].map((view) => views[(n * VIEWS + view) * WIDTH] as number);
    expect([0, 1, 2].map(first)).toEqual([
      [1, 55, 0, 10],
      [10, 50.5, 1, 100],
      [100, 5.5, 10, 0],
    ]);
  });

  test('is nothing beside a name that stands alone', () => {
    const views = viewsOf(Float32Array.from({ length: WIDTH }, () => 1));
    expect([...views.subarray(WIDTH)].every((number) => number === 0)).toBe(true);
  });
});

describe('the network that was learned', () => {
  const judge = (...names: string[]): readonly (readonly [string, number])[] => {
    const paths = names.map(readPathName);
    const learnables = readLearnables(paths, (at) => readHeader(paths[at]?.text ?? '').words);
    return judgeTogether(learnables).map((shares) => {
      const best = shares.indexOf(Math.max(...shares));
      return [learnedClasses[best] as string, shares.reduce((sum, share) => sum + Math.exp(share), 0)];
    });
  };

  test('gives each name shares that add up to 1', () => {
    for (const [, sum] of judge('caller_name', 'callback', 'zzz_qqq', '')) expect(sum).toBeCloseTo(1, 4);
  });

  test('sees in which company a name stands', () => {
    expect(judge('apt_name', 'apt_elev', 'runway', 'aircraft_damage', 'wx_cond')[0]?.[0]).not.toBe('unit-or-apartment');
    expect(judge('street', 'apt', 'city', 'zip')[1]?.[0]).toBe('unit-or-apartment');
  });

  test('says the same of the same names', () => {
    expect(judge('nature', 'unit', 'rmk')).toEqual(judge('nature', 'unit', 'rmk'));
  });

  test('knows nothing of a table without names', () => {
    expect(judgeTogether([])).toEqual([]);
  });
});
