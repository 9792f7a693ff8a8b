import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isSex, wantsSex } from './value/sex.ts';

export default defineRule({
  id: 'sex',
  title: 'Sex or gender',
  harm: 'With age and place it narrows a group to one person; gender identity can out someone.',
  advice: 'Keep it only in totals.',
  sources: [SOURCES.sweeney, SOURCES.nist122],
  header: {
    words: {
      sex: 0.95,
      gender: 0.98,
      'gender identity': 1,
      'sex code': 1,
      pronouns: 0.8,
      'biological sex': 1,
      'sexual orientation': 0.8,
      'perceived gender': 1,
      pronoun: 0.7,
      'sex at birth': 1,
      transgender: 0.8,
    },
    not: { offender: 0.1, offense: 0.95, assault: 0.95, crime: 0.95, orientation: 0.9, crimes: 0.95 },
  },
  needsHeader: true,
  value: { class: 'sex', wants: wantsSex, test: isSex, standalone: false, chance: 0.9 },
  examples: {
    headers: ['sex', 'Gender', 'PERP_SEX', 'genderId', 'sexo', 'patient_sex', 'Victim Gender'],
    notHeaders: ['sex_offense', 'sex_crime_flag', 'sexual_assault', 'agender_count', 'essex'],
    values: ['M', 'F', 'Male', 'FEMALE', 'Non-binary', 'X'],
    notValues: ['MAIN', 'MF12', '1', 'Y', 'E12'],
  },
});
