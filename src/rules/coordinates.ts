import { defineRule } from './define-rule.ts';
import { SOURCES } from './sources.ts';

export default defineRule({
  id: 'coordinates',
  title: 'Coordinates in text',
  harm: 'A pair copied into remarks survives when the coordinate columns are blurred.',
  advice: 'Drop the text column, or blur pairs in it by the rule used for the columns.',
  sources: [SOURCES.cprGeo, SOURCES.safeHarbor],
  // A class of spans only: a column that holds pairs is `point`.
  header: { words: {} },
  needsHeader: true,
  spans: 'coordinates',
  examples: {
    headers: [],
    notHeaders: ['coordinates', 'coordinate_source', 'location'],
    text: [{ text: 'ALI 38.89511, -77.03637 UNC 25', spans: ['38.89511, -77.03637'] }],
  },
});
