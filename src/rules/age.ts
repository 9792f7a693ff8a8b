import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isAge, wantsAge } from './value/age.ts';

export default defineRule({
  id: 'age',
  title: 'Age',
  harm: 'An exact age narrows a place and time to one person, most of all for children and the very old.',
  advice: 'Publish age groups of at least five years and one group above 89.',
  sources: [SOURCES.safeHarbor, SOURCES.sweeney],
  header: {
    words: {
      'age category': 0.95,
      age: 0.95,
      'age group': 0.9,
      'age range': 0.9,
      'age units': 0.85,
      'age years': 0.95,
      'year old': 0.8,
      // Of father and mother, in registers of births.
      fage: 0.8,
      mage: 0.8,
      'how old': 0.95,
      'age max': 0.9,
      'age min': 0.9,
    },
    not: {
      asset: 0.9,
      building: 0.8,
      case: 0.5,
      vehicle: 0.9,
      car: 0.9,
      record: 0.8,
      account: 0.8,
      house: 0.9,
      equipment: 0.9,
      company: 0.9,
      software: 0.9,
      tree: 0.9,
    },
  },
  needsHeader: true,
  value: { class: 'age', wants: wantsAge, test: isAge, standalone: false, chance: 0.9 },
  spans: 'age',
  examples: {
    headers: ['age', 'Patient Age', 'VICTIM_AGE', 'age_of_suspect', 'AgeGroup', 'edad', 'vic_age'],
    notHeaders: ['agency', 'page', 'mileage', 'stage', 'image', 'age_flag', 'package', 'damage'],
    values: ['34', '7', '18-24', '65+', '25 yrs', '9 MONTHS'],
    notValues: ['1985', '240', '34.8951', '12:30', '999'],
  },
});
