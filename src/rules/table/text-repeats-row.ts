import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'text-repeats-row',
  title: 'Free text that repeats the row',
  harm: 'What is withheld or blurred in its own column stands again in the remarks beside it.',
  advice:
    'Do not release free text. Where it must go out, remove the row’s own names, numbers and addresses from it first, then look for those of others.',
  sources: [
    {
      title:
        'Carrell et al.: Hiding in plain sight – use of realistic surrogates to reduce exposure of protected health information in clinical text. Journal of the American Medical Informatics Association 20 (2013) 342',
      url: 'https://doi.org/10.1136/amiajnl-2012-001034',
    },
    {
      title: 'Cal. Gov. Code 7923.615(b): names of victims of listed offences may be withheld at their request',
      url: 'https://self-law.org/code/ca/government-code/7923-615',
    },
  ],
} satisfies TableRule;
