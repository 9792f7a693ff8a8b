import { defineFeed, fact, unknown } from '../define-feed.ts';

/** Ring's programme of 2019 to 2021, in which agencies gave it access to their dispatch data. */
export default defineFeed({
  id: 'ring-neighbors-cad-2019',
  recipient: 'Ring LLC (Amazon), Neighbors News team',
  programme: 'Neighbors CAD programme',
  period: '2019–2021',
  summary: 'Dispatch data of partner agencies, turned into alerts for the users of the Neighbors app nearby.',
  receives: {
    required: fact(
      'stated',
      [['street-address', 'latitude', 'longitude', 'point'], ['event-time'], ['call-type'], ['narrative']],
      ['linkielist', 'ars'],
      'Address or coordinates, time, category and a description of the incident.',
    ),
    requested: fact(
      'stated',
      ['street-address', 'narrative'],
      ['loginhood'],
      'A broadcaster that read contracts reports that addresses of single places and details of the incident were asked for; it differed between agencies and some refused.',
    ),
    excluded: unknown('No source lists what Ring did not want to receive.'),
    callGroupsIn: fact(
      'stated',
      [
        'burglary',
        'vehicle-break-in',
        'vehicle-theft',
        'robbery',
        'shooting',
        'stabbing',
        'hostage',
        'arson',
        'structure-fire',
        'explosion',
      ],
      ['ars', 'boingboing'],
      'One report counts eight kinds of crime; fires of homes, businesses and other structures and explosions come on top.',
    ),
    callGroupsOut: fact(
      'stated',
      ['assault', 'theft', 'missing-person', 'sexual-assault', 'crash', 'school-emergency', 'threats'],
      ['ars'],
      'Named examples; dozens of other kinds were out as well.',
    ),
    callGroupsDisputed: fact(
      'disputed',
      ['animal', 'civil-matter', 'bomb-threat', 'vandalism', 'welfare-check'],
      ['privacy-2019', 'ars'],
      'One report lists these as kinds that led to alerts; another, on the same documents, reads as if they were on the long list of kinds left out.',
    ),
    maxAgeMinutes: fact('stated', 60, ['privacy-2019'], 'Calls were wanted promptly, less than an hour old.'),
    method: fact('stated', 'Ring reads the dispatch data through an interface', ['ars']),
  },
  shows: {
    classes: fact(
      'observed',
      ['call-type', 'address-block', 'event-time', 'narrative'],
      ['wect'],
      'One alert published in February 2019.',
    ),
    withheld: fact('stated', ['the direct address', 'the number of responding units', 'personal information'], ['linkielist']),
    audience: fact('stated', 'users of the app within a radius of the incident whose size is not told; no device is needed', [
      'ars',
    ]),
    delay: unknown(),
  },
  precision: {
    delivered: fact(
      'stated',
      'exact',
      ['linkielist'],
      'Ring confirmed that precise addresses are among what it receives; an address or coordinates.',
    ),
    published: fact(
      'observed',
      'block',
      ['wect', 'linkielist'],
      'Hundred block in one published alert; Ring said that the direct address is never in an alert.',
    ),
  },
  retention: unknown(),
  onwardTransfer: unknown(),
  sources: [
    {
      id: 'linkielist',
      title: 'Linkielist, quoting Gizmodo of 1 August 2019',
      url: 'https://www.linkielist.com/global-domination/cops-are-giving-amazons-ring-your-real-time-911-caller-data-with-location-info/',
    },
    { id: 'ars', title: 'Ars Technica, August 2019, summary of Gizmodo (secondary)' },
    {
      id: 'boingboing',
      title: 'Boing Boing, 2 August 2019 (secondary)',
      url: 'https://boingboing.net/2019/08/02/911-is-a-joke.html',
    },
    { id: 'privacy-2019', title: 'Report of 2019 on CNBC and Gizmodo about Ring and privacy (secondary)' },
    { id: 'loginhood', title: 'Loginhood on an NBCLX report of 2021 (secondary)' },
    {
      id: 'wect',
      title: 'WECT, 15 February 2019',
      url: 'https://www.wect.com/2019/02/15/ring-app-alerts-homeowners-nearby-crime-real-time-connects-residents/',
    },
  ],
  notes: [
    'Agencies differed: the police of Tampa, Florida, said that a burglary call does not send the address (PopCulture on NBCLX, 2021).',
    'The Gizmodo article behind most of these reports was not at hand in full when this profile was written.',
  ],
});
