import type { Batch } from '../../model/batch.ts';
import { namesNobody, type PersonTest } from '../../model/names-nobody.ts';
import type { ValueTest } from '../../model/rule.ts';
import { HashMemo } from '../cells/hash-memo.ts';

/** Which cells of a column of names name somebody. Asked once per distinct value, from batch to batch. */
export class NamedCells {
  readonly #known = new HashMemo<boolean>();
  readonly #isPerson: PersonTest;

  constructor(tests: readonly ValueTest[]) {
    const own = tests.filter((test) => test.class === 'person-name');
    this.#isPerson = (value) => own.some((test) => test.test(value));
  }

  tells(batch: Batch, field: number, row: number, hash: number): boolean {
    return this.#known.find(hash) ?? this.#known.keep(hash, !namesNobody(batch.value(field, row), this.#isPerson));
  }
}
