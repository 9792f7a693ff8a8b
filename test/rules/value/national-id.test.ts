import { describe, expect, test } from 'vitest';
import { isCpf, isDni, isNationalId } from '../../../src/rules/value/national-id.ts';

describe('numbers of citizens and drivers', () => {
  test.each(['529.982.247-25', '111.444.777-35', '000.000.191-00'])('CPF with its check digits: %s', (value) => {
    expect(isCpf(value)).toBe(true);
  });

  test.each(['529.982.247-26', '529.982.248-25', '52998224725', '529-982-247-25'])('no CPF: %s', (value) => {
    expect(isCpf(value)).toBe(false);
  });

  test.each(['12345678Z', '00000000T', '87654321-X'])('DNI with its letter: %s', (value) => {
    expect(isDni(value)).toBe(true);
  });

  test.each(['12345678A', '1234567Z', '123456789Z'])('no DNI: %s', (value) => {
    expect(isDni(value)).toBe(false);
  });

  test.each(['HOLLI657054SM9IJ', 'OX999802115J99AB', 'RSSMRA85T10A562S', '850101-2345678'])('a form of its own: %s', (value) => {
    expect(isNationalId(value)).toBe(true);
  });

  test.each(['HOLLI697054SM9IJ', 'ABCDE12345', 'RSSMRA85I10A562S', '1HGCM82633A004352', '851301-2345678', '850101-9345678'])(
    'nobody: %s',
    (value) => {
      expect(isNationalId(value)).toBe(false);
    },
  );
});
