import { defineFeed, fact, unknown } from '../define-feed.ts';

/** Ring's programme of 2019 to 2021, in which agencies gave it access to their dispatch data. */
export default defineFeed({
  id: 'ring-neighbors-cad-2019',
  recipient: 'Ring LLC (Amazon), Neighbors News team',
  programme: 'Neighbors CAD program',
  period: '2019–2021',
  summary: 'Dispatch data of partner agencies, turned into alerts for the users of the Neighbors app nearby.',
  receives: {
    required: fact(
      'stated',
      [['street-address', 'latitude', 'longitude', 'point'], ['event-time'], ['call-type'], ['narrative']],
      ['linkielist', 'ars'],
      'What Ring was reported to read: address or coordinates, time, category and a description of the incident. Whether it refused a feed without one of them is not told.',
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
      'inferred',
      ['call-type', 'address-block', 'narrative'],
      ['wect'],
      'From one alert of February 2019: the kind of crime, the hundred block and a sentence of set text. The report does not say that the alert came from dispatch data, and one alert does not tell what others leave out.',
    ),
    withheld: fact('stated', ['the direct address', 'the number of responding units', 'personal information'], ['linkielist']),
    audience: fact('stated', 'users of the app within a radius of the incident whose size is not told; no device is needed', [
      'ars',
      'loginhood',
    ]),
    delay: unknown(),
  },
  precision: {
    delivered: fact(
      'disputed',
      'exact',
      ['linkielist', 'loginhood', 'popculture'],
      'Ring confirmed in 2019 that precise addresses are among what it receives. Two accounts of NBCLX’s report of 2021 on 27 contracts say that the data hold no specific or no full addresses, and the police of Tampa, Florida, that a burglary call does not send the address.',
    ),
    published: fact(
      'inferred',
      'block',
      ['wect', 'linkielist'],
      'From one alert of February 2019, which named the hundred block of a bank robbery. That it came from dispatch data is not told: the police had announced the robbery on social media, which Ring named as one basis of its alerts beside public-safety systems. Ring said in 2019 that the direct address is never in an alert.',
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
    {
      id: 'ars',
      title: 'Ars Technica, August 2019, summary of Gizmodo (secondary)',
      url: 'https://arstechnica.com/tech-policy/2019/08/police-can-get-your-ring-doorbell-footage-without-a-warrant-report-says/',
    },
    {
      id: 'boingboing',
      title: 'Boing Boing, 2 August 2019 (secondary)',
      url: 'https://boingboing.net/2019/08/02/911-is-a-joke.html',
    },
    {
      id: 'privacy-2019',
      title: 'Fox Business, 2019, on Ring and privacy, after Gizmodo (secondary)',
      url: 'https://www.foxbusiness.com/technology/amazon-ring-privacy-data-safety-police',
    },
    {
      id: 'loginhood',
      title: 'Loginhood on an NBCLX report of 2021 (secondary)',
      url: 'https://loginhood.io/post/hundreds-of-police-departments-sending-data-to-ring/',
    },
    {
      id: 'popculture',
      title: 'PopCulture on the same NBCLX report (secondary)',
      url: 'https://popculture.com/trending/news/police-helping-amazon-ring-collect-data-about-neighborhood-crime/',
    },
    {
      id: 'wect',
      title: 'WECT, 15 February 2019',
      url: 'https://www.wect.com/2019/02/15/ring-app-alerts-homeowners-nearby-crime-real-time-connects-residents/',
    },
  ],
  notes: ['The Gizmodo article behind most of these reports was not at hand in full when this profile was written.'],
});
