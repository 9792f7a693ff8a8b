import type { Source } from '../model/rule.ts';

/** Laws, standards and papers that rules cite. Each is cited for what it says in its own text. */
export const SOURCES = {
  safeHarbor: {
    title: '45 CFR 164.514(b)(2), HIPAA Safe Harbor: the eighteen identifiers to remove',
    url: 'https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164/subpart-E/section-164.514',
  },
  dppa: {
    title: '18 U.S.C. 2721 and 2725, Driver’s Privacy Protection Act: personal information from motor-vehicle records',
    url: 'https://www.law.cornell.edu/uscode/text/18/2721',
  },
  cpni: {
    title: '47 U.S.C. 222, privacy of customer information: subscriber and call-location data given for emergency services',
    url: 'https://www.law.cornell.edu/uscode/text/47/222',
  },
  chri: {
    title: '28 CFR Part 20, Criminal Justice Information Systems',
    url: 'https://www.ecfr.gov/current/title-28/chapter-I/part-20',
  },
  cjis: { title: 'FBI CJIS Security Policy (criminal justice information and PII derived from it)' },
  nist122: {
    title: 'NIST SP 800-122, Guide to Protecting the Confidentiality of Personally Identifiable Information (2010)',
    url: 'https://csrc.nist.gov/pubs/sp/800/122/final',
  },
  foia: {
    title: '5 U.S.C. 552(b)(6) and (b)(7)(C), Freedom of Information Act: unwarranted invasion of personal privacy',
    url: 'https://www.law.cornell.edu/uscode/text/5/552',
  },
  florida911: {
    title:
      'Florida Statutes 365.171(12): name, address and telephone number of a person requesting emergency service are confidential',
  },
  part2: {
    title: '42 CFR Part 2, confidentiality of substance use disorder patient records',
    url: 'https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2',
  },
  vawa: {
    title: '34 U.S.C. 12291(b)(2), Violence Against Women Act: confidentiality of persons receiving services',
    url: 'https://www.law.cornell.edu/uscode/text/34/12291',
  },
  cprGeo: {
    title: 'California Civil Code 1798.140(w): precise geolocation is a radius of 1,850 feet or less',
  },
  alpr: { title: 'California Civil Code 1798.90.5 and following: automated license plate recognition' },
  glba: {
    title: '15 U.S.C. 6801 and following, Gramm-Leach-Bliley Act: nonpublic personal information',
    url: 'https://www.law.cornell.edu/uscode/text/15/6801',
  },
  pci: { title: 'PCI Data Security Standard, requirement 3: protect stored account data' },
  sweeney: {
    title: 'L. Sweeney, Simple Demographics Often Identify People Uniquely, Carnegie Mellon University 2000',
  },
  unique: {
    title:
      'Y.-A. de Montjoye et al., Unique in the Crowd: the privacy bounds of human mobility, Scientific Reports 3, 1376 (2013)',
    url: 'https://doi.org/10.1038/srep01376',
  },
  gdpr9: {
    title: 'Regulation (EU) 2016/679, Article 9: special categories of personal data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  eido: { title: 'NENA-STA-021, Emergency Incident Data Object (EIDO)' },
  nemsis: { title: 'NEMSIS data dictionary, version 3', url: 'https://nemsis.org/technical-resources/version-3/' },
  ssa: { title: 'Social Security Administration: the SSN numbering scheme', url: 'https://www.ssa.gov/history/ssn/geocard.html' },
  vin: { title: '49 CFR Part 565, Vehicle Identification Number requirements' },
  nanp: { title: 'North American Numbering Plan: format NPA-NXX-XXXX', url: 'https://www.nanpa.com/' },
} as const satisfies Record<string, Source>;
