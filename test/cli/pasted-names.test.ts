import { describe, expect, it } from 'vitest';
import { namesFrom } from '../../src/cli/pasted-names.ts';

describe('a pasted field list', () => {
  it.each([
    [
      ['Caller_Name', 'Call_Back_Phone'],
      ['Caller_Name', 'Call_Back_Phone'],
    ],
    [['Caller Name, Call Back Phone ,Nature'], ['Caller Name', 'Call Back Phone', 'Nature']],
    [['"CLNAME";"CLRNUM";"Street, City"'], ['CLNAME', 'CLRNUM', 'Street, City']],
    [
      ['- address', '• time of call', '3. gate code', ''],
      ['address', 'time of call', 'gate code'],
    ],
    [['a\tb,c\td'], ['a', 'b,c', 'd']],
  ])('%j → %j', (lines, names) => {
    expect(namesFrom(lines)).toEqual(names);
  });
});
