import { describe, expect, it } from 'vitest';
import { tellPasted } from '../../src/cli/explain/pasted-data.ts';
import { namesFrom } from '../../src/cli/explain/pasted-names.ts';

const ROWS = ['Rowan Vell,(515) 555-0143,2025-01-01 10:00', 'Ida Marsh,(515) 555-0144,2025-01-02 11:30'];

describe('a file of data given for names of columns', () => {
  it.each([
    ['names', 'names, one a line', ['Caller Name', '2. Call-back number', 'Location']],
    ['names', 'a header row', ['Caller,Phone,Received']],
    ['names', 'a layout with examples', ['Field|Type|Example', 'Phone|text|515-555-0143', 'Received|date|2025-01-01']],
    ['names', 'two lines of names', ['Caller,Phone,Received', 'Unit,Officer,Beat']],
    ['names-and-rows', 'rows under a header', ['Caller,Phone,Received', ...ROWS]],
    ['data', 'rows without a header', ROWS],
    ['data', 'rows under a title', ['Calls of January', ...ROWS]],
    ['data', 'one number a line', ['Phone', '515-555-0143', '515-555-0144']],
    ['data', 'XML', ['<calls><call><name>Rowan Vell</name>']],
    ['data', 'JSON lines', ['{"name":"Rowan Vell"}', '{"name":"Ida Marsh"}']],
    ['data', 'one line of values', [Array.from({ length: 40 }, (_, i) => `${1400 + i} Elm St Apt ${i}`).join(',')]],
    ['data', 'one line without end', ['Rowan Vell called about a dog '.repeat(200)]],
    ['names', 'a wide header', [Array.from({ length: 400 }, (_, i) => `Unit_${i}_Arrived`).join(',')]],
    [
      'names',
      'a wide header of numbered groups',
      [['Case', 'Day', ...Array.from({ length: 30 }, (_, i) => `eTimes.${i}`)].join(',')],
    ],
    ['data', 'bytes', ['PAR1\0\0Rowan Vell']],
  ] as const)('is told: %s for %s', (what, _, lines) => {
    expect(tellPasted(lines)).toBe(what);
  });

  it('gives its header away and nothing else', () => {
    expect(namesFrom(['Caller,Phone,Received', ...ROWS])).toEqual(['Caller', 'Phone', 'Received']);
    for (const lines of [ROWS, ['Calls of January', ...ROWS], ['<calls><call><name>Rowan Vell</name>']]) {
      expect(() => namesFrom(lines)).toThrow('This is data, not a list of column names.');
    }
  });
});
