import { digitsOf, passesLuhn } from '../value/check-digits.ts';
import { isDeviceId } from '../value/device-id.ts';
import { isEmail } from '../value/email.ts';
import { isGovernmentId } from '../value/government-id.ts';
import { isIpAddress } from '../value/ip-address.ts';
import { isPhone } from '../value/phone.ts';
import { isVin } from '../value/vin.ts';

/** Check digits modulo 11 with weights 2, 3, 4 … from the right, `X` for ten: many record numbers have one. */
const passesMod11 = (value: string): boolean => {
  const text = value.toUpperCase().replace(/[^0-9X]/g, '');
  if (!/^\d{4,24}[0-9X]$/.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < text.length - 1; i++) sum += Number(text[text.length - 2 - i]) * (2 + i);
  const check = (11 - (sum % 11)) % 11;
  return text.endsWith(check === 10 ? 'X' : String(check));
};

/** Tests that a rule pack can name besides its pattern. The value comes trimmed. */
export const VALIDATORS = {
  luhn: (value: string) => passesLuhn(digitsOf(value)),
  mod11: passesMod11,
  phone: isPhone,
  ssn: isGovernmentId,
  vin: isVin,
  email: isEmail,
  ip: isIpAddress,
  device: isDeviceId,
} as const satisfies Readonly<Record<string, (value: string) => boolean>>;

type ValidatorName = keyof typeof VALIDATORS;
export const VALIDATOR_NAMES = Object.keys(VALIDATORS) as readonly ValidatorName[];
