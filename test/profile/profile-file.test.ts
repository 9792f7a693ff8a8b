import { describe, expect, it } from 'vitest';
import type { ScanPlan } from '../../src/model/plan.ts';
import type { QuasiColumns } from '../../src/model/quasi.ts';
import type { SourceFacts } from '../../src/model/table.ts';
import { planScan } from '../../src/plan/plan-scan.ts';
import { makeProfileFile, mergeProfileFiles, type ProfileFile, readProfileFile } from '../../src/profile/file/profile-file.ts';
import { TableProfile } from '../../src/profile/table-profile.ts';
import { profileKit } from '../../src/rules/profile-kit.ts';
import { RowBatch } from '../../src/source/batch/row-batch.ts';
import { openTable } from '../../src/source/open-table.ts';

const HEADER = ['Incident', 'Received', 'Nature', 'Address', 'Caller_Name', 'Phone', 'DOB', 'Remarks'];
const rows = Array.from({ length: 300 }, (_, i) => [
  `25-${1000 + i}`,
  `2025-01-${10 + (i % 18)} 1${i % 9}:05:00`,
  ['ALARM', 'OVERDOSE', 'DOMESTIC'][i % 3] as string,
  `${100 + 7 * i} N WRENFIELD AVE`,
  ['QUILLFEATHER, DORABEL', 'OSTERHAGEN, LUTZ'][i % 2] as string,
  `515-555-01${10 + (i % 90)}`,
  `03/${10 + (i % 18)}/1987`,
  `RP QUILLFEATHER C/B 515-555-01${10 + (i % 90)}`,
]);
const kit = profileKit();
const csv = [HEADER, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
const plan = await openTable({ bytes: Buffer.from(csv) }).then((table) => planScan(table, kit.readers));

const profileOf = (from: number, to: number, counting = plan): TableProfile => {
  const profile = new TableProfile(counting, kit);
  profile.add(new RowBatch(rows.slice(from, to), HEADER.length, from + 1, []));
  return profile;
};
const facts: SourceFacts = { name: 'part.csv', format: 'csv', encoding: 'utf-8', bytes: 1, rows: 1, sha256: null };
const header = { tool: { name: 'cad-audit', version: '9.9.9' }, plan, inputs: [facts], notices: [], beside: [] } as const;
const key = new Uint8Array(32).fill(7);
const written = async (file: Promise<ProfileFile>): Promise<ProfileFile> =>
  readProfileFile(JSON.parse(JSON.stringify(await file)), '9.9.9');

describe('a profile file', () => {
  it('of parts is merged to the profile of the whole', async () => {
    const files = [
      await written(makeProfileFile(profileOf(0, 120), header, key)),
      await written(makeProfileFile(profileOf(120, 300), header, key)),
    ];
    const { profile, header: merged } = await mergeProfileFiles(files, key, kit);
    expect(profile.counts()).toEqual(profileOf(0, 300).counts());
    expect(merged.inputs).toHaveLength(2);
  });

  it('holds neither values nor numbers by which values could be told', async () => {
    const profile = profileOf(0, 300);
    const { parts, ...open } = await makeProfileFile(profile, header, key);
    const sealed = Buffer.from(parts?.data ?? '', 'base64').toString('latin1');
    expect(sealed.length).toBeGreaterThan(1000);
    for (const secret of ['QUILLFEATHER', 'OSTERHAGEN', 'WRENFIELD']) expect(sealed).not.toContain(secret);
    // Four digits may stand in what is sealed by chance.
    const text = JSON.stringify(open);
    for (const secret of ['QUILLFEATHER', 'OSTERHAGEN', '555-01', '5550110', 'WRENFIELD', '1987'])
      expect(text).not.toContain(secret);
    const hashes = JSON.stringify(profile.toJSON()).match(/\b\d{14,16}\b/g) ?? [];
    expect(hashes.length).toBeGreaterThan(500);
    for (const hash of hashes) expect(text).not.toContain(hash);
  });

  it.each([
    ['without a key', async () => mergeProfileFiles([await makeProfileFile(profileOf(0, 9), header)], key, kit)],
    [
      'with another key',
      async () => mergeProfileFiles([await makeProfileFile(profileOf(0, 9), header, new Uint8Array(32).fill(8))], key, kit),
    ],
    [
      'with other counts put in',
      async () => {
        const { parts } = await makeProfileFile(profileOf(0, 9), header, key);
        const other = await makeProfileFile(profileOf(9, 30), header);
        return mergeProfileFiles([{ ...other, ...(parts === undefined ? {} : { parts }) }], key, kit);
      },
    ],
    [
      'with another plan',
      async () => {
        const fields = plan.fields.map((field, index) => (index === 2 ? { ...field, class: 'other' as const } : field));
        const other = { ...header, plan: { ...plan, fields } };
        const files = [await makeProfileFile(profileOf(0, 9), header, key), await makeProfileFile(profileOf(0, 9), other, key)];
        return mergeProfileFiles(files, key, kit);
      },
    ],
    [
      'with a plan that names columns beyond its own',
      async () => {
        const beyond = { ...plan, roles: { ...plan.roles, narratives: [HEADER.length] } };
        return readProfileFile(await makeProfileFile(profileOf(0, 9), { ...header, plan: beyond }), '9.9.9');
      },
    ],
    ['of another version', async () => readProfileFile(await makeProfileFile(profileOf(0, 9), header), '9.9.8')],
    ['that is none', async () => readProfileFile({ profileVersion: 1 }, '9.9.9')],
  ])('%s is refused', async (_, act) => {
    await expect(act()).rejects.toMatchObject({ code: 'bad-profile' });
  });

  it('is merged with one whose plan has its keys in another order', async () => {
    const location = { kind: 'point', fields: [3], stated: { service: 2, radius: 1, unitMetres: 1 } } as const;
    const one: ScanPlan = { ...plan, roles: { ...plan.roles, locations: [location], finest: 0 } };
    const { narratives, ...roles } = one.roles;
    const stated = { radius: 1, unitMetres: 1, service: 2 };
    const other: ScanPlan = {
      ...one,
      roles: { narratives, ...roles, locations: [{ stated, fields: [3], kind: 'point' }] },
    };
    const files = [
      await makeProfileFile(profileOf(0, 120, one), { ...header, plan: one }, key),
      await makeProfileFile(profileOf(120, 300, other), { ...header, plan: other }, key),
    ];
    expect((await mergeProfileFiles(files, key, kit)).profile.counts().rows).toBe(300);
    const moved = { ...one, roles: { ...one.roles, locations: [{ ...location, stated: { ...stated, radius: 0 } }] } };
    const apart = await makeProfileFile(profileOf(0, 9, moved), { ...header, plan: moved }, key);
    await expect(mergeProfileFiles([...files, apart], key, kit)).rejects.toMatchObject({ code: 'bad-profile' });
  });

  it.each<[string, QuasiColumns | undefined, QuasiColumns | undefined, boolean]>([
    ['the same columns', { fields: [4, 6], missing: 'value' }, { fields: [4, 6], missing: 'value' }, true],
    ['other columns', { fields: [4, 6], missing: 'value' }, { fields: [3, 6], missing: 'value' }, false],
    ['fewer columns', { fields: [4, 6], missing: 'value' }, { fields: [4], missing: 'value' }, false],
    ['another meaning of missing cells', { fields: [4, 6], missing: 'value' }, { fields: [4, 6], missing: 'any' }, false],
    ['another sensitive column', { fields: [6], sensitive: 2, missing: 'value' }, { fields: [6], missing: 'value' }, false],
    ['none in the second', { fields: [4, 6], missing: 'value' }, undefined, false],
    ['none in the first', undefined, { fields: [4, 6], missing: 'value' }, false],
  ])('measured on %s beside another', async (_, one, other, together) => {
    const part = (from: number, to: number, quasi: QuasiColumns | undefined) => {
      const measured = quasi === undefined ? plan : { ...plan, quasi };
      return makeProfileFile(profileOf(from, to, measured), { ...header, plan: measured }, key);
    };
    const merged = mergeProfileFiles([await part(0, 120, one), await part(120, 300, other)], key, kit);
    if (together) expect((await merged).profile.counts().quasi).toMatchObject({ rows: 300 });
    else
      await expect(merged).rejects.toMatchObject({ code: 'bad-profile', message: expect.stringMatching(/columns to measure/) });
  });
});
