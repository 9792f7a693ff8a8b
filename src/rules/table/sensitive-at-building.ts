import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'sensitive-at-building',
  title: 'Sensitive call types tied to one building',
  harm: 'Neighbors, employers, landlords or a violent partner can read who called about violence, an overdose, a suicide or an illness.',
  advice: 'Leave these types out, or give them only by beat and month. Several cities do one or the other.',
  sources: [
    {
      title:
        'City of San Diego, police calls for service: records of domestic violence, child abuse, suicide, sex crimes and stalking are left out',
      url: 'https://data.sandiego.gov/datasets/police-calls-for-service/',
    },
    {
      title:
        'City of Little Rock, police calls for service: address removed for deaths, overdoses, suicides, rape, child abuse and others',
      url: 'https://data.littlerock.gov/Safe-City/Police-Calls-for-Service-December-2020-to-Year-to-/piyt-g5xb',
    },
    {
      title:
        '45 CFR 164.514(b)(2)(i)(B): no geography smaller than a state in de-identified health data, three-digit ZIP areas of more than 20,000 people excepted',
      url: 'https://www.ecfr.gov/current/title-45/section-164.514',
    },
    {
      title: 'Cal. Gov. Code 7923.615(b): names of victims of listed offences may be withheld at their request',
      url: 'https://self-law.org/code/ca/government-code/7923-615',
    },
  ],
} satisfies TableRule;
