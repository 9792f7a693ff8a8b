import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { readPathName } from '../../../src/rules/header/path-name.ts';
import { withoutTablePrefix } from '../../../src/rules/header/table-prefix.ts';

const textsOf = (...names: readonly string[]) => withoutTablePrefix(names.map(readPathName)).map(({ text }) => text);
const TIMES = ['Received', 'OnRoute', 'AtScene', 'FromScene', 'AtDestination', 'InService', 'Cleared'];

describe('what all names of a table begin with', () => {
  test('goes where it says nothing, whatever parts it from the rest', () => {
    expect(textsOf('Key', ...TIMES.map((name) => `ems${name}`))).toEqual(['Key', ...TIMES.map((name) => `ems${name}`)]);
    expect(textsOf('Key', 'emsNote', ...TIMES.map((name) => `ems${name}`)).slice(1)).toEqual(['Note', ...TIMES]);
    expect(textsOf('zq_Note', ...TIMES.map((name) => `zq_${name}`))).toEqual(['Note', ...TIMES]);
  });

  test('goes from a few names that an underscore parts', () => {
    const parts = ['name', 'surname', 'address', 'phone', 'email'];
    expect(textsOf('id_volunteer', ...parts.map((name) => `vol_${name}`)).slice(1)).toEqual(parts);
    expect(textsOf('id_volunteer', ...parts.map((name) => `vol.${name}`)).slice(1)).not.toEqual(parts);
  });

  test('stays where it says something', () => {
    const caller = ['id', 'name', 'phone', 'address', 'city', 'zip', 'language', 'relation'].map((name) => `caller_${name}`);
    expect(textsOf(...caller)).toEqual(caller);
    const incident = ['number', 'type', 'date', 'time', 'status', 'city', 'beat', 'notes'].map((name) => `incident_${name}`);
    expect(textsOf(...incident)).toEqual(incident);
  });

  test('stays where only some names have it', () => {
    const some = ['emsA', 'emsB', 'Address', 'City', 'Zip', 'Phone', 'Name', 'Beat', 'Notes'];
    expect(textsOf(...some)).toEqual(some);
  });

  test('no longer hides times', () => {
    const classes = classifyFields(['emsNote', ...TIMES.map((name) => `ems${name}`)]).map(({ class: id }) => id);
    expect(classes.slice(1)).toEqual(TIMES.map(() => 'event-time'));
  });

  test('a name keeps its own spelling in the verdict', () => {
    expect(classifyFields(TIMES.concat('Note').map((name) => `zq_${name}`))[0]?.name).toBe('zq_Received');
  });
});
