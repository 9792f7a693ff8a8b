import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'location-precision',
  title: 'Coordinates finer than a block',
  harm: 'Whoever has the point has the house: it can be looked up on a map together with everybody who lives there.',
  advice:
    'Snap points to the middle of the block or to the nearest intersection, and do it for every location column of the row. Cutting decimals alone is not enough.',
  sources: [
    {
      title: '28 CFR 202.242: precise geolocation data, within 1,000 m',
      url: 'https://www.ecfr.gov/current/title-28/section-202.242',
    },
    { title: 'Cal. Civ. Code 1798.140(w): precise geolocation, radius of 1,850 ft (read in secondary sources)' },
    {
      title:
        'Brownstein, Cassa, Mandl: No Place to Hide – Reverse Identification of Patients from Published Maps. New England Journal of Medicine 355 (2006) 1741',
      url: 'https://doi.org/10.1056/NEJMc061891',
    },
    {
      title: 'Curtis, Mills, Leitner: Spatial confidentiality and GIS. International Journal of Health Geographics 5 (2006) 44',
      url: 'https://doi.org/10.1186/1476-072X-5-44',
    },
  ],
} satisfies TableRule;
