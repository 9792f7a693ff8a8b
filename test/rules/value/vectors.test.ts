import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAccessCode } from '../../../src/rules/value/access-code.ts';
import { isBirthDate, yearOfDate } from '../../../src/rules/value/birth-date.ts';
import { digitsOf, passesLuhn } from '../../../src/rules/value/check-digits.ts';
import { isDeterminant } from '../../../src/rules/value/determinant.ts';
import { isImei, isMacAddress } from '../../../src/rules/value/device-id.ts';
import { isDriverLicense } from '../../../src/rules/value/driver-license.ts';
import { isEmail } from '../../../src/rules/value/email.ts';
import { isGovernmentId, isItin, isMaskedSsn, isSsn } from '../../../src/rules/value/government-id.ts';
import { isIpV4, isIpV6 } from '../../../src/rules/value/ip-address.ts';
import { isMediaLink, isUrl } from '../../../src/rules/value/media-link.ts';
import { isMedicareId } from '../../../src/rules/value/medicare-id.ts';
import { isCardNumber, isIban, isRoutingNumber } from '../../../src/rules/value/payment-account.ts';
import { isPhone, readNanp } from '../../../src/rules/value/phone.ts';
import { isPlateShape } from '../../../src/rules/value/plate.ts';
import { isStreetAddress } from '../../../src/rules/value/street-address.ts';
import { isVin } from '../../../src/rules/value/vin.ts';

type Check = readonly [name: string, check: (value: string) => boolean, yes: readonly string[], no: readonly string[]];

/** Published test numbers and worked examples of the standards; phones are 555-01xx. */
const VECTORS: readonly Check[] = [
  [
    'VIN (49 CFR 565)',
    isVin,
    [
      '1M8GDM9AXKP042788',
      '1G4AH59H45G118341',
      '1J9RP1A36A1644345',
      '5GZCZ43D13S812715',
      '11111111111111111',
      '1m8gdm9axkp042788',
    ],
    ['1M8GDM9A1KP042788', '1G4AH59H55G118341', '1M8GDM9AXKP04278', 'IM8GDM9AXKP042788', '', '1M8GDM9AXKP0427880'],
  ],
  [
    'SSN (SSA)',
    isSsn,
    ['219-09-9998', '123-45-6788', '899-12-3456', '899 12 3456', '899123456'],
    [
      ...['000-12-3456', '666-12-3456', '900-12-3456', '987-65-4321', '123-00-4567', '123-45-0000'],
      ...['078-05-1120', '219-09-9999', '123-45-6789', '111-11-1111', '899-123-456', '89-912-3456'],
    ],
  ],
  ['ITIN (IRS)', isItin, ['912-70-1234', '999-88-1234'], ['912-69-1234', '912-89-1234', '912-93-1234', '899-70-1234']],
  ['masked SSN', isMaskedSsn, ['***-**-1234', 'XXX-XX-1234', 'xxxxx1234'], ['XX-1234', '***-**-****', '899-12-3456']],
  ['Medicare number', isMedicareId, ['1EG4-TE5-MK73', '1EG4TE5MK73'], ['1EG4-TE5-MK7', '0EG4TE5MK73', '1SG4TE5MK73']],
  ['routing number', isRoutingNumber, ['021000021', '011401533'], ['021000022', '000000000', '991000021', '02100002']],
  [
    'IBAN',
    isIban,
    ['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000'],
    ['GB82 WEST 1234 5698 7654 33', 'GB82', 'XX0012345678901'],
  ],
  [
    'card',
    isCardNumber,
    ['4111111111111111', '5555555555554444', '378282246310005', '6011111111111117', '4111-1111-1111-1111', '3782 822463 10005'],
    ['4111111111111112', '1111111111111117', '0000000000000000', '411111111111111', '4111 1111-1111 1111', '2021000012345678'],
  ],
  ['IMEI', isImei, ['490154203237518'], ['490154203237517', '000000000000000', '4901542032375']],
  [
    'MAC address',
    isMacAddress,
    ['00:1A:2B:3C:4D:5E', '00-1a-2b-3c-4d-5e'],
    ['00:1A:2B:3C:4D', '00:1A-2B:3C:4D:5E', '12:30:15', '00:00:00:00:00:00'],
  ],
  [
    'phone',
    isPhone,
    [
      '(415) 555-0126',
      '2125550168',
      '+1 202-555-0173',
      '202.555.0173',
      '202-555-0173 x12',
      '555-0142',
      '+44 20 7946 0018',
      '1-202-555-0173',
    ],
    [
      ...['123-456-7890', '911', '(555) 155-0100', '000-000-0000', '212-911-0100', '2021234', '202-555-017', '2222222222'],
      ...['38.895512', '2021-04-12', '12-34-5678', '1700000000', '4155550126000'],
    ],
  ],
  ['IPv4', isIpV4, ['192.0.2.1', '255.255.255.255', '0.0.0.0'], ['256.1.1.1', '1.2.3', '01.2.3.4', '1.2.3.4.5', '1.2.3.a']],
  [
    'IPv6',
    isIpV6,
    ['2001:db8::1', '::1', '2001:db8:0:0:0:0:0:1', '::ffff:192.0.2.1', 'fe80::'],
    ['12:30:15', '2001:db8::1::2', '1:2:3:4:5:6:7', 'g::1', '1:2:3:4:5:6:7:8:9', ''],
  ],
  [
    'email',
    isEmail,
    ['a.b+c@example.co.uk', 'mailto:desk@example.org', 'X@EXAMPLE.COM'],
    ['@example.com', 'a@', 'a b@example.com', 'a..b@example.com'],
  ],
  [
    'media link',
    isMediaLink,
    ['https://x.example.com/recordings/12', 'C:\\audio\\1.wav', '/img/scene-1.JPG'],
    ['https://www.example.com/', 'A/B', '.jpg', 'a b.wav'],
  ],
  ['web link', isUrl, ['https://example.com/a', 's3://bucket.example/a'], ['example.com', 'http://', 'MAIN ST']],
  [
    'determinant',
    isDeterminant,
    ['09E01', '17-D-03-G', '6D1', '26A08', '33C4'],
    ['0A1', '38A1', '10F1', '10D33', 'A10', '10-D', '2021'],
  ],
  [
    'birth date',
    isBirthDate,
    ['1990-04-12', '4/12/1990', '19900412', '12 APR 1990', '1990-04-12T00:00:00', '31.12.1958'],
    ['1899-01-01', '1990-02-30', '1990-04-12 10:15', '2099-01-01', '13/32/1990'],
  ],
  [
    'plate',
    isPlateShape,
    ['7ABC123', 'ABC 1234', 'CA 7ABC123', '1AB-C23', 'XY9'],
    ['ABCDEFG', '123456789', '2021-04', 'A', 'MAPLE ST 12 B'],
  ],
  ['access code', isAccessCode, ['1234', '#4455', '0714*', 'C1357'], ['12', 'ABC', '123456789', '12 34']],
  [
    'house address',
    isStreetAddress,
    ['1423 N MAPLE ST', '12-A ELM CT', '1423 1/2 OAK AVE', '900 STATE HWY 12', '5 CALLE LUNA', '77 EXAMPLE AVE APT 4'],
    ['MAPLE ST', '14XX MAPLE ST', '1400 BLOCK MAPLE ST', 'I5 NB AT MAIN ST', '2 VEHICLES', '10 MIN AGO', '911 HANGUP'],
  ],
];

