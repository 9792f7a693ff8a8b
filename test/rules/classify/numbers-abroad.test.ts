import { describe, expect, test } from 'vitest';
import { classesOf, spread, times } from './columns.ts';

const n = 30;
const keys = times(n, (i) => String(i + 1));
const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789';
const drawn = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => LETTERS[spread(seed * 31 + at * 7, 0, LETTERS.length - 1)]).join('');

describe('columns of other countries and of clinics', () => {
  test('identity card, bank account and taxes beside names in French', () => {
    const table = {
      CIN: times(n, (i) => `B${String(120_000 + spread(i, 0, 90_000))}`),
      nom: times(
        n,
        (i) => ['Martin', 'Bernard', 'Durand', 'Moreau', 'Lefebvre', 'Garcia', 'Rousseau', 'Fontaine'][(i * 3) % 8] ?? '',
      ),
      prenom: times(n, (i) => ['Ahmed', 'Sara', 'Karim', 'Louis', 'Camille', 'Paul', 'Marie'][i % 7] ?? ''),
      RIB: times(n, (i) => `RIB${String(123_456_000 + i * 911)}`),
      matricule_fiscale: times(n, (i) => `MF${String(100 + i)}`),
      date_de_naissance: times(n, (i) => `19${String(50 + i)}-05-15`),
    };
    expect(classesOf(table)).toEqual([
      'government-id',
      'person-name',
      'person-name',
      'payment-account',
      'government-id',
      'date-of-birth',
    ]);
  });

  test('a chassis whose letters were drawn by lot, and plates in Spanish that begin alike', () => {
    const chassis = times(n, (i) => `${drawn(i + 3, 16)}9`);
    const placas = times(n, (i) => `ABC-${String(101 + i)}`);
    expect(classesOf({ id: keys, chassis, placas, color: times(n, (i) => ['Preto', 'Rojo'][i % 2] ?? '') }).slice(1, 3)).toEqual([
      'vehicle-id',
      'license-plate',
    ]);
  });

  test('blood pressure by its unit', () => {
    const table = {
      Date: times(n, (i) => `2019-07-${String((i % 28) + 1).padStart(2, '0')}`),
      'Sys(mmHg)': times(n, (i) => String(spread(i, 110, 150))),
      'Dias(mmHg)': times(n, (i) => String(spread(i, 70, 95))),
    };
    expect(classesOf(table).slice(1)).toEqual(['medical', 'medical']);
  });

  test('what was done for a patient, and the key of it', () => {
    const table = {
      surgery_id: times(n, (i) => `SRG${String(1000 + i)}`),
      patient_id: times(n, (i) => `PAT${String(3000 + i * 7)}`),
      procedure_type: times(n, (i) => ['Bunionectomy', 'Rotator Cuff Repair', 'Knee Arthroplasty'][i % 3] ?? ''),
    };
    const [key, , done] = classesOf(table);
    expect([key, done]).toEqual(['other', 'medical']);
  });

  test('codes of fire reports are no house addresses', () => {
    const use = [
      '962 - Residential street, road or drive',
      '960 - Street, other',
      '429 - Multifamily dwellings',
      '400 - Residential',
    ];
    const table = {
      incident_number: times(n, (i) => String(24_000_000 + i)),
      property_use: times(n, (i) => use[i % use.length] ?? ''),
    };
    expect(classesOf(table)[1]).not.toBe('street-address');
  });

  test('so many bags are no house addresses, whatever their words begin with', () => {
    const bags = times(n, (i) => `${String((i % 6) + 1)} Small Bag`);
    expect(classesOf({ model: times(n, (i) => ['Fiesta', 'Soul', 'Elantra'][i % 3] ?? ''), small_bag: bags })[1]).toBe('other');
  });

  test('full names under `username` are names', () => {
    const given = ['Jason', 'Crystal', 'Jerome', 'Maria', 'Kevin', 'Laura'];
    const family = ['Jackson', 'Rodriguez', 'Krause', 'Miller', 'Nguyen'];
    const username = times(n, (i) => `${given[i % given.length]} ${family[(i * 2 + Math.floor(i / 6)) % family.length]}`);
    expect(classesOf({ user_id: keys, username, email: times(n, (i) => `u${i}@example.org`) })[1]).toBe('person-name');
  });
});
