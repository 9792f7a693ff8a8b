import { mulberry32 } from '../mulberry32.ts';

/** Random choices that are the same in every run. */
export class Dice {
  /** 0 to 1, 1 left out. */
  readonly share: () => number;

  /** @param name any text; two texts give two sequences. */
  constructor(name: string) {
    let hash = 2166136261;
    for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
    this.share = mulberry32(hash);
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.share() * (high - low + 1));
  }

  /** One of a list written with bars: `Red|Blue|Green`. */
  one(list: string): string {
    const words = list.split('|');
    return words[this.whole(0, words.length - 1)] ?? '';
  }

  /** Text after a pattern: `#` is a digit, `@` a capital, `%` either, `~` a small hexadecimal digit; all else stays. */
  like(pattern: string): string {
    return pattern.replace(/[#@%~]/g, (sign) => {
      if (sign === '#') return String(this.whole(0, 9));
      if (sign === '~') return this.whole(0, 15).toString(16);
      if (sign === '@' || this.share() < 0.5) return String.fromCharCode(65 + this.whole(0, 25));
      return String(this.whole(0, 9));
    });
  }
}
