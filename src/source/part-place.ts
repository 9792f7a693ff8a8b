import type { TablePart } from '../model/table.ts';
import { NoticeLog } from './notice-log.ts';
import type { OpenOptions } from './open-options.ts';
import type { PartChoice } from './part-choice.ts';

/** Where in an input one is. */
export interface Place {
  readonly options: OpenOptions;
  readonly members: PartChoice;
  readonly sheets: PartChoice;
  readonly part: TablePart;
  /** Archives around this place. */
  readonly depth: number;
  /** Parts known to come after this place. */
  readonly after: number;
  /** What was noticed about the containers around; the first table takes it. */
  readonly notices: PendingNotices;
}

/** Notices that wait for the first table. */
export class PendingNotices {
  #log = new NoticeLog();

  get log(): NoticeLog {
    return this.#log;
  }

  /** Hands over what waits. */
  take(): NoticeLog {
    const log = this.#log;
    this.#log = new NoticeLog();
    return log;
  }
}
