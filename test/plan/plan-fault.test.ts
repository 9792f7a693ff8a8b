import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ScanPlan } from '../../src/model/plan.ts';
import { faultOfPlan } from '../../src/model/plan-fault.ts';
import { planScan } from '../../src/plan/plan-scan.ts';
import { profileKit } from '../../src/rules/profile-kit.ts';
import { scan } from '../../src/scan.ts';
import { openTable } from '../../src/source/open-table.ts';

const CSV = [
  'Received,Nature,Address,Latitude,Longitude',
  ...Array.from(
    { length: 40 },
    (_, i) => `2025-01-${10 + (i % 18)} 08:05,ALARM,${100 + i} ELM ST,41.2${100 + i},-93.1${100 + i}`,
  ),
].join('\n');
const input = { bytes: new TextEncoder().encode(CSV), name: 'calls.csv' };
const plan = await openTable(input).then((table) => planScan(table, profileKit().readers));
const [location] = plan.roles.locations;

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));
const exports = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('export.csv'));

describe('a plan given back', () => {
  it.each(exports)('as it was made for %s has no fault', async (name) => {
    const table = await openTable(`${fixtures}${name}`);
    const made = await planScan(table, profileKit().readers);
    await table.close();
    expect(faultOfPlan(JSON.parse(JSON.stringify(made)))).toBeUndefined();
  });

  const roles = (change: object) => ({ ...plan, roles: { ...plan.roles, ...change } });
  const at = (change: object) => roles({ locations: [{ ...location, ...change }] });
  it.each<[string, unknown]>([
    ['it', null],
    ['fields', {}],
    ['fields[0]', { ...plan, fields: ['Nature'] }],
    ['fields[0].class', { ...plan, fields: [{ ...plan.fields[0], class: 'phonee' }] }],
    ['fields[0].why', { ...plan, fields: [{ ...plan.fields[0], why: undefined }] }],
    ['roles', { ...plan, roles: undefined }],
    ['roles.time[0]', roles({ time: [66] })],
    ['roles.names', roles({ names: undefined })],
    ['roles.names[1]', roles({ names: [0, 5] })],
    ['roles.narratives[0]', roles({ narratives: [-1] })],
    ['roles.callTypes[0]', roles({ callTypes: [0.5] })],
    ['roles.phones[0]', roles({ phones: ['1'] })],
    ['roles.incident', roles({ incident: 5 })],
    ['roles.addresses', roles({ addresses: 3 })],
    ['roles.addresses[0].fields[0]', roles({ addresses: [{ fields: [9] }] })],
    ['roles.locations[0].fields[0]', at({ fields: [88, 99] })],
    ['roles.locations[0].fields', at({ fields: [3] })],
    ['roles.locations[0].fields', at({ fields: [3, 3] })],
    ['roles.locations[0].kind', at({ kind: 'dot' })],
    ['roles.locations[0].address', at({ address: 77 })],
    ['roles.locations[0].stated.radius', at({ stated: { radius: 5 } })],
    ['roles.finest', roles({ finest: 1 })],
    ['quasi.fields[0]', { ...plan, quasi: { fields: [5], missing: 'value' } }],
    ['quasi.sensitive', { ...plan, quasi: { fields: [1], sensitive: 5, missing: 'value' } }],
  ])('is refused with the key %s named', async (key, wrong) => {
    await expect(scan(input, { plan: wrong as ScanPlan })).rejects.toMatchObject({
      name: 'CadAuditError',
      code: 'bad-plan',
      message: expect.stringContaining(`: ${key} should be `),
    });
  });

  it('does as the plan made anew', async () => {
    expect(await scan(input, { plan: JSON.parse(JSON.stringify(plan)) as ScanPlan })).toEqual(await scan(input));
  });
});

it('a class that does not exist pins no column', async () => {
  const columns = { Nature: 'phonee' as 'phone' };
  await expect(scan(input, { columns })).rejects.toMatchObject({
    code: 'unknown-class',
    message: 'The column "Nature" is pinned to a class that does not exist.',
  });
});
