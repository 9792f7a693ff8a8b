import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'caller-location',
  title: 'Where the caller was',
  harm: 'A position that the telephone network gave for the rescue shows where a caller was, also where the caller reported something seen elsewhere and asked to stay out of it.',
  advice: 'Drop the columns. Publish the place of the incident, as coarsely as the release allows.',
  sources: [
    {
      title:
        '47 U.S.C. 222(d)(4), (f), (g): carriers may hand over call location and subscriber data to respond to an emergency call; it binds carriers',
      url: 'https://www.law.cornell.edu/uscode/text/47/222',
    },
    {
      title:
        'Texas Health and Safety Code 771.061, 772.118, 772.218, 772.318: numbers and addresses that a service supplier furnishes to a 9-1-1 district call by call are confidential',
      url: 'https://statutes.capitol.texas.gov/Docs/HS/htm/HS.772.htm',
    },
    {
      title:
        'NENA-STA-021, Emergency Incident Data Object (EIDO): the location of a caller is told apart from that of the incident',
    },
  ],
} satisfies TableRule;
