import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isBirthDate, wantsBirthDate } from './value/birth-date.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'date-of-birth',
  title: 'Date of birth',
  harm: 'Birth date, sex and ZIP code single out most people of the United States; with a name they open accounts.',
  advice: 'Publish an age group of at least five years, and one group for everybody above 89.',
  sources: [SOURCES.safeHarbor, SOURCES.sweeney, SOURCES.nist122],
  header: {
    words: weigh(`
      1: date of birth, birth date, birth date time, date birth, birth year, year birth, birth month year
      0.95: person birth, year of birth, born, born date, born time
      0.9: birth month, birth day
      0.85: born on
      0.8: @person birth, @patient birth
      0.7: birth, birth time`),
    not: { place: 0.9, city: 0.9, country: 0.9, state: 0.8, weight: 0.9, certificate: 0.7, name: 0.8 },
  },
  needsHeader: true,
  value: { class: 'date-of-birth', wants: wantsBirthDate, test: isBirthDate, standalone: false, chance: 0.9 },
  spans: 'date-of-birth',
  examples: {
    headers: ['DOB', 'DateOfBirth', 'birthd', 'caller_dob', 'Birth_Date', 'YOB', 'fecha_nacimiento', 'PatientDOB'],
    notHeaders: ['incident_date', 'Date', 'created_at', 'birth_city', 'doberman', 'year'],
    values: ['1985-09-23', '04/12/1990', '19781201', '07-JUL-2001'],
    notValues: ['2026-01-15 10:30:45', '1985-13-40', '1700000000', '12:30', '1823-01-01'],
    text: [{ text: 'DOB 04/12/1990', spans: ['04/12/1990'] }],
  },
});
