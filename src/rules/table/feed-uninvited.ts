import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'feed-uninvited',
  title: 'More than the feed asks for',
  harm: 'The recipient gets personal data that it does not ask for and that no term of the agreement may cover.',
  advice:
    'Send only the columns that the feed asks for, and no free text; where a description is required, write it from type and time.',
  sources: [
    {
      title:
        'Regulation (EU) 2016/679, Article 5(1)(c): data minimisation (a principle to measure by; it does not bind agencies in the United States)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    {
      title: '47 U.S.C. 222(f), (g): call location and subscriber data that carriers hand over for emergencies',
      url: 'https://www.law.cornell.edu/uscode/text/47/222',
    },
    {
      title: 'Gizmodo, 1 August 2019: dispatch data and Ring’s Neighbors app',
      url: 'https://gizmodo.com/cops-are-giving-amazons-ring-your-real-time-911-data-1836883867',
    },
  ],
} satisfies TableRule;
