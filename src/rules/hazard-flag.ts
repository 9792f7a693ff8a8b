import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'hazard-flag',
  title: 'Premise history, caution or warrant flag',
  harm: 'Weapons, warrants, or "mental subject" at an address brand whoever lives there, often long after it was true.',
  advice: 'Drop it: flags are made for officers’ safety, not for publication, and CJIS-derived ones may not leave at all.',
  sources: [SOURCES.cjis, SOURCES.chri],
  header: {
    words: weigh(`
      1: hazard note, hazard flag, hazard information, location hazard, caution, caution note, caution flag, caution notes,
        premise history, premise warning, premise hazard, premise alert, location warning, address caution, officer caution,
        address warning, caution indicator, weapon caution, officer safety
      0.95: hazards summary, hazmat note, caution code, use caution, location alert, address alert, weapon involved, ncic hit,
        criminal history, hazmat present, hazmat involved, hazmat known, hazard present, hazard involved, hazard known,
        hazardous material present, hazardous material involved, hazardous material known, weapon present, weapon known,
        caution present, caution involved, caution known, warning present, warning involved, warning known, known hazard,
        warning marker
      0.9: firearm used, firearm flag, gun used,
        gang related offense, arrest history, arrest record, conviction, criminal record, prior arrest, prior conviction, hazard, hazard description, hazmat information, safety warning, safety flag, ncic response,
        registered sex offender, restraining order, hazmat type, hazardous material type, chemical hazard, dangerous premise,
        aggressive dog, violent offender, officer safety concern, safety concern, firearm present, firearms present, violence,
        criminal history flag, cch flag, sex offender flag, probation status, parole flag, parole status, probation flag,
        prior call location, prior calls, flagged location, warning message, person risk level, risk level person,
        armed indicator, hazard indicator, alert indicator, hazmat flag, warning sign, violent marker, firearm marker,
        weapon marker, warning signal, intelligence flag, officer risk, weapon force, weapon force type, contaminated address,
        dangerous building, dangerous building flag, hazmat released, hazmat placard, placard, mental marker, assault marker,
        hazmat inventory, chemical inventory, tier 2, explosive, radiation hazard, imminent danger, threat, risk to crew,
        crew safety, known violent, no entry alone, do not send alone, violent patient, staff risk, repeat offender,
        prolific offender
      0.85: hotlist match, firearm involved, hazard code, emerging hazard, hazmat, hazsit, safety note, premise note,
        location history, address history, location of interest, loi search, loi event, loi information, special situation,
        special situations, specsit, warrant flag, active warrant, weapon flag, weapons present, violence flag,
        gang affiliation, gang member, ncic, protection order, protective order, hazardous material, flagged address,
        premise flag
      0.8: hotlist, hot list, weapon used, danger, hazardous materials, prior history, loi, warnings, alert flag,
        weapons involved, gun involved, gun owner, armed, is armed, violent, hot sheet, sex offender, dangerous animal,
        dangerous dog, known offender, risk marker, risk flag, flag alert, dog premise, animal premise, firearm premise, dog,
        vicious dog, gun house, weapon premise, guard dog, wanted description, reason wanted, wanted reason, weapon code,
        weapon used code, armed with, repeat offenders
      0.75: premise comment, warning, alerts, gang
      0.72: alert
      0.7: wanted, hazard type, premise information, address flag, prior incidents, priors, alert text, alert description,
        critical information, warrants, warrant status, probation, parole, dangerous, hazard class, gang related, site risk
      0.65: weapons
      0.6: firearm, alert message, weapon, weapon type, weapon description, gun, hot spot
      0.55: warrant
      0.5: tactical information
      0.4: bomb threat, threat level, oxygen in use
      0.3: is wanted`),
    not: {
      arrival: 0.9,
      aed: 0.9,
      cpr: 0.9,
      aid: 0.8,
      contraband: 0.95,
      weather: 0.95,
      traffic: 0.7,
      height: 0.9,
      battery: 0.9,
      device: 0.6,
      seized: 0.9,
      issued: 0.8,
      license: 0.9,
      key: 0.7,
      permit: 0.9,
      time: 0.7,
      number: 0.75,
      date: 0.8,
      zone: 0.4,
      unit: 0.7,
      identifier: 0.6,
      mileage: 0.9,
      found: 0.4,
      search: 0.5,
      level: 0.5,
      recovered: 0.6,
      type: 0.15,
      team: 0.7,
      released: 0.2,
    },
  },
  needsHeader: true,
  spans: 'hazard-flag',
  examples: {
    headers: [
      'CautionNote',
      'PremiseHistory',
      'hazards',
      'Officer_Safety',
      'LOI_EVENT',
      'Haz',
      'premise_warning',
      'NCIC hit',
      'alerts',
      'HazmatNote',
    ],
    notHeaders: [
      'weapons_seized',
      'warrant_number',
      'hazel',
      'weaponLicenseNumber',
      'alert_id',
      'alert_time',
      'warning_issued',
      'biohazard_count',
    ],
    text: [{ text: 'PRIOR WEAPONS AT THIS LOC', spans: ['PRIOR WEAPONS AT THIS LOC'] }],
  },
});
