import { defineFeed, fact, unknown } from '../define-feed.ts';

/** PulsePoint: live fire and medical calls in an app. */
export default defineFeed({
  id: 'pulsepoint',
  recipient: 'PulsePoint Foundation',
  programme: 'PulsePoint Respond',
  period: '2015–2026',
  summary: 'Live fire and medical calls of an agency, on a public map and for people who can give first aid.',
  receives: {
    required: fact(
      'inferred',
      [
        ['incident-id'],
        ['call-type'],
        ['event-time'],
        ['street-address'],
        ['latitude', 'longitude', 'point'],
        ['unit-or-officer'],
      ],
      ['client-code'],
      'The vendor’s own list is not public. Its public feed carries these fields, so they, or what they are made from, are delivered.',
    ),
    requested: fact(
      'inferred',
      ['place-name', 'priority'],
      ['client-code'],
      'Common place name and alarm level are in the public feed.',
    ),
    excluded: unknown(),
    callGroupsIn: fact(
      'inferred',
      [
        'medical',
        'structure-fire',
        'fire-other',
        'explosion',
        'hazmat-utility',
        'rescue',
        'crash',
        'alarm',
        'public-assist',
        'bomb-threat',
        'arson',
      ],
      ['incident-types', 'client-code'],
      'The groups that the vendor has a type for, as we read its types; not every agency uses every type.',
    ),
    callGroupsOut: unknown(
      'Overdose, suicide and death have no type of their own; whether such calls come as medical emergencies is not told, and they are not counted here.',
      ['incident-types', 'client-code'],
    ),
    maxAgeMinutes: unknown('Live.', ['faq']),
    method: fact(
      'stated',
      'pushed by a program at the agency',
      ['faq', 'whig'],
      'The city of Kingston, Ontario, said all the same that it had no agreement and no arrangement to share data.',
    ),
  },
  shows: {
    classes: fact(
      'observed',
      [
        'incident-id',
        'call-type',
        'event-time',
        'street-address',
        'latitude',
        'longitude',
        'place-name',
        'priority',
        'unit-or-officer',
      ],
      ['client-code'],
    ),
    withheld: fact(
      'observed',
      [
        'the house number of medical calls and, where the place is not public, their coordinates (one agency’s list of April 2025)',
      ],
      ['client-code'],
      'From the part we read of a list that one of the programs saved: medical calls have a cut address, and coordinates of zero unless they are marked as in a public place. That other agencies’ lists are cut alike is not told.',
    ),
    audience: fact('stated', 'the public on app and web; verified responders', ['faq']),
    delay: fact('stated', 'live', ['faq']),
  },
  precision: {
    delivered: unknown('The vendor’s specification is not public.'),
    published: fact(
      'observed',
      'mixed',
      ['client-code', 'faq'],
      'Full address and coordinates for most types, a cut address for medical calls; a call for resuscitation in a public place shows address and business name.',
    ),
  },
  retention: unknown(),
  onwardTransfer: fact('observed', 'unofficial programs read the public feed', ['client-code']),
  sources: [
    { id: 'faq', title: 'PulsePoint and agencies, frequently asked questions', url: 'https://fire.ucdavis.edu/pulsepoint-faq' },
    { id: 'incident-types', title: 'PulsePoint, incident types', url: 'https://pulsepoint.org/incident-types' },
    {
      id: 'client-code',
      title:
        'Public code of unofficial clients and a list that one saved (Podskio/pulsepoint, TrentFisher6/pulsepoint-incident-downloader)',
    },
    {
      id: 'whig',
      title: 'The Kingston Whig-Standard on a new version of PulsePoint in the Kingston area',
      url: 'https://www.thewhig.com/news/local-news/new-version-of-pulse-point-to-come-to-kingston-area/wcm/c97f1338-880e-4009-be85-0e8bb4f282b3/amp/',
    },
  ],
  notes: [],
});
