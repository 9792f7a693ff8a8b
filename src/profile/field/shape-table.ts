import type { DataClass } from '../../model/data-class.ts';
import { mayBeNullWord } from '../../model/null-word.ts';
import type { ValueTest } from '../../model/rule.ts';
import { SHAPE_CAP, type ShapeKey, shapeOf } from '../../model/shape.ts';

/** What has to be done with cells of one shape; settled once per new shape of a field. */
export interface ShapePlan {
  /** Tests whose shape this is. */
  readonly tests: readonly ValueTest[];
  /** Could such a cell be a word for "nothing"? */
  readonly mayBeNull: boolean;
  /** Cells of this shape are only counted: nothing has to be known of their value. */
  readonly plain: boolean;
  /** Could personal data stand inside such a cell beside other words? Then the span finder reads it. */
  readonly read: boolean;
}

/**
 * The shapes of one field: which tests apply to each. Bounded: a field with more shapes than {@link MOST_PLANS} starts
 * over, which costs time and changes nothing.
 */
export class ShapeTable {
  readonly #plans = new Map<ShapeKey, ShapePlan>();
  readonly #tests: readonly ValueTest[];
  readonly #readsText: boolean;

  /** @param own class of the field; `readsText`: whether cells of this field may hold text worth reading for spans. */
  constructor(tests: readonly ValueTest[], own: DataClass, readsText: boolean) {
    this.#tests = tests.filter((test) => test.standalone && test.class !== own);
    this.#readsText = readsText;
  }

  /** What to do with values of a shape, where one has been met. */
  find(key: ShapeKey): ShapePlan | undefined {
    return this.#plans.get(key);
  }

  /** Works out what to do with values of a new shape, `value` being the first of them. */
  learn(key: ShapeKey, value: string): ShapePlan {
    if (this.#plans.size >= MOST_PLANS) this.#plans.clear();
    const shape = shapeOf(value.trim());
    const tests = this.#tests.filter((test) => test.wants(shape));
    const mayBeNull = mayBeNullWord(shape);
    const read = this.#readsText && mayHoldSpans(shape);
    const plan: ShapePlan = { tests, mayBeNull, read, plain: tests.length === 0 && !mayBeNull && !read };
    this.#plans.set(key, plan);
    return plan;
  }
}

const MOST_PLANS = 8192;

/**
 * Is it worth reading a cell of this shape for spans? It has several words and a run of digits long enough for a phone or
 * an id, an at-sign, or a scheme; or it is longer than a shape tells.
 */
function mayHoldSpans(shape: string): boolean {
  if (shape.length >= SHAPE_CAP) return true;
  if (!/A/.test(shape)) return false;
  if (shape.includes('@') || shape.includes('://')) return true;
  const digits = shape.replace(/[^9]/g, '').length;
  return digits >= 7 && /[ :;,=]/.test(shape);
}
