import { defineFeed, fact, unknown } from '../define-feed.ts';

/** CrimeMapping, of which a page of questions and answers tells two things. */
export default defineFeed({
  id: 'crimemapping',
  recipient: 'CentralSquare (TriTech, Omega)',
  programme: 'CrimeMapping.com',
  period: 'page without date',
  summary: 'Incidents of an agency on a public map.',
  receives: {
    required: unknown(),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown(),
    callGroupsOut: unknown(),
    maxAgeMinutes: unknown(),
    method: unknown(),
  },
  shows: { classes: unknown(), withheld: unknown(), audience: fact('stated', 'the public', ['faq']), delay: unknown() },
  precision: { delivered: unknown(), published: unknown() },
  retention: fact('stated', 'shown for 180 days', ['faq'], 'What is shown; how long it is kept is not told.'),
  onwardTransfer: unknown(),
  sources: [
    {
      id: 'faq',
      title: 'CrimeMapping.com, frequently asked questions, as an agency carries them',
      url: 'https://ocpd-content.azureedge.net/FAQ',
    },
  ],
  notes: ['The agency exclusively owns the original information, says the same page.'],
});
