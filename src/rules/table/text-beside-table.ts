import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'text-beside-table',
  title: 'Personal data in titles, notes and names of columns',
  harm: 'Report titles name the person who asked or the address that was searched for; notes below a table name the clerk and a phone; a pivot table or a JSON object has phones or mailboxes for names of columns. Nobody thinks of them as data, so nobody redacts them.',
  advice:
    'Export the table without titles and notes, or clean them as you clean the columns. Columns named by a value: export one row for each value.',
  sources: [
    {
      title: 'NISTIR 8053, De-Identification of Personal Information, 2015: identifiers outside the structured fields',
      url: 'https://doi.org/10.6028/NIST.IR.8053',
    },
  ],
} satisfies TableRule;
