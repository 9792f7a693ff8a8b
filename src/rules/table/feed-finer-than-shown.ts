import type { TableRule } from '../../model/rule.ts';

export default {
  id: 'feed-finer-than-shown',
  title: 'A finer place than is shown',
  harm: 'Only the recipient’s good conduct stands between the exact place and the public; a breach, a request or a change of policy ends that.',
  advice:
    'Blur before delivery, to what the feed shows. If the recipient says that it needs more, have the reason and the deletion in the agreement.',
  sources: [
    {
      title: 'Gizmodo, 1 August 2019: dispatch data and Ring’s Neighbors app',
      url: 'https://gizmodo.com/cops-are-giving-amazons-ring-your-real-time-911-data-1836883867',
    },
    {
      title: 'SpotCrime Open Crime Data Standard: full addresses are asked for and masked to the block afterwards',
      url: 'https://github.com/spotcrimebrit/SpotCrime-Open-Crime-Data-Standard',
    },
  ],
} satisfies TableRule;
