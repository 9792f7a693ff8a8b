import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'smaller-than-k',
  title: 'Places that fewer share than was asked for',
  harm: 'Where only a few calls or homes share a published place, whoever knows one of them learns what the row says about it.',
  advice:
    'Merge places until enough share each of them, or withhold the rest. Rows of the file are a lower bound only for places that call often; a list of address points tells how many homes share a point.',
  sources: [
    {
      title:
        'Sweeney: k-anonymity – a model for protecting privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10 (2002) 557',
      url: 'https://doi.org/10.1142/S0218488502001648',
    },
    {
      title: 'data.police.uk: location anonymisation, at least eight postal addresses per map point',
      url: 'https://data.police.uk/about/#location-anonymisation',
    },
  ],
} satisfies TableRule;
