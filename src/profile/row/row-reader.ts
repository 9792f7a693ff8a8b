import type { CellBytes } from '../../model/batch.ts';
import { CALL_GROUPS } from '../../model/call-group.ts';
import type { ProfileKit } from '../../model/kit.ts';
import type { RowRoles } from '../../model/plan.ts';
import type { AddressReading } from '../../model/reading.ts';
import type { BatchColumns } from '../cells/batch-columns.ts';
import { columnKeys } from '../cells/cell-keys.ts';
import { HashMemo } from '../cells/hash-memo.ts';
import { hashCells, joinCells } from '../cells/joined-cells.ts';
import { type LocationRows, readLocationRows } from '../location/location-rows.ts';
import { AddressReader } from './address-reader.ts';

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
  readonly #addresses: readonly AddressReader[];
  readonly #callGroups = new HashMemo<number>(1 << 13);
  readonly #cell: CellBytes = { bytes: new Uint8Array(0), start: 0, end: 0 };

  constructor(roles: RowRoles, kit: ProfileKit) {
    this.#roles = roles;
    this.#kit = kit;
    this.#addresses = roles.addresses.map((columns) => new AddressReader(kit.readers, columns));
  }

  read(columns: BatchColumns): RowFacts {
    const { locations, incident } = this.#roles;
    const read = this.#addresses.map((reader) => reader.read(columns));
    const event = locations.length > 0 ? columnKeys(columns, incident) : undefined;
    return {
      times: this.#times(columns),
      groups: this.#groups(columns),
      addresses: read,
      locations: locations.map((location) =>
        readLocationRows(
          columns.batch,
          location,
          this.#kit.readers,
          location.address === undefined ? undefined : read[location.address],
          event,
        ),
      ),
    };
  }

  #times({ batch }: BatchColumns): Float64Array {
    const times = new Float64Array(batch.rows).fill(Number.NaN);
    const { time: fields } = this.#roles;
    const { time: read, timeAt } = this.#kit.readers;
    const [only] = fields;
    if (only === undefined) return times;
    const cell = this.#cell;
    for (let row = 0; row < batch.rows; row++) {
      if (fields.length === 1 && batch.locate?.(only, row, cell) === true) {
        if (cell.start === cell.end) continue;
        const time = timeAt(cell.bytes, cell.start, cell.end);
        if (!Number.isNaN(time)) {
          times[row] = time;
          continue;
        }
      }
      const text = joinCells(batch, fields, row);
      if (text !== '') times[row] = read(text);
    }
    return times;
  }

  #groups(columns: BatchColumns): Uint8Array {
    const { batch } = columns;
    const groups = new Uint8Array(batch.rows).fill(OTHER);
    const fields = this.#roles.callTypes;
    if (fields.length === 0) return groups;
    const { callGroup } = this.#kit.readers;
    for (let row = 0; row < batch.rows; row++) {
      const hash = hashCells(columns, fields, row);
      groups[row] =
        this.#callGroups.find(hash) ??
        this.#callGroups.keep(hash, GROUP_INDEX.get(callGroup(...fields.map((field) => batch.value(field, row)))) ?? OTHER);
    }
    return groups;
  }
}
