import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'coordinates-swapped',
  title: 'Latitude and longitude changed places',
  harm: 'Points fall far from where they belong, so checks of precision and maps made from the file tell nothing true about these rows.',
  advice: 'Put the values back under their own headers before anything is blurred or delivered.',
  sources: [
    { title: 'RFC 7946, 3.1.1: longitude first in GeoJSON', url: 'https://www.rfc-editor.org/rfc/rfc7946#section-3.1.1' },
    {
      title: 'GBIF, occurrence issues and flags: presumed swapped coordinate',
      url: 'https://techdocs.gbif.org/en/data-use/occurrence-issues-and-flags',
    },
  ],
} satisfies TableRule;
