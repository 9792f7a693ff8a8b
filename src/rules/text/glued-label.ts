import type { Scene } from './scene.ts';
import { Cue } from './token/word-bits.ts';

/** Longest value that is looked at behind the label. */
const REACH = 20;

const BIRTH =
  /^[A-Z]{2,5}((?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)?\d\d|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)?\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\d/-])/i;

const PHONE = /^[A-Z]{2,5}(1?[-. ]?\(?[2-9]\d\d\)?[-. ]?[2-9]\d\d[-. ]?\d{4})(?!\d)/i;

const SOCIAL = /^[A-Z]{2,5}(\d{3}-?\d\d-?\d{4})(?!\d)/i;

/** At letters with figures behind that are a label and its value without a blank: `DOB03141987`, `CB206-555-0143`, `SOC512004417`. */
export function readGluedLabel({ tokens, out }: Scene, i: number, cues: number): void {
  const start = tokens.from(i);
  const text = tokens.text.slice(start, start + REACH);
  const take = (pattern: RegExp, spanClass: 'date-of-birth' | 'phone' | 'government-id', why: string): void => {
    const value = pattern.exec(text)?.[1];
    if (value === undefined) return;
    const from = start + text.indexOf(value);
    out.add(from, from + value.length, spanClass, 0.97, why);
  };
  if ((cues & Cue.birth) !== 0) take(BIRTH, 'date-of-birth', 'date behind a birth word');
  else if ((cues & Cue.ssn) !== 0) take(SOCIAL, 'government-id', 'number behind a social-security word');
  else take(PHONE, 'phone', 'number behind a phone word');
}
