import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isPlateShape, wantsPlate } from './value/plate.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'license-plate',
  title: 'License plate',
  harm: 'A plate leads to the registered owner and, through plate readers, to where the car has been.',
  advice: 'Drop the column, and the plate text in remarks with it.',
  sources: [SOURCES.dppa, SOURCES.alpr, SOURCES.safeHarbor],
  header: {
    words: weigh(`
      1: plate number, license plate, license plate number, license plate state, vehicle license number, vehicle plate,
        vehicle tag, vehicle tag state, vehicle registration number, vehicle registration state, registration plate,
        registration plate identification, registration mark, vehicle registration mark, vehicle mark, plate state
      0.95: vehicle license state, registration issuance state, vehicle vrn state, license tag
      0.9: plate identifier, plate, vehicle license, vehicle registration, registration state, vehicle vrn, rego, plate type, plate year,
        plate state code, tag state code, license plate year, plate code, license plate code, license plate type,
        license plate expiration, plate identification
      0.85: vrn, tag state
      0.8: tag number, index mark
      0.62: registration number
      0.6: registration, alpr, lpr, license state, license number
      0.5: license, vehicle state, lis
      0.2: tags`),
    not: {
      driver: 0.9,
      member: 0.8,
      employee: 0.9,
      student: 0.9,
      drivers: 0.9,
      operator: 0.7,
      weapon: 0.9,
      hunting: 0.95,
      fishing: 0.95,
      pilot: 0.95,
      water: 0.9,
      business: 0.8,
      liquor: 0.9,
      professional: 0.9,
      suspended: 0.8,
      points: 0.9,
      marriage: 0.9,
      voter: 0.9,
      software: 0.95,
      alien: 0.95,
      expiration: 0.4,
      medical: 0.8,
      date: 0.5,
    },
  },
  needsHeader: true,
  value: { class: 'license-plate', wants: wantsPlate, test: isPlateShape, standalone: false, chance: 0.9 },
  spans: 'license-plate',
  examples: {
    headers: ['LicPlate', 'Veh Lic', 'plate_no', 'Plate State', 'Vehicle Tag', 'Registration 1', 'LP', 'Reg State 1'],
    notHeaders: [
      'driver_license',
      'plate_reader_flag',
      'template',
      'tag_count',
      'registration_date',
      'weaponLicenseNumber',
      'state',
    ],
    values: ['7ABC123', 'ABC-1234', 'K12 34Z', '8XYZ99'],
    notValues: ['1423 MAPLE ST', 'ENGINE', '12345678901', '2021-04-12', '38.8951', 'NONE'],
    text: [{ text: 'SILV HONDA ACCORD LP 7ABC123 SB', spans: ['7ABC123'] }],
  },
});
