import type { TermId } from '../../model/agreement-terms.ts';

/** A question of the report, with the terms of an agreement that answer it and what is left for people. */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly terms: readonly TermId[];
  /** What only people can say. */
  readonly open: string;
}

interface SectionPlan {
  readonly number: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

const ask = (id: string, question: string, open: string, ...terms: readonly TermId[]): Question => ({
  id,
  question,
  terms,
  open,
});

/**
 * Sections in the order of Seattle's Surveillance Impact Report (privacy impact assessment, 1.0 to 8.0); the questions are in
 * our own words and cut to the sharing of call data.
 */
export const SECTIONS: readonly SectionPlan[] = [
  {
    number: '1',
    title: 'Abstract',
    questions: [
      ask('what', 'What is shared with whom?', 'Say in one paragraph why the agency wants this.', 'cadAccess'),
      ask('why', 'What is it for?', 'Name the need in the agency’s own words, and who asked for it.', 'purpose'),
    ],
  },
  {
    number: '2',
    title: 'Overview',
    questions: [
      ask(
        'benefit',
        'What is expected to get better, and for whom?',
        'Name the benefit and how it will be measured.',
        'effectiveness',
      ),
      ask('how', 'How does the data get to the recipient?', 'Describe the connection and who runs it.', 'method', 'portalAccess'),
      ask(
        'return',
        'What does the agency get or owe in return?',
        'Name devices, credit, staff time and duties that are not in the agreement.',
        'incentives',
        'cost',
        'promotionDuty',
        'staffingDuty',
      ),
    ],
  },
  {
    number: '3',
    title: 'Use governance',
    questions: [
      ask(
        'who-decides',
        'Who decided, and under which policy?',
        'Name the body, the day, and the policy that binds staff.',
        'vote',
        'usePolicy',
      ),
      ask(
        'uses',
        'Which uses are allowed and which are not?',
        'Say who checks that the recipient keeps to it.',
        'allowedUses',
        'prohibitedUses',
        'advertising',
        'modelTraining',
      ),
    ],
  },
  {
    number: '4',
    title: 'Data collection and use',
    questions: [
      ask(
        'people',
        'Whom does the data name, reach or describe?',
        'Say which of these columns the purpose needs, one by one.',
        'fields',
        'excluded',
      ),
      ask('places', 'How exactly does it tell where?', 'Say why the purpose needs a place this exact.', 'precisionDelivered'),
      ask('alone', 'Who is singled out at a place and time?', 'Say whether a coarser time or place would do.'),
      ask(
        'sensitive',
        'Which calls could harm somebody when tied to a home?',
        'Name types of calls that must stay out.',
        'callTypesIn',
        'callTypesOut',
      ),
    ],
  },
  {
    number: '5',
    title: 'Storage, retention and deletion',
    questions: [
      ask(
        'keeps',
        'How long does the recipient keep it?',
        'Get it in writing, with a way to check.',
        'retention',
        'deletionOnExit',
      ),
      ask(
        'secures',
        'How is it protected, and who learns of a breach?',
        'Ask for the recipient’s security papers.',
        'breachNotice',
      ),
      ask('history', 'Are past calls handed over as well?', 'Name the period.', 'historyBackfill', 'maxAge'),
    ],
  },
  {
    number: '6',
    title: 'Sharing and accuracy',
    questions: [
      ask(
        'delivered',
        'What would be delivered under the profile of this feed?',
        'Hold it against what is really sent: cad-audit agreement verify.',
      ),
      ask('shown', 'What would the public see?', 'Look at the app for a week and note what is shown.', 'precisionPublished'),
      ask(
        'uninvited',
        'What travels along although nobody asked for it?',
        'Say how it is kept out: by column, by rule, by hand.',
      ),
      ask(
        'onward',
        'Who else gets it?',
        'Ask for a list of affiliates and subcontractors.',
        'onwardTransfer',
        'resale',
        'legalProcess',
      ),
      ask(
        'correct',
        'How are wrong or reclassified calls corrected at the recipient?',
        'A call that turns out to be another keeps standing unless somebody recalls it.',
      ),
    ],
  },
  {
    number: '7',
    title: 'Legal obligations, risks and compliance',
    questions: [
      ask(
        'law',
        'Which laws bind the sharing?',
        'Have counsel answer for this state: public-records law, medical and juvenile records, data from the telephone network (47 U.S.C. 222), criminal-justice information. Some laws require release, some forbid it.',
        'publicRecordsClause',
      ),
      ask(
        'secret',
        'Does the agreement keep anything from the public?',
        'Say how the agreement itself will be published.',
        'confidentiality',
        'mediaApproval',
      ),
      ask('blame', 'Who answers for harm?', 'Have counsel answer.', 'indemnity', 'termination'),
    ],
  },
  {
    number: '8',
    title: 'Monitoring and enforcement',
    questions: [
      ask(
        'audit',
        'How is it checked that only the agreed data is sent?',
        'Name who runs the check, how often, and on what.',
        'auditRights',
      ),
      ask('report', 'What is reported to the public, and when?', 'Name the report and its day.', 'annualReport', 'impactReport'),
      ask('complain', 'Where can people complain, and who answers?', 'Name the office and its deadline.', 'complaints'),
    ],
  },
];
