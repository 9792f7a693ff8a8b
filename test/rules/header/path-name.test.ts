import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { readPathName } from '../../../src/rules/header/path-name.ts';

const field = (path: string) => ({ name: path, path: path.split('.') });
const classOf = (...paths: readonly string[]): string[] => classifyFields(paths.map(field)).map((verdict) => verdict.class);

describe('names of nested fields', () => {
  test.each([
    ['nc:PersonBirthDate.nc:Date', 'PersonBirthDate'],
    ['nc:ActivityIdentification.nc:IdentificationID', 'ActivityIdentification'],
    ['IncidentId.IdentificationID', 'IncidentId'],
    ['caller.details.phone.value', 'caller phone'],
    ['units.0.status.text', 'units status'],
    ['contact.vcard.n.given', 'vcard n given'],
  ])('%s is read as %s', (path, text) => {
    expect(readPathName(field(path)).text).toBe(text);
  });

  test('a flat name with a dot stays whole', () => {
    expect(readPathName('address.street')).toMatchObject({ text: 'address.street', plumbing: false });
  });

  test.each([
    'callComponent.$id',
    'agentReference.$ref',
    'device.@id',
    'vcard.tel.parameters.type.text',
    'vcard.lang.language-tag',
    '$schema',
  ])('%s is a part of the format', (path) => {
    expect(readPathName(field(path)).plumbing).toBe(true);
    expect(classOf(path)).toEqual(['other']);
  });

  test('a label among parameters holds an address', () => {
    expect(classOf('contact.vcard.adr.parameters.label.text')).toEqual(['street-address']);
  });

  test('parts of a card', () => {
    expect(
      classOf(
        'p.vcard.fn.text',
        'p.vcard.n.surname',
        'p.vcard.bday.date',
        'p.vcard.adr.code',
        'p.vcard.tel.uri',
        'p.vcard.geo.uri',
      ),
    ).toEqual([...['person-name', 'person-name', 'date-of-birth', 'postal-code', 'phone', 'point']]);
  });

  test('civic address elements under their parents', () => {
    const parts = ['country', 'A1', 'A3', 'PRD', 'RD', 'STS', 'HNO', 'LMK', 'PC', 'FLR'].map(
      (name) => `loc.civicAddress.${name}`,
    );
    expect(classOf(...parts)).toEqual([
      ...['city-or-region', 'city-or-region', 'city-or-region', 'street-address', 'street-address', 'street-address'],
      ...['street-address', 'place-name', 'postal-code', 'unit-or-apartment'],
    ]);
  });

  test('identification of things is no government number', () => {
    expect(
      classOf(
        ...['nc:OrganizationIdentification.nc:IdentificationID', 'ActivityIdentification.IdentificationID'],
        ...['nc:PersonSSNIdentification.nc:IdentificationID'],
      ),
    ).toEqual(['other', 'incident-id', 'government-id']);
    expect(classOf('AssignedUnit.OrganizationIdentification.IdentificationID')).toEqual(['unit-or-officer']);
  });

  test('a last level of two words counts more than what stands above it', () => {
    expect(classOf('ServiceCall.ServiceCallAugmentation.CallPriorityText')).toEqual(['priority']);
  });
});
