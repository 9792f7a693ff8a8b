import { defineFeed, fact, unknown } from '../define-feed.ts';

/** CrimeReports, later CityProtect, from the pages of two agencies that used it. */
export default defineFeed({
  id: 'crimereports-cityprotect',
  recipient: 'Public Engines, later Motorola Solutions',
  programme: 'CrimeReports, later CityProtect',
  period: '2010s to 2020s',
  summary: 'Calls for service from an agency’s dispatch system on a public map by block.',
  receives: {
    required: fact(
      'stated',
      [['event-time'], ['incident-id'], ['street-address', 'address-block'], ['call-type'], ['disposition']],
      ['los-altos'],
      'The fields that Los Altos, California, said were used; Loudoun County, Virginia, names number, date and location. Whether the recipient insists on them is not told.',
    ),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown(),
    callGroupsOut: unknown(),
    maxAgeMinutes: unknown(),
    method: unknown(),
  },
  shows: {
    classes: unknown(),
    withheld: unknown(),
    audience: fact('stated', 'the public on a map and by e-mail', ['los-altos']),
    delay: unknown(),
  },
  precision: {
    delivered: fact(
      'inferred',
      'exact-address',
      ['los-altos', 'loudoun'],
      'Both pages say that the recipient turns addresses into blocks (123 Main Street into 100 Block Main Street), so addresses reach it; they also call the field a hundred block.',
    ),
    published: fact(
      'stated',
      'block',
      ['los-altos', 'loudoun'],
      'Hundred block or intersection, made by the recipient from the address.',
    ),
  },
  retention: unknown(),
  onwardTransfer: unknown(),
  sources: [
    {
      id: 'los-altos',
      title: 'City of Los Altos, California, police: CrimeReports.com questions and answers',
      url: 'http://www.losaltosca.gov/police/crimereports.html',
    },
    {
      id: 'loudoun',
      title: 'Loudoun County, Virginia, sheriff: questions and answers',
      url: 'https://www.sheriff.loudoun.gov/FAQ.aspx?QID=1305',
    },
  ],
  notes: [],
});
