import { type Notice, type ToldNotice, withNumber } from '../model/notice.ts';
import { thousands } from '../model/thousands.ts';

/** What happened, where first, and how to say it once the count is known. */
export interface Incident {
  readonly code: string;
  readonly level: Notice['level'];
  /** The sentence for `count` occurrences. It must not hold a cell value. */
  readonly tell: (count: number) => string;
  readonly at?: Notice['at'];
  readonly incomplete?: boolean;
}

/** Gathers notices: the first place and the number of times each thing happened. One entry per code. */
export class NoticeLog {
  readonly #entries = new Map<string, { readonly first: Incident; count: number }>();

  /** Remembers that `incident` happened `times` times more; the first one gives the place and the words. */
  add(incident: Incident, times = 1): void {
    const entry = this.#entries.get(incident.code);
    if (entry) entry.count += times;
    else this.#entries.set(incident.code, { first: incident, count: times });
  }

  /** How often a code was told so far. */
  count(code: string): number {
    return this.#entries.get(code)?.count ?? 0;
  }

  /** The notices in the order of their first occurrence. */
  list(): ToldNotice[] {
    return [...this.#entries.values()].map(({ first, count }) => ({
      code: first.code,
      level: first.level,
      text: first.tell(count),
      count,
      ...(count === 1 ? severalWords(first) : {}),
      ...(first.at ? { at: first.at } : {}),
      ...(first.incomplete ? { incomplete: true } : {}),
    }));
  }
}

/** What would be said of several, where a number is told. */
function severalWords({ tell }: Incident): Pick<ToldNotice, 'several'> {
  const several = withNumber(tell(SEVERAL), SEVERAL, '#');
  return several === tell(SEVERAL) ? {} : { several };
}

/** A number that no text holds by itself. */
const SEVERAL = 987_654;

/** Counts everything, and writes down into another log only what happens while it is open. */
export class SelectiveLog extends NoticeLog {
  readonly #kept: NoticeLog;
  open = true;

  constructor(kept: NoticeLog) {
    super();
    this.#kept = kept;
  }

  override add(incident: Incident, times = 1): void {
    super.add(incident, times);
    if (this.open) this.#kept.add(incident, times);
  }
}

/** `1 record`, `2 records`, `12,000 records`. */
export function countOf(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}
