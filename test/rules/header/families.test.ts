import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';

/** A table that surely is of incidents, so that the names under test are read as in an export. */
const AROUND = ['Incident_Number', 'Incident_Type', 'Call_Date', 'Priority'];

const classOf = (...names: readonly string[]): string[] =>
  classifyFields([...AROUND, ...names])
    .slice(AROUND.length)
    .map(({ class: id }) => id);

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'event-time': ['At Hospital', 'time_closed', 'i_ttimeclosed', 'TimeStaged', 'calendaryear', 'LeftScene_DtTm', 'queued_at'],
  'unit-or-officer': [
    'EnrouteToScene_Performed_By',
    'PreAssign_Performed_By',
    'wearer_name',
    'Call Handler',
    'OICName',
    'prepared_by',
  ],
  'person-name': ['subject_first', 'occupant_last', 'Call Back Name', 'next_of_kin_name', 'Keyholder'],
  phone: ['next_of_kin_cellphone', 'guardian_mobile', 'Keyholder Phone'],
  'device-id': ['ALI_Class_Of_Service', 'ALI Uncertainty', 'ALICOS', 'pANI', 'camera_serial', 'sipIdentity'],
  'call-source': ['caller_via', 'kcallsource', 'How Received'],
  'grid-or-beat': ['BTCD', 'RPTDST', 'SUBSTN.x', 'HA_REGION', 'Parliamentary Constituency', 'Mesh Block'],
  vehicle: ['VEHCLR', 'VEHMAK'],
  'license-plate': ['Registration Mark'],
  medical: ['glucose_mg_dl', 'Triage Tag', 'Suicide Watch'],
  'payment-account': ['card_last4'],
  'government-id': ['ssn_last4'],
  'postal-code': ['Outward Code', 'address postal code'],
  'race-ethnicity': ['nationality_iso_3166_alpha_2_code', 'Indigenous Status'],
  disposition: ['Cancel_Type', 'release_reason', 'i_kdisposition1'],
  other: [
    'Odometer_Enroute',
    'KEY_PATIENT',
    'RP wants contact',
    'Victim Sequence Number',
    'redaction_status',
    'alarm_permit_number',
  ],
};

/** Names in the habits of systems: glued, cut, misspelt, prefixed, in other languages. */
const HABITS: Readonly<Record<string, readonly string[]>> = {
  'event-time': ['TENRT', 'TARRV', 'T_AtScene', 'travel_sec', 'RESPTIMEMIN', 'LastFalseAlarm', 'Fecha'],
  'person-name': ['reporting_pty', 'CallerInfo.MiddleInitial', 'co_customer_nm', 'linked_names', 'Plaignant'],
  phone: ['RPALTPH', 'CallingPartyNumber', 'BTN', 'CBN', 'custphone2'],
  'license-plate': ['PLATE_ST_CD', 'Plaque', 'LICENCE_PLATE', 'tagnumber'],
  'government-id': ['SSN_Patient', 'soc_sec_no', 'tax_file_no', 'nat_ins_no', 'SIN'],
  'grid-or-beat': ['Secteur', 'NYPD_PCT_CD', 'policing_area'],
  other: [
    'NUMUNITS',
    'FACT_CALL_CNT',
    'attendance_pct',
    'bytes_sent',
    'warranty_months',
    'report_date_indicator',
    'X.1',
    'Unnamed: 0',
  ],
  medical: ['pmhx', 'ccText', 'hr_bpm', 'SI_flag', 'past_hx', 'rosc_yn'],
  'hazard-flag': ['parole_flag', 'officer_safety_flag', 'DogOnPremises'],
  'street-address': ['PAON', 'HSENO', 'STNO', 'addr_num'],
  'unit-or-officer': ['off_name', 'CollarNumber', 'watch_cmdr', 'case_manager'],
  latitude: ['LAT_NBR', 'latitudedecimal'],
};

describe('families of names', () => {
  for (const [id, names] of Object.entries(HABITS)) {
    test(`${id}, in the habits of systems`, () => {
      expect(classOf(...names)).toEqual(names.map(() => id));
    });
  }

  for (const [id, names] of Object.entries(FAMILIES)) {
    test(id, () => {
      expect(classOf(...names)).toEqual(names.map(() => id));
    });
  }

  test('in a location record of a telephone company, sector and service number are of the network', () => {
    const names = ['ANI', 'pANI', 'Class of Service', 'Carrier', 'ESN', 'Sector'];
    expect(
      classifyFields(names)
        .map(({ class: id }) => id)
        .slice(4),
    ).toEqual(['device-id', 'device-id']);
    expect(classOf('Sector')).toEqual(['grid-or-beat']);
  });

  test('only fields about someone have a subject', () => {
    const [area, phone, complaint] = classifyFields(['Supervisor District', 'Caller Phone', 'Chief Complaint']);
    expect(area?.class).toBe('grid-or-beat');
    expect(area?.subject).toBeUndefined();
    expect(phone?.subject).toBe('caller');
    expect(complaint?.subject).toBeUndefined();
  });

  test('neighbours tell what bare words mean', () => {
    const classes = (...names: readonly string[]) => classifyFields(names).map(({ class: id }) => id);
    expect(classes('legal_first', 'legal_last', 'home_phone').slice(0, 2)).toEqual(['person-name', 'person-name']);
    expect(classes('sku', 'product_title', 'price', 'color', 'carrier').slice(3)).toEqual(['other', 'other']);
    expect(classes('BookingNumber', 'InmateName', 'BailAmt', 'Cell').at(-1)).toBe('unit-or-apartment');
    expect(classes('CallNumber', 'CallerPhone', 'CallType', 'Cell').at(-1)).toBe('phone');
    expect(classes('incident_number', 'Location.BuildingNumber', 'Location.StreetName')[1]).toBe('street-address');
    expect(classes('station', 'observed', 'temp_f', 'wind').at(2)).toBe('other');
    expect(classes('patient_name', 'pulse', 'temp_f').at(2)).toBe('medical');
  });

  test('levels of a path that only hold others say nothing', () => {
    const [type] = classifyFields([
      { name: 'type', path: ['description', 'type'] },
      { name: 'number', path: ['description', 'incident_number'] },
    ]);
    expect(type?.class).toBe('call-type');
  });
});
