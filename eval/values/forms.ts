import type { Dice } from './dice.ts';

/** Makes one invented value; `row` is its place in the column. */
export type Maker = (dice: Dice, row: number) => string;

export const pad = (number: number, width = 2): string => String(number).padStart(width, '0');

/** Sum of the digits, each weighed by its place. */
export const sumDigits = (digits: string, weigh: (digit: number, at: number) => number): number =>
  [...digits].reduce((total, digit, at) => total + weigh(Number(digit), at), 0);

/** Digits with the check digit of ISO/IEC 7812 (cards, equipment numbers) behind them. */
export const withLuhn = (digits: string): string => {
  const total = sumDigits([...digits].reverse().join(''), (digit, at) =>
    at % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit,
  );
  return digits + String((10 - (total % 10)) % 10);
};

/** What follows the check digits of an account number of a country. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  DE: '##################',
  GB: '@@@@##############',
  NL: '@@@@##########',
  FR: '#######################',
  ES: '####################',
};

/** An account number with its check digits (ISO 13616). */
export function iban(country: string, dice: Dice): string {
  const account = dice.like(ACCOUNTS[country] ?? '');
  const digits = [...`${account}${country}00`].map((char) => String(Number.parseInt(char, 36))).join('');
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return `${country}${pad(98 - rest)}${account}`;
}
