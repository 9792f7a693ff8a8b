import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isVin, wantsVin } from './value/vin.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'vehicle-id',
  title: 'Vehicle identification number',
  harm: 'A VIN leads to the owner, the title history and the insurance of one car.',
  advice: 'Drop the column; make and model without year are enough for analysis.',
  sources: [SOURCES.dppa, SOURCES.safeHarbor, SOURCES.vin],
  header: {
    words: weigh(`
      1: vin, vehicle serial number, vehicle vin, vehicle identification number, chassis number
      0.95: vehicle identification, vehicle serial, hull identification number
      0.9: hull number
      0.8: motor number, frame number, engine serial, serial identification, vina
      0.6: chassis
      0.55: vehicle identifier`),
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