describe('validators', () => {
  for (const [name, check, yes, no] of VECTORS) {
    test.each(yes)(`${name}: %s is one`, (value) => expect(check(value)).toBe(true));
    test.each(no)(`${name}: %s is none`, (value) => expect(check(value)).toBe(false));
  }

  test('a North American number is read to ten digits whatever its form', () => {
    for (const text of ['+1 (202) 555-0173', '202-555-0173 ext. 5', '12025550173', '202 555 0173'])
      expect(readNanp(text)).toBe('2025550173');
  });

  test.each([
    ['A1234567', 'CA', true],
    ['A123456', 'CA', false],
    ['W12345678901', 'FL', false],
    ['W123456789012', 'FL', true],
    ['12345678', 'PA', true],
    ['1234567', 'PA', false],
    ['H12345678', 'HI', true],
  ] as const)('%s under %s is a licence number: %s', (value, state, expected) => {
    expect(isDriverLicense(value, state)).toBe(expected);
  });

  test('one wrong digit never passes Luhn', () => {
    const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 19 });
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        fc.pre(passesLuhn(number));
        const wrong = number.map((digit, i) => (i === at % number.length ? (digit + by) % 10 : digit));
        expect(passesLuhn(wrong)).toBe(false);
      }),
    );
  });

  test('years are read as written', () => {
    expect(yearOfDate('1985-09-23')).toBe(1985);
    expect(yearOfDate('23.09.1985')).toBe(1985);
    expect(yearOfDate('Sep 23, 1985')).toBe(1985);
    expect(yearOfDate('1985-09-23 14:05')).toBeUndefined();
  });

  test('no validator throws, whatever the text', () => {
    const checks = VECTORS.map(([, check]) => check);
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
        for (const check of [...checks, isGovernmentId]) expect(typeof check(text)).toBe('boolean');
        expect(digitsOf(text).every((digit) => digit >= 0 && digit <= 9)).toBe(true);
      }),
    );
  });
});
