import { describe, expect, test } from 'vitest';
import { classifyFields } from '../../../src/rules/classify/classify-fields.ts';

const classOf = (name: string): string | undefined => classifyFields([name])[0]?.class;

describe('words of brokers, courts and front desks', () => {
  test.each([
    ['prim_range', 'street-address'],
    ['prim_name', 'street-address'],
    ['sec_range', 'unit-or-apartment'],
    ['OutsideNumber', 'street-address'],
    ['InsideNumber', 'unit-or-apartment'],
    ['LandLine', 'phone'],
    ['tagnbr_st', 'license-plate'],
    ['dlnbr_st', 'government-id'],
    ['complexion_color', 'race-ethnicity'],
    ['armCode', 'access-code'],
    ['doorInstructions', 'access-code'],
    ['case_description', 'narrative'],
    ['numeroMotor', 'vehicle-id'],
    ['conviction_status', 'disposition'],
    ['legal_status', 'disposition'],
    ['urgency_score', 'priority'],
    ['infraccion', 'call-type'],
    ['propietario', 'person-name'],
  ])('%s is %s', (name, id) => {
    expect(classOf(name)).toBe(id);
  });

  test.each([['supervisor_notified'], ['ambulance_requested'], ['photos_taken'], ['Keywords'], ['session_id']])(
    '%s tells nothing of a person',
    (name) => {
      expect(classOf(name)).toBe('other');
    },
  );

  test.each([
    ['time_notified', 'event-time'],
    ['engine_number', 'unit-or-officer'],
    ['session_ip', 'ip-address'],
  ])('%s stays %s', (name, id) => {
    expect(classOf(name)).toBe(id);
  });
});
