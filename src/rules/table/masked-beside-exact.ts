import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'masked-beside-exact',
  title: 'Blurred address beside an exact location',
  harm: 'The column that was blurred protects nothing while another column of the same row still tells the place.',
  advice:
    'Derive every location column from the blurred one, or drop the finer ones: latitude and longitude, projected X and Y, points as text, geohashes.',
  sources: [
    {
      title:
        'Cassa, Wieland, Mandl: Re-identification of home addresses from spatial locations anonymized by Gaussian skew. International Journal of Health Geographics 7 (2008) 45',
      url: 'https://doi.org/10.1186/1476-072X-7-45',
    },
    {
      title:
        'Brownstein, Cassa, Mandl: No Place to Hide – Reverse Identification of Patients from Published Maps. New England Journal of Medicine 355 (2006) 1741',
      url: 'https://doi.org/10.1056/NEJMc061891',
    },
  ],
} satisfies TableRule;
