import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { isTally } from '../../../src/rules/header/neighbours/tally.ts';

const classOf = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(classifyFields(names).map(({ name, class: id }) => [name, id]));
const AROUND = ['Incident_Number', 'Incident_Type', 'Call_Date', 'Narrative'] as const;

describe('attributes are not the thing before them', () => {
  test.each([
    'attorney_represented',
    'relationship_policyholder',
    'sum_insured',
    'RequiredOfficers',
    'JobsReported',
    'hit_and_run_i',
    'suspect_id',
    'source_url',
    'Business_Impact',
  ])('%s is other', (name) => {
    expect(classOf(...AROUND, name)[name]).toBe('other');
  });

  test.each([
    ['call_ended', 'event-time'],
    ['nature_of_illness', 'medical'],
    ['arrest_history', 'hazard-flag'],
    ['personOnSceneName', 'person-name'],
    ['MidName', 'person-name'],
    ['Served To', 'person-name'],
    ['nok_name', 'person-name'],
    ['lawdistrict', 'grid-or-beat'],
    ['DATEOCCU', 'event-time'],
    ['Incident Number w/year', 'incident-id'],
    ['INCIDENTNU', 'incident-id'],
    ['Offense Status', 'disposition'],
    ['Plate ID', 'license-plate'],
    ['hba1c', 'medical'],
    ['CNIC', 'government-id'],
  ])('%s is %s', (name, expected) => {
    expect(classOf(...AROUND, name)[name]).toBe(expected);
  });

  test('tallies come in pairs or say what was done', () => {
    expect(isTally(['ems_units', 'ems_personnel'], 0)).toBe(true);
    expect(isTally(['civilian_injuries', 'civilian_fatalities'], 0)).toBe(true);
    expect(isTally(['ems_units', 'fire_personnel'], 0)).toBe(false);
    expect(isTally(['tickets_issued'], 0)).toBe(true);
    expect(isTally(['units_found'], 0)).toBe(false);
    expect(isTally(['address_found'], 0)).toBe(false);
    expect(isTally(['assigned_units'], 0)).toBe(false);
  });
});

describe('words that dispatch uses otherwise', () => {
  test('a shop', () => {
    expect(
      classOf('Order ID', 'Customer Email', 'Product', 'Price', 'Lot', 'Carrier', 'Employer', 'Subject', 'Reviewer'),
    ).toMatchObject({
      ...{ Lot: 'other', Carrier: 'other', Subject: 'other', Reviewer: 'person-name' },
    });
  });

  test('cars', () => {
    expect(classOf('Make', 'Model', 'Year', 'Engine', 'Transmission', 'Price', 'Clr')).toMatchObject({
      Engine: 'vehicle',
      Clr: 'vehicle',
    });
  });

  test('a web log', () => {
    expect(classOf('c-ip', 'cs(User-Agent)', 'cs(Referer)', 'cs-method', 'sc-status')).toEqual({
      ...{ 'c-ip': 'ip-address', 'cs(User-Agent)': 'other', 'cs(Referer)': 'other', 'cs-method': 'other', 'sc-status': 'other' },
    });
  });

  test('tenants', () => {
    expect(classOf('Tenant', 'Unit No', 'Lease End', 'Monthly Rent')).toMatchObject({ 'Unit No': 'unit-or-apartment' });
  });

  test('patients', () => {
    expect(classOf('patient_id', 'diagnosis', 'HISTORY', 'gender_concept_id', 'race_source_value')).toMatchObject({
      ...{ HISTORY: 'medical', gender_concept_id: 'sex', race_source_value: 'race-ethnicity' },
    });
  });
});
