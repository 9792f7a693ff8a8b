import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isRace, wantsRace } from './value/race.ts';

export default defineRule({
  id: 'race-ethnicity',
  title: 'Race or ethnicity',
  harm: 'Race beside a place and a time singles out members of small groups and invites targeting.',
  advice: 'Publish totals per large area, never per incident with an exact place.',
  sources: [SOURCES.gdpr9, SOURCES.nist122],
  header: {
    words: {
      citizenship: 0.6,
      race: 0.92,
      ethnicity: 1,
      'race ethnicity': 1,
      'ethnic group': 1,
      'ethnic origin': 1,
      'self defined ethnicity': 1,
      'officer defined ethnicity': 1,
      ethnicities: 0.9,
      'national origin': 0.9,
      nationality: 0.8,
      ancestry: 0.8,
      'skin tone': 0.7,
      complexion: 0.75,
      cmplx: 0.75,
      religion: 0.6,
      tribe: 0.7,
      hispanic: 0.8,
      descent: 0.75,
      'victim descent': 0.95,
    },
    not: { course: 0.9, track: 0.9, street: 0.8, condition: 0.6 },
  },
  needsHeader: true,
  value: { class: 'race-ethnicity', wants: wantsRace, test: isRace, standalone: false, chance: 0.9 },
  examples: {
    headers: ['race', 'Ethnicity', 'PERP_RACE', 'ethnic', 'subject_race', 'Officer-defined ethnicity', 'Race/Ethnicity', 'raza'],
    notHeaders: ['brace', 'trace_no', 'racetrack', 'race_flag', 'grace_period'],
    values: ['WHITE', 'Black', 'WHITE HISPANIC', 'ASIAN / PACIFIC ISLANDER', 'Hispanic or Latino'],
    notValues: ['WHITE ST', 'BLACK HONDA', 'Main', '12', 'RED'],
  },
});
