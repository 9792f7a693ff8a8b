import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { isRace, wantsRace } from './value/race.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'race-ethnicity',
  title: 'Race or ethnicity',
  harm: 'Race beside a place and a time singles out members of small groups and invites targeting.',
  advice: 'Publish totals per large area, never per incident with an exact place.',
  sources: [SOURCES.gdpr9, SOURCES.nist122],
  header: {
    words: weigh(`
      1: ethnicity, race ethnicity, ethnic group, self defined ethnicity, officer defined ethnicity, perceived race,
        perceived ethnicity, ethnic origin
      0.95: victim descent, hispanic origin, indigenous status, hispanic, latino, indigenous, ancestry, tribe, aboriginal,
        aboriginal torres strait islander status, ethnic appearance, identity code ethnic, torres strait islander,
        hispanic flag, hispanic indicator, latino flag, aboriginal tsi status, aboriginal status
      0.92: race
      0.9: ethnicities, national origin, aboriginality
      0.85: nationality, nationality code
      0.75: citizenship, complexion, complexion color, cmplx, descent, citizenship code, country of citizenship
      0.7: skin tone, tribal affiliation
      0.5: religion, immigration status`),
    not: { known: 0.9, course: 0.9, track: 0.9, street: 0.8, condition: 0.6 },
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
