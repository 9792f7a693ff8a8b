import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../../src/model/shape.ts';
import { isPersonName, wantsPersonName } from '../../../src/rules/value/person-name.ts';

const passes = (value: string): boolean => wantsPersonName(shapeOf(value)) && isPersonName(value);

describe('names of people', () => {
  test.each([
    ...[
      'KOWALSKI, JENNIFER',
      'Jennifer Kowalski',
      'NGUYEN, THANH T',
      'SMITH/JOHN',
      'DE LA CRUZ, ANA',
      "O'BRIEN, PATRICK J",
      'Hernandez, Maria Elena',
    ],
    ...['GARCIA-LOPEZ, MIGUEL', 'MR KEVIN THOMPSON', 'JOHNSON, ROBERT JR', 'José Hernández'],
  ])('%s', (value) => expect(passes(value)).toBe(true));

  test.each([
    ...[
      'SAFARI',
      'JENNIFER',
      "ST MARY'S",
      "MARTIN'S MARKET",
      'JOHNSON COUNTY',
      'MADISON AVE',
      'LINCOLN HIGH',
      'HARRIS TEETER STORE',
    ],
    ...[
      'JACKSON PARK',
      'WASHINGTON SCHOOL',
      'WELFARE CHECK',
      'TRAFFIC STOP',
      'NORTH MAIN',
      'SUSPICIOUS PERSON',
      'AMBER ALERT',
      'SMITH FUNERAL HOME',
    ],
    ...[
      'UNKNOWN CALLER',
      'MOTHER OF PATIENT',
      'ALARM COMPANY',
      'BATTALION CHIEF',
      'ENGINE 12',
      'SAN JOSE',
      'LOS ANGELES',
      'SANTA MARIA',
    ],
  ])('%s is none', (value) => expect(passes(value)).toBe(false));
});
