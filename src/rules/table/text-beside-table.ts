import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'text-beside-table',
  title: 'Personal data in titles and notes',
  harm: 'Report titles name the person who asked or the address that was searched for; notes below a table name the clerk and a phone. Nobody thinks of them as data, so nobody redacts them.',
  advice: 'Export the table without titles and notes, or clean them as you clean the columns.',
  sources: [
    {
      title: 'NISTIR 8053, De-Identification of Personal Information, 2015: identifiers outside the structured fields',
      url: 'https://doi.org/10.6028/NIST.IR.8053',
    },
  ],
} satisfies TableRule;
