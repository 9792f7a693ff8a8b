import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'header-without-values',
  title: 'A personal column without values',
  harm: 'Nothing is given away now, but the header promises that the next export may be filled, and it tells which fields are kept.',
  advice: 'Drop the column from the export, or have a check that fails when it is filled.',
  sources: [
    {
      title: 'Dallas OpenData, Police Incidents: columns about complainants stay in the file without values',
      url: 'https://www.dallasopendata.com/Public-Safety/Police-Incidents/qv6i-rri7',
    },
  ],
} satisfies TableRule;
