import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { cutHead } from '../../../src/rules/header/words/glued-head.ts';

const classOf = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(classifyFields(names).map(({ name, class: id }) => [name, id]));

describe('words of dispatch in tables of something else', () => {
  test('customers of a company', () => {
    const table = classOf(
      'CustomerID',
      'gender',
      'Partner',
      'Dependents',
      'tenure',
      'Contract',
      'MonthlyCharges',
      'TotalCharges',
    );
    expect(table).toMatchObject({
      Partner: 'other',
      Dependents: 'other',
      MonthlyCharges: 'other',
      TotalCharges: 'other',
      gender: 'sex',
    });
  });

  test('measures of bodies are of people where two of them stand beside an age or a sex', () => {
    expect(classOf('Age', 'Gender', 'Weight_kg', 'Height_cm', 'Fat_Percentage')).toMatchObject({
      Weight_kg: 'medical',
      Height_cm: 'medical',
      Fat_Percentage: 'medical',
    });
    expect(classOf('sku', 'product', 'price', 'weight', 'height', 'quantity')).toMatchObject({
      weight: 'other',
      height: 'other',
    });
    expect(classOf('incident_number', 'offense', 'suspect_sex', 'height', 'weight')).toMatchObject({
      height: 'other',
      weight: 'other',
    });
  });

  test('staff records hold spans, not moments', () => {
    const table = classOf(
      'EmployeeNumber',
      'Department',
      'Salary',
      'Education',
      'YearsAtCompany',
      'TotalWorkingYears',
      'HireDate',
    );
    expect(table).toMatchObject({ YearsAtCompany: 'other', TotalWorkingYears: 'other', HireDate: 'event-time' });
  });

  test('the same words keep their meaning among calls', () => {
    expect(classOf('Incident Number', 'Type', 'Charge', 'Source', 'Region')).toMatchObject({
      Type: 'call-type',
      Charge: 'call-type',
    });
  });

  test('vehicles and units of accidents are cars', () => {
    const table = classOf('crash_date', 'collision_type', 'unit_number', 'driver_age', 'seat_position', 'airbag_deployed');
    expect(table).toMatchObject({ unit_number: 'other', driver_age: 'age' });
  });
});

describe('names cut or glued', () => {
  test.each([
    ['admittime', ['admit', 'time']],
    ['edregtime', ['edreg', 'time']],
  ])('%s ends in a head', (token, parts) => {
    expect(cutHead(token)).toEqual(parts);
  });

  test.each(['overtime', 'validate', 'barcode', 'candidate', 'time', 'filename'])('%s does not', (token) => {
    expect(cutHead(token)).toBeUndefined();
  });

  test('shape files cut names at ten letters', () => {
    expect(classOf('x', 'y', 'incident_i', 'incident_d', 'premise_na', 'arc_addres')).toMatchObject({
      ...{ incident_i: 'incident-id', incident_d: 'event-time', premise_na: 'place-name', arc_addres: 'street-address' },
    });
  });

  test('a remark can tell which part of a place is meant', () => {
    expect(classOf('Location of death (city)', 'Location of injury (address)', 'Address (100 Block)', 'a')).toMatchObject({
      ...{ 'Location of death (city)': 'city-or-region', 'Location of injury (address)': 'street-address' },
    });
  });

  test('who reports, however short', () => {
    expect(classOf('Rpt_Party', 'Incident_No', 'Nature')).toMatchObject({ Rpt_Party: 'person-name' });
  });
});
