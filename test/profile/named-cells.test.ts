import { expect, it } from 'vitest';
import { scan } from '../../src/scan.ts';

it('counts the rows whose cell names a person, not those that say nobody or a firm', async () => {
  const names = [
    'JANE ROE',
    'ANONYMOUS',
    'DOE, JOHN',
    'CALLER REFUSED',
    'VERIZON WIRELESS',
    'MARIA QUILL',
    'UNKNOWN MALE',
    'LUTZ OSTERHAGEN',
  ];
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${i},2025-03-01 10:${10 + i},THEFT,${JSON.stringify(names[i % names.length])}`,
  );
  const { exposure, fields } = await scan({
    bytes: new TextEncoder().encode(['incident,received,nature,caller_name', ...rows].join('\n')),
  });
  expect(fields[3]).toMatchObject({ class: 'person-name', filled: 40 });
  expect(exposure.marks.name).toBe(20);
  expect(exposure.nameOrReach).toBe(20);
});
