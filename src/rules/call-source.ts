import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';
import { weigh } from './weigh.ts';

export default defineRule({
  id: 'call-source',
  title: 'How the call came in',
  harm: 'None by itself; "walk-in" or "alarm company" can hint at who called.',
  advice: 'Keep it.',
  sources: [SOURCES.eido],
  header: {
    words: weigh(`
      1: call source, source of call, how received, how reported, call received method, method of call received,
        class of service, standard secondary call type, secondary call type, local call type
      0.95: how call received, method received, service class, call type received classification, standard primary call type,
        caller via, @caller via, call via, received how, reported how, received method
      0.9: reported via, received via, call channel, incident source, caller type, caller source, how rc, howrc,
        report method, reporting method, call method, call origin, standard call type, origin of call, received source,
        intake channel, event origin, incident origin, request channel, contact channel, submission channel,
        channel of contact, report channel, receipt method, self initiated, is 911, received by method, 911 flag,
        911 indicator, class of service code, officer initiated flag, officer initiated indicator, origin code, mode received,
        contact type received, mode of contact, initiated type, how receive, alarm source description
      0.85: onview, intake type, event source, report source, officer initiated, nine one one, service environment,
        service mobility, how notified, mode of receipt
      0.8: received type, call mode, call medium, call type received, received classification, call direction, intake method,
        received through, receipt mode, how called, how taken, text to 911, channel reported
      0.75: caller role, source description
      0.7: walk in, text 911, source code, type of service, service delivered, notification method, report mode,
        @caller medium, alarm source
      0.68: source
      0.6: origination, intake, source identifier, initiated by, initiated, line type, trunk type, e911, via
      0.55: cos
      0.5: 911, call received by, contact method, service type, trunk, input type, channel type
      0.45: origin
      0.4: detection method
      0.3: call class
      0.2: report type`),
    not: {
      coordinate: 0.9,
      data: 0.6,
      fuel: 0.8,
      water: 0.8,
      ip: 0.9,
      heat: 0.9,
      ignition: 0.9,
      power: 0.9,
      file: 0.7,
      event: 0.1,
      geocode: 0.9,
      number: 0.6,
      payment: 0.8,
      image: 0.8,
    },
  },
  needsHeader: true,
  examples: {
    headers: [
      'Call_Source',
      'MethodOfCallRcvd',
      'howrc',
      'How Reported',
      'CLASS OF SERVICE',
      'caller_type',
      'source',
      'how_received',
    ],
    notHeaders: ['coordinate_source', 'data_source', 'ignition_source', 'resource_flag', 'outsourced'],
  },
});
