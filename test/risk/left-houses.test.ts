import { expect, test } from 'vitest';
import { scan } from '../../src/index.ts';

test('houses left among blocks are counted of all rows', async () => {
  const rows = Array.from({ length: 200 }, (_, at) => {
    const address = at % 20 === 0 ? '' : at % 50 === 1 ? `${123 + at} OAK ST` : `${(at % 9) + 1}XX OAK ST`;
    return `31-${1000 + at},2031-03-0${1 + (at % 9)} 10:${10 + (at % 50)},THEFT,${address}`;
  });
  const text = `Event_No,Call_Time,Nature,Address\n${rows.join('\n')}\n`;
  const result = await scan({ bytes: new TextEncoder().encode(text), name: 'calls.csv' }, { feeds: [] });
  expect(result.findings.find(({ kind }) => kind === 'exact-remainder')).toMatchObject({ count: 4, of: 200 });
});
