import { defineFeed, fact, unknown } from '../define-feed.ts';

/** Dallas publishes its active police calls itself: a feed to compare the others with. */
export default defineFeed({
  id: 'open-data-dallas-active-calls',
  recipient: 'the public (Dallas OpenData)',
  programme: 'Dallas Police Active Calls',
  period: 'current',
  summary: 'Active police calls by block and type, without coordinates, published by the city.',
  receives: {
    required: fact(
      'stated',
      [['address-block', 'street-address'], ['call-type']],
      ['dallas-calls'],
      'What is published, not what somebody requires: block (may be empty), location and nature of the call.',
    ),
    requested: fact(
      'observed',
      ['incident-id', 'grid-or-beat', 'event-time', 'priority', 'unit-or-officer'],
      ['portal-file'],
      'Further columns of a file saved from the portal in 2018.',
    ),
    excluded: unknown(),
    callGroupsIn: unknown('Active calls at which a unit has arrived; no list of types.', ['dallas-calls']),
    callGroupsOut: unknown('Calls that privacy laws do not let out; no list of types.', ['dallas-calls']),
    maxAgeMinutes: unknown('A snapshot, made new every two minutes.', ['dallas-calls']),
    method: fact('stated', 'published on the open-data portal', ['dallas-calls']),
  },
  shows: {
    classes: fact(
      'observed',
      ['address-block', 'call-type', 'incident-id', 'grid-or-beat', 'event-time', 'priority', 'unit-or-officer'],
      ['portal-file'],
    ),
    withheld: fact('stated', ['calls that privacy laws do not let out', 'coordinates'], ['dallas-calls']),
    audience: fact('stated', 'everybody', ['dallas-calls']),
    delay: fact('stated', 'made new every two minutes', ['dallas-calls']),
  },
  precision: {
    delivered: fact(
      'observed',
      'block',
      ['portal-file'],
      'The city publishes the table itself: what is shown is what is delivered.',
    ),
    published: fact(
      'observed',
      'block',
      ['portal-file', 'dallas-calls'],
      'Hundred blocks and cross streets in the file of 2018. The description says that block is optional, that the location may be a cross street or an address, and that there are no coordinates.',
    ),
  },
  retention: fact('stated', 'a snapshot of active calls; third parties keep archives', ['dallas-calls']),
  onwardTransfer: fact('stated', 'open data', ['dallas-calls']),
  sources: [
    {
      id: 'dallas-calls',
      title: 'dallaspolicecalls.com, about page (third party, describing the city’s data)',
      url: 'https://dallaspolicecalls.com/about',
    },
    {
      id: 'portal-file',
      title: 'File saved from the portal in 2018 (ghfox/Dallas-Police-Calls)',
      url: 'https://github.com/ghfox/Dallas-Police-Calls',
    },
  ],
  notes: [],
});
