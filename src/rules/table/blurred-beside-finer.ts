import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'blurred-beside-finer',
  title: 'Blurred coordinates beside finer ones',
  harm: 'Blurring one pair of coordinates protects nothing while another pair of the same row still tells the place.',
  advice:
    'Make every location column from the blurred one, or drop the finer ones: latitude and longitude, projected X and Y, points as text, geohashes.',
  sources: [
    {
      title:
        'Cassa, Wieland, Mandl: Re-identification of home addresses from spatial locations anonymized by Gaussian skew. International Journal of Health Geographics 7 (2008) 45',
      url: 'https://doi.org/10.1186/1476-072X-7-45',
    },
  ],
} satisfies TableRule;
