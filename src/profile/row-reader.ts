import type { Batch } from '../model/batch.ts';
import { CALL_GROUPS } from '../model/call-group.ts';
import type { ProfileKit } from '../model/kit.ts';
import type { RowRoles } from '../model/plan.ts';
import type { AddressReading } from '../model/reading.ts';
import { cellKeys } from './cell-keys.ts';
import { HashMemo } from './hash-memo.ts';
import { hashCells, joinCells } from './joined-cells.ts';
import { withKeys } from './location/address-keys.ts';
import { type LocationRows, readLocationRows } from './location/location-rows.ts';

/** What the rows of one batch say about when, where and what. Raw: lives only while the batch is counted. */
export interface RowFacts {
  /** Milliseconds as if clock times were UTC; `NaN` where unknown. */
  readonly times: Float64Array;
  /** Index into `CALL_GROUPS` per row. */
  readonly groups: Uint8Array;
  /** Per address of the roles, one reading per row. */
  readonly addresses: readonly (readonly AddressReading[])[];
  /** Per location of the roles. */
  readonly locations: readonly LocationRows[];
}

const GROUP_INDEX = new Map(CALL_GROUPS.map((group, index) => [group, index]));
const OTHER = GROUP_INDEX.get('other') ?? 0;

/** Reads the row roles of batches; remembers what repeated texts said. */
export class RowReader {
  readonly #roles: RowRoles;
  readonly #kit: ProfileKit;
  readonly #addresses = new HashMemo<AddressReading>();
  readonly #callGroups = new HashMemo<number>(1 << 13);

  constructor(roles: RowRoles, kit: ProfileKit) {
    this.#roles = roles;
    this.#kit = kit;
  }

  read(batch: Batch): RowFacts {
    const { time, addresses, locations } = this.#roles;
    const read = addresses.map(({ fields }) => {
      const out: AddressReading[] = new Array(batch.rows);
      for (let row = 0; row < batch.rows; row++) {
        out[row] = this.#addresses.get(hashCells(batch, fields, row), () =>
          withKeys(this.#kit.readers.address(joinCells(batch, fields, row))),
        );
      }
      return out;
    });
    const event = locations.length > 0 ? cellKeys(batch, this.#roles.incident) : undefined;
    return {
      times: this.#times(batch, time),
      groups: this.#groups(batch),
      addresses: read,
      locations: locations.map((columns) =>
        readLocationRows(
          batch,
          columns,
          this.#kit.readers,
          columns.address === undefined ? undefined : read[columns.address],
          event,
        ),
      ),
    };
  }

  #times(batch: Batch, fields: readonly number[]): Float64Array {
    const times = new Float64Array(batch.rows).fill(Number.NaN);
    if (fields.length === 0) return times;
    for (let row = 0; row < batch.rows; row++) {
      const text = joinCells(batch, fields, row);
      if (text !== '') times[row] = this.#kit.readers.time(text);
    }
    return times;
  }

  #groups(batch: Batch): Uint8Array {
    const groups = new Uint8Array(batch.rows).fill(OTHER);
    const fields = this.#roles.callTypes;
    if (fields.length === 0) return groups;
    const { callGroup } = this.#kit.readers;
    for (let row = 0; row < batch.rows; row++) {
      groups[row] = this.#callGroups.get(
        hashCells(batch, fields, row),
        () => GROUP_INDEX.get(callGroup(...fields.map((field) => batch.value(field, row)))) ?? OTHER,
      );
    }
    return groups;
  }
}
