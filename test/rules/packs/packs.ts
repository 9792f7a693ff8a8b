/** A rule pack that works; all names and numbers are invented. */
export const COUNTY_PACK = `
name: Marrow County
rules:
  - id: jail-number
    class: government-id
    title: County jail number
    severity: critical
    header:
      words: [jail number, jid]
      not: [facility]
    value:
      pattern: 'J\\d{2}-\\d{5}'
      standalone: true
    text:
      cues: [jid, jail no]
    examples:
      headers: [JID, jail_no, JailNumber]
      notHeaders: [jail_facility_number, jail]
      values: [J24-00123, j19-99999]
      notValues: [J24-0012, X24-00123, '2400123']
      text:
        - { text: 'SUBJ HAS JID: J24-00123 PER DEPUTY', spans: [J24-00123] }
        - { text: 'RIJID J24-00123, NO CUE HERE', spans: [] }
  - id: member-card
    class: payment-account
    header:
      words: { member card: 0.8 }
    value:
      pattern: '\\d{12}'
      validator: luhn
    examples:
      headers: [member_card]
      values: ['000000000018']
      notValues: ['000000000019']
`;
