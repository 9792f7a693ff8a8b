import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'exact-remainder',
  title: 'Exact house numbers among blocks',
  harm: 'The few rows that kept their house number look like all the others, so nobody checks them, and each names one home.',
  advice: 'Blur again the rows that the first pass missed, and refuse to publish while any are left.',
  sources: [
    {
      title:
        'data.police.uk: how locations are anonymised (at least eight postal addresses to a point; read in a secondary source)',
      url: 'https://data.police.uk/about/#location-anonymisation',
    },
    {
      title:
        'Brownstein, Cassa, Mandl: No Place to Hide – Reverse Identification of Patients from Published Maps. New England Journal of Medicine 355 (2006) 1741',
      url: 'https://doi.org/10.1056/NEJMc061891',
    },
  ],
} satisfies TableRule;
