import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isVin, wantsVin } from './value/vin.ts';

export default defineRule({
  id: 'vehicle-id',
  title: 'Vehicle identification number',
  harm: 'A VIN leads to the owner, the title history and the insurance of one car.',
  advice: 'Drop the column; make and model without year are enough for analysis.',
  sources: [SOURCES.dppa, SOURCES.safeHarbor, SOURCES.vin],
  header: {
    words: {
      vin: 1,
      'vehicle identification number': 1,
      'vehicle identification': 0.95,
      'vehicle identifier': 0.55,
      'vehicle serial': 0.95,
      'vehicle serial number': 1,
      'chassis number': 1,
      'frame number': 0.8,
      'hull number': 0.9,
      'hull identification number': 0.95,
      'engine serial': 0.8,
      'serial identification': 0.8,
      'vehicle vin': 1,
      vina: 0.8,
    },
    not: { unit: 0.7, response: 0.7, type: 0.5 },
  },
  needsHeader: false,
  value: { class: 'vehicle-id', wants: wantsVin, test: isVin, standalone: true, chance: 1 / 11 },
  spans: 'vehicle-id',
  examples: {
    headers: ['VIN', 'vehicle_vin', 'VehVIN', 'vin_no', 'VehicleIdentificationNumber'],
    notHeaders: ['vine_street', 'vehicle_type', 'province', 'vin_flag'],
    values: ['1M8GDM9AXKP042788', '11111111111111111', '1G4AH59H45G118341'],
    notValues: ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278', 'IM8GDM9AXKP042788', '20210412000012345'],
    text: [{ text: 'VIN 1M8GDM9AXKP042788 CLEAR', spans: ['1M8GDM9AXKP042788'] }],
  },
});
