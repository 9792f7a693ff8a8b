import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'priority',
  title: 'Priority or alarm level',
  harm: 'None by itself; it only says how urgent the call seemed.',
  advice: 'Keep it; nothing has to be done.',
  sources: [SOURCES.eido],
  header: {
    words: weigh(`
      1: priority, priority code, priority level, priority number, priority description, priority name, call priority,
        initial priority, final priority, original priority
      0.95: dispatch priority, response priority, alarm level
      0.9: escalation level, fire level,
        priority response, priorities, response urgency, call grade, response grade
      0.85: severity, severity level, urgency, urgency score
      0.8: response mode, response level, dispatch level, lights sirens, lights and sirens, incident grade
      0.75: is critical
      0.7: system status level, additional response mode, call level
      0.65: response code
      0.62: transport mode
      0.6: code 3, run code, response type, alarm, alert level, emergency level, lights siren
      0.55: level, p
      0.5: acuity, grade, code level
      0.45: critical
      0.42: response
      0.4: alarm number
      0.3: threat level`),
    not: {
      insurance: 0.9,
      billing: 0.9,
      subcontractor: 0.9,
      service: 0.5,
      acid: 0.95,
      pain: 0.9,
      certification: 0.9,
      education: 0.9,
      plan: 0.7,
      patient: 0.6,
      water: 0.9,
      fuel: 0.9,
      care: 0.8,
      date: 0.9,
      time: 0.9,
      glucose: 0.9,
      consciousness: 0.9,
      fire: 0.2,
      confidence: 0.6,
    },
  },
  needsHeader: true,
  examples: {
    headers: ['Priority', 'PRI', 'PriorityCode', 'alarm_level', 'Dispatch Priority', 'severity', 'ALR', 'Prty'],
    notHeaders: ['acid_level', 'primary_unit', 'certification_level', 'priority_mail_flag', 'level_of_care', 'private'],
  },
});
