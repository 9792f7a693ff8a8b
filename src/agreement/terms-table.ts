import type { TermId } from '../model/agreement-terms.ts';

interface TermFacts {
  /** Short name, for a column of a table. */
  readonly title: string;
  /** What the term answers, as a question to the document. */
  readonly question: string;
  /** What to ask for in a records request: the end of "Records sufficient to show …". `{agency}` and `{recipient}` are filled in. */
  readonly request: string;
  /** What the blank file shows as an example of a value, as YAML. */
  readonly example: string;
}

const facts = (title: string, question: string, request: string, example: string): TermFacts => ({
  title,
  question,
  request,
  example,
});

const YES_OR_TEXT = 'true';

/** What each term asks, how it is called, and how to ask for it. A term without a line here does not compile. */
export const TERMS: Readonly<Record<TermId, TermFacts>> = {
  cadAccess: facts(
    'CAD data is shared',
    'Does the recipient get call or dispatch data at all?',
    'whether {agency} gives {recipient} access to computer-aided-dispatch or call-for-service data, in any form',
    'true',
  ),
  method: facts(
    'How it is sent',
    'By which means: an interface, a file, a portal, an e-mail?',
    'by what technical means call data passes from {agency} to {recipient} (interface, file transfer, portal, e-mail), and how often',
    '"pull through an interface every 5 minutes"',
  ),
  fields: facts(
    'Fields shared',
    'Which fields go to the recipient? A list here is read as complete.',
    'each data field that {agency} transmits or makes available to {recipient}, including any field list, data dictionary, record layout or interface specification',
    '[{name: Address, class: street-address, transform: hundred-block}, {name: Type, class: call-type}]',
  ),
  excluded: facts(
    'Kinds ruled out',
    'Which kinds of data must not be sent?',
    'any limit on the kinds of data that may be sent to {recipient}, such as names, telephone numbers, medical information or exact addresses',
    '[person-name, phone]',
  ),
  callTypesIn: facts(
    'Call types in',
    'Which types of calls are sent? A list here is read as complete.',
    'the types of calls or incidents that {agency} sends to {recipient}, including any list, filter or mapping of call types',
    '[burglary, robbery]',
  ),
  callTypesOut: facts(
    'Call types out',
    'Which types of calls must not be sent?',
    'the types of calls or incidents that are withheld from {recipient}, such as domestic violence, sexual assault, suicide or medical calls',
    '[domestic-violence, suicide]',
  ),
  maxAge: facts(
    'Age of a call',
    'How old may a call be when it is sent?',
    'the delay or the greatest age of call data sent to {recipient}',
    '{raw: "under one hour", value: 1, unit: hours}',
  ),
  precisionDelivered: facts(
    'Location delivered',
    'How exact is the place that the recipient gets?',
    'how exact the location sent to {recipient} is (full address, coordinates, hundred block), and any step that makes it coarser before it is sent',
    'block',
  ),
  precisionPublished: facts(
    'Location published',
    'How exact is the place that its users see?',
    'how exact a location {recipient} may show to its users',
    'block',
  ),
  historyBackfill: facts(
    'Past calls',
    'Are calls from before the agreement handed over?',
    'whether calls from before the agreement were or may be given to {recipient}, and for which period',
    'false',
  ),
  purpose: facts(
    'Purpose',
    'What is the data for?',
    'the purpose for which {recipient} receives call data',
    '"alerts to residents"',
  ),
  allowedUses: facts(
    'Allowed uses',
    'What may the recipient do with it?',
    'the uses that {recipient} may make of the data',
    '["alerts in the app"]',
  ),
  prohibitedUses: facts(
    'Forbidden uses',
    'What must the recipient not do with it?',
    'the uses of the data that are forbidden to {recipient}',
    '["advertising", "profiling"]',
  ),
  ownership: facts('Ownership', 'Whose data is it?', 'who owns the data that {recipient} receives', '"stays with the agency"'),
  license: facts(
    'Licence',
    'What rights does the recipient get in it?',
    'any license in the data that is granted to {recipient}',
    '"limited, revocable"',
  ),
  resale: facts(
    'Resale',
    'May it be sold?',
    'whether {recipient} may sell or commercially license the data or what is derived from it',
    'false',
  ),
  onwardTransfer: facts(
    'Passed on to',
    'May it go to third parties, and to whom?',
    'to whom {recipient} may pass the data on, including affiliates and subcontractors',
    'false',
  ),
  advertising: facts(
    'Advertising',
    'May it be used for advertising?',
    'whether the data may be used for advertising or marketing',
    'false',
  ),
  modelTraining: facts(
    'Model training',
    'May it train models?',
    'whether the data may be used to develop or train algorithms or models',
    'false',
  ),
  retention: facts(
    'Kept for',
    'How long may the recipient keep it?',
    'how long {recipient} may keep the data, and any schedule for its deletion',
    '{raw: "30 days", value: 30, unit: days}',
  ),
  deletionOnExit: facts(
    'Deletion at end',
    'Is it deleted when the agreement ends?',
    'what becomes of the data when the agreement ends',
    YES_OR_TEXT,
  ),
  breachNotice: facts(
    'Breach notice',
    'Must the agency be told of a breach, and when?',
    'whether and when {recipient} has to tell {agency} of a security breach',
    '"within 72 hours"',
  ),
  auditRights: facts(
    'Audit rights',
    'May the agency check?',
    'any right of {agency} to audit how {recipient} uses the data',
    YES_OR_TEXT,
  ),
  legalProcess: facts(
    'Legal demands',
    'What happens when a court or another agency asks the recipient for it?',
    'how {recipient} has to handle subpoenas, warrants and other legal demands for the data',
    '"tells the agency first, where the law allows"',
  ),
  portalAccess: facts(
    'Portal for agency',
    'Does the agency get a portal or dashboard?',
    'what access {agency} has to a portal, dashboard or tools of {recipient}, and who holds accounts',
    YES_OR_TEXT,
  ),
  publicRecordsClause: facts(
    'Public records',
    'What does it say on public-records law?',
    'any clause on public-records requests for the agreement or the data',
    '"the recipient is told of requests"',
  ),
  confidentiality: facts(
    'Confidentiality',
    'Has the agency to keep the terms secret?',
    'any duty of {agency} to keep the agreement or its terms confidential',
    'false',
  ),
  mediaApproval: facts(
    'Media approval',
    'Does the recipient approve what the agency says in public?',
    'any right of {recipient} to review or approve public statements of {agency}, with scripts or templates it supplied',
    'false',
  ),
  promotionDuty: facts(
    'Duty to promote',
    'Must the agency promote the recipient or its product?',
    'any duty of {agency} to promote {recipient}, its app or its products',
    'false',
  ),
  staffingDuty: facts(
    'Duty to staff',
    'Must the agency assign people to the program?',
    'any duty of {agency} to assign staff to the program',
    '["press coordinator"]',
  ),
  training: facts(
    'Training',
    'Is staff trained by the recipient?',
    'any training that {recipient} gives to staff of {agency}, with its materials',
    YES_OR_TEXT,
  ),
  publicListing: facts(
    'Public listing',
    'Is the agency named in public as a partner?',
    'whether {agency} is listed in public as a partner of {recipient}',
    YES_OR_TEXT,
  ),
  incentives: facts(
    'Given in return',
    'What does the agency get: devices, credit, money?',
    'any devices, credit, discounts, money or services that {recipient} gave or promised to {agency} or its staff',
    '[{what: cameras, count: 15}, {what: credit, amount: 10, currency: USD, per: sign-up}]',
  ),
  cost: facts('Cost', 'What does the agency pay?', 'what {agency} pays to {recipient}', '{amount: 0, currency: USD}'),
  exclusivity: facts('Exclusivity', 'May the agency work with others?', 'any exclusivity that {agency} granted', 'false'),
  indemnity: facts(
    'Indemnity',
    'Who answers for harm?',
    'any indemnity or limit of liability between {agency} and {recipient}',
    '"mutual"',
  ),
  termination: facts('Termination', 'How does it end?', 'how the agreement may be ended', '"30 days notice"'),
  amendment: facts(
    'Amendment',
    'How may it be changed?',
    'how the agreement may be changed, and every change made',
    '"in writing"',
  ),
  vote: facts(
    'Council vote',
    'Did an elected body vote on it?',
    'any vote, hearing or agenda item of an elected body on the agreement',
    'false',
  ),
  impactReport: facts(
    'Impact report',
    'Is there a privacy or surveillance impact report?',
    'any privacy, surveillance or data-protection impact assessment of the program',
    'false',
  ),
  usePolicy: facts('Use policy', 'Is there a policy for its use?', 'any policy or general order on the program', YES_OR_TEXT),
  annualReport: facts('Annual report', 'Is its use reported?', 'any periodic report on the program', 'false'),
  complaints: facts(
    'Complaints',
    'Who takes complaints, and were there any?',
    'complaints about the program and how they were handled',
    '"none received"',
  ),
  effectiveness: facts(
    'Effectiveness',
    'Was it ever evaluated?',
    'any evaluation of what the program achieved',
    '"no evaluation"',
  ),
};
