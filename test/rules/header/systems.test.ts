import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATA_CLASSES } from '../../../src/model/data-class.ts';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';
import { recogniseSystem, systemLayouts } from '../../../src/rules/header/systems/recognise.ts';

const systemOf = (...names: readonly string[]): string | undefined => recogniseSystem(names)?.system.id;

describe('the system of a table', () => {
  test.each([
    ['inform-cad', ['Master_Incident_Number', 'Response_Date', 'Problem', 'Address', 'Time_PhonePickUp', 'Notes']],
    ['i-cad', ['EID', 'TYCOD', 'ESTNUM', 'EFEANME', 'EFEATYP', 'CLNAME', 'CLRNUM']],
    ['spillman', ['number', 'nature', 'address', 'howrc', 'respoff', 'condtkn']],
    ['nemsis', ['ePatient.02', 'ePatient.17', 'eScene.15 - Incident Street Address', 'eSituation.11']],
    ['nfirs', ['FDID', 'INC_DATE', 'INC_NO', 'INC_TYPE', 'ALARM', 'ARRIVAL']],
    ['nibrs', ['incident_date', 'victim_seq_num', 'offender_seq_num', 'age_num', 'sex_code', 'race_id']],
    ['eido', ['callComponent.callStartTimestamp', 'agentComponent.agentRoleRegistryText', 'eidoVersion']],
    ['eido', ['callComponent[0].direction', 'personComponent[2+].$id', 'notesComponent[0].notesActionComments']],
    [
      'niem',
      ['Payload.ServiceCall.ActivityStatus[0].StatusDate.DateTime', 'Payload.ServiceCallAssignedUnit[0].UnitId', 'Message.Id'],
    ],
    ['neris', ['incident_neris_id', 'dispatch_time_call_create', 'incident_final_type', 'weather']],
    ['niem', ['nc:PersonSurName', 'nc:PersonBirthDate', 'j:PersonSexCode']],
    ['police-uk', ['Crime ID', 'Month', 'Location', 'LSOA code', 'Falls within', 'Last outcome category']],
    ['socrata', ['case_number', 'block', ':@computed_region_awaf_s7ux', 'beat', 'arrest', 'ward', 'year']],
    ['arcgis', ['OBJECTID', 'GlobalID', 'CallType', 'Address', 'Beat', 'Priority', 'Shape__Area']],
  ])('%s', (id, names) => {
    expect(systemOf(...names)).toBe(id);
  });

  test('a vendor inside a portal is the vendor', () => {
    expect(systemOf('OBJECTID', 'GlobalID', 'Master_Incident_Number', 'Time_CallClosed', 'Problem')).toBe('inform-cad');
  });

  test('ordinary names are of no system', () => {
    expect(systemOf('incident_number', 'call_type', 'address', 'city', 'priority', 'date')).toBeUndefined();
    expect(systemOf()).toBeUndefined();
  });

  // A pair that several systems and many tables of no system have is no sign of one.
  test.each([
    [['id', 'address', 'xstreet1', 'xstreet2', 'zone', 'location']],
    [['case_id', 'nature', 'street', 'city', 'geox', 'geoy']],
    [['number', 'nature', 'address', 'latit', 'longit']],
    [['report_number', 'occur_date', 'occur_time', 'latitude', 'longitude']],
    [['LSOA code', 'LSOA name', 'month', 'latitude', 'longitude']],
  ])('%j are of no system', (names) => {
    expect(systemOf(...names)).toBeUndefined();
  });

  test('one mark among many other names is not enough', () => {
    expect(systemOf('fdid', 'a', 'b', 'c', 'd', 'e', 'f', 'g')).toBeUndefined();
  });

  test('names mean there what the layout says', () => {
    const layout = ['FDID', 'INC_DATE', 'INC_NO', 'INC_TYPE', 'ALARM', 'ALARMS', 'AID', 'CENSUS'];
    const of = Object.fromEntries(classifyFields(layout).map((verdict) => [verdict.name, verdict]));
    expect(of['ALARM']?.class).toBe('event-time');
    expect(of['ALARMS']?.class).toBe('priority');
    expect(of['AID']?.class).toBe('other');
    expect(of['ALARM']?.why).toEqual(['"ALARM" is a column of National Fire Incident Reporting System']);
    expect(classifyFields(['ALARM'])[0]?.why.join()).not.toContain('National Fire');
  });

  test('the share is of all columns', () => {
    const { system } = recogniseSystem(['Crime ID', 'LSOA code', 'Falls within', 'my_note']) ?? {};
    expect(system).toEqual({ id: 'police-uk', title: 'data.police.uk', share: 0.75 });
  });

  test('layouts name only what they hold, in classes that exist, in lower case', () => {
    for (const { id, marks, names, classes = {} } of systemLayouts()) {
      expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
      expect([...marks, ...names].filter((name) => name !== name.toLowerCase())).toEqual([]);
      expect(new Set(marks).size).toBe(marks.length);
      for (const [cls, text] of Object.entries(classes)) {
        expect(DATA_CLASSES).toContain(cls);
        expect(text.trim()).not.toBe('');
      }
    }
    expect(new Set(systemLayouts().map(({ id }) => id)).size).toBe(systemLayouts().length);
  });

  test('any names give an answer', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 200 }), { maxLength: 40 }), (names) => {
        const share = recogniseSystem(names)?.system.share ?? 0;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
