import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'finer-than-allowed',
  title: 'Location finer than the precision that was set as the limit',
  harm: 'The release was meant to tell no place more exactly than this. Every column that does undoes the blur of the others.',
  advice:
    'Blur every location column of the row to the limit: points, projected pairs, address text and places in free text. Decimals alone are no measure.',
  sources: [
    {
      title: 'Kounadi, Leitner: Why does geoprivacy matter? Journal of Empirical Research on Human Research Ethics 9 (2014) 34',
      url: 'https://doi.org/10.1177/1556264614552627',
    },
    {
      title: '28 CFR 202.242: precise geolocation data, within 1,000 m',
      url: 'https://www.ecfr.gov/current/title-28/section-202.242',
    },
  ],
} satisfies TableRule;
