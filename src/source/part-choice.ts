import { CadAuditError } from '../model/error.ts';
import { printable } from './bytes/printable.ts';
import { countOf } from './notice-log.ts';

const MOST_NAMED = 8;

/** Which member or sheet was asked for, and which there are. */
export class PartChoice {
  readonly #noun: 'file' | 'sheet';
  readonly #wanted: string | undefined;
  readonly #seen: string[] = [];
  #matched = false;

  /** Without `wanted` every part is. */
  constructor(noun: 'file' | 'sheet', wanted: string | undefined) {
    this.#noun = noun;
    this.#wanted = wanted;
  }

  get made(): boolean {
    return this.#wanted !== undefined;
  }

  /** The parts that were asked for: by name, else by name without folders or case, else by number from 1. */
  choose<Part extends { readonly name: string }>(parts: readonly Part[]): readonly Part[] {
    const wanted = this.#wanted;
    if (wanted === undefined) return parts;
    this.#seen.push(...parts.map(({ name }) => name));
    const exact = parts.filter(({ name }) => name === wanted);
    const loose = parts.filter(({ name }) => plain(name) === plain(wanted));
    const numbered = /^[1-9]\d{0,5}$/.test(wanted) ? parts.slice(Number(wanted) - 1, Number(wanted)) : [];
    const chosen = [exact, loose, numbered].find(({ length }) => length > 0) ?? [];
    this.#matched ||= chosen.length > 0;
    return chosen;
  }

  /** Throws `no-such-part` where something was asked for and never there. */
  check(): void {
    if (this.#wanted === undefined || this.#matched) return;
    // A CSV file has no sheets, a workbook no members.
    if (this.#seen.length === 0) {
      const kind = this.#noun === 'sheet' ? 'workbook' : 'archive';
      throw new CadAuditError(
        'no-such-part',
        `There is no ${this.#noun} ${printable(this.#wanted)}: the input is no ${kind} and holds none.`,
        `Leave out ${this.#noun === 'sheet' ? '--sheet' : '--member'}.`,
      );
    }
    const names = this.#seen.slice(0, MOST_NAMED).map(printable).join(', ');
    const more = this.#seen.length > MOST_NAMED ? ' …' : '';
    throw new CadAuditError(
      'no-such-part',
      `The input has no ${this.#noun} ${printable(this.#wanted)}; it has ${countOf(this.#seen.length, this.#noun)}.`,
      `There ${this.#seen.length === 1 ? 'is' : 'are'} ${names}${more}.`,
    );
  }
}

const plain = (name: string): string => name.slice(name.lastIndexOf('/') + 1).toLowerCase();
