import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeBlank } from '../../src/agreement/blank.ts';
import { checkAgreement } from '../../src/agreement/check-agreement.ts';
import { dataPackage } from '../../src/agreement/data-package.ts';
import { exportOdcs } from '../../src/agreement/odcs-export.ts';
import { importOdcs } from '../../src/agreement/odcs-import.ts';
import { agreementSchema } from '../../src/agreement/schema.ts';
import { TERM_IDS } from '../../src/model/agreement-terms.ts';
import { imagineField, imagineScan } from './imagine.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const read = (path: string): string => readFileSync(`${FIXTURES}${path}`, 'utf8');
const files = ['agreements', 'three-cities'].flatMap((folder) =>
  readdirSync(`${FIXTURES}${folder}`)
    .filter((name) => name.endsWith('.yaml') && !name.endsWith('.feed.yaml'))
    .map((name) => `${folder}/${name}`),
);
const agreementOf = (path: string) => {
  const { $schema: _, ...agreement } = agreementSchema.parse(parse(read(path)));
  return agreement;
};

const ajv = new Ajv2019({ strict: false, allErrors: true });
// The plugin's types name its default export in CommonJS terms.
(addFormats as unknown as (target: Ajv2019) => void)(ajv);
const isContract = ajv.compile(JSON.parse(read('agreements/odcs-v3.1.0.schema.json')));

describe('the agreement files of the repository', () => {
  it('are six', () => expect(files).toHaveLength(6));
  it.each(files)('%s holds together', (path) => expect(checkAgreement(agreementOf(path))).toEqual([]));
});

describe('a data contract of ODCS 3.1.0', () => {
  it.each(files)('made of %s is valid by the published schema', (path) => {
    isContract(exportOdcs(agreementOf(path)));
    expect(isContract.errors).toBeNull();
  });

  it.each(files)('made of %s comes back whole', (path) => {
    const agreement = agreementOf(path);
    expect(importOdcs(JSON.parse(JSON.stringify(exportOdcs(agreement))))).toEqual({ agreement, notes: [] });
  });

  it('from elsewhere becomes an agreement of what it states', () => {
    const contract = {
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      id: 'Orders/53',
      version: '1.0.0',
      status: 'active',
      team: { name: 'Records division' },
      description: { purpose: 'Publish calls', limitations: 'No names' },
      schema: [
        {
          name: 'calls',
          properties: [
            { name: 'address', classification: 'street-address' },
            { name: 'when', classification: 'public' },
          ],
        },
      ],
      slaProperties: [
        { property: 'retention', value: 3, unit: 'y' },
        { property: 'latency', value: 'daily' },
      ],
    };
    const imported = importOdcs(contract);
    const agreement = agreementSchema.parse(imported?.agreement);
    expect(agreement.id).toBe('orders-53');
    expect(agreement.terms?.retention?.value).toEqual({ raw: '3 y', value: 3, unit: 'years' });
    expect(agreement.data?.maxAge?.value).toEqual({ raw: 'daily', value: null, unit: null });
    expect(agreement.data?.fields?.value).toEqual([
      { name: 'address', class: 'street-address' },
      { name: 'when', class: 'other' },
    ]);
    expect(imported?.notes).toHaveLength(2);
  });

  it.each([null, [], 'text', { kind: 'DataContract' }, { apiVersion: 'v3.1.0' }])('is not made of %j', (value) => {
    expect(importOdcs(value)).toBeUndefined();
  });
});

describe('the blank', () => {
  it('names every term once and holds together', () => {
    const blank = agreementSchema.parse(parse(writeBlank()));
    expect(checkAgreement(blank)).toEqual([]);
    const named = Object.keys({ ...blank.data, ...blank.terms, ...blank.oversight });
    expect(named.toSorted()).toEqual([...TERM_IDS].toSorted());
  });
});

describe('a Data Package of a scan', () => {
  it('says what each column holds', () => {
    const made = dataPackage(
      imagineScan({
        fields: [
          imagineField({
            name: 'Comments',
            class: 'narrative',
            contains: [{ class: 'phone', cells: 3, spans: 4, first: { record: 1, line: 2 } }],
          }),
        ],
      }),
    );
    expect(made).toMatchObject({
      name: 'export.csv',
      resources: [
        {
          path: 'export.csv',
          hash: `sha256:${'ab'.repeat(32)}`,
          schema: {
            fields: [
              {
                name: 'Comments',
                type: 'string',
                'cad-audit:class': 'narrative',
                'cad-audit:contains': [{ class: 'phone', cells: 3 }],
              },
            ],
          },
        },
      ],
    });
  });
});
