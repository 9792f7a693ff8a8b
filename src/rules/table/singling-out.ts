import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'singling-out',
  title: 'Rows alone at their place and time',
  harm: 'A person who knows where and roughly when something happened finds the one row about it and reads the rest of what it says. Singled out is not yet named, but it is the step before.',
  advice:
    'Publish the coarsest time and place that still serve the purpose: the date instead of the minute, the block or beat instead of the point. The table of places and times shows what each step buys.',
  sources: [
    {
      title:
        'de Montjoye, Hidalgo, Verleysen, Blondel: Unique in the Crowd – The privacy bounds of human mobility. Scientific Reports 3 (2013) 1376',
      url: 'https://doi.org/10.1038/srep01376',
    },
    {
      title:
        'Sweeney: k-anonymity – a model for protecting privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10 (2002) 557',
      url: 'https://doi.org/10.1142/S0218488502001648',
    },
    {
      title: 'Article 29 Working Party, Opinion 05/2014 on anonymisation techniques (WP 216): singling out',
      url: 'https://ec.europa.eu/justice/article-29/documentation/opinion-recommendation/files/2014/wp216_en.pdf',
    },
  ],
} satisfies TableRule;
