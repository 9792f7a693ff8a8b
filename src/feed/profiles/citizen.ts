import { defineFeed, fact, unknown } from '../define-feed.ts';

/** Citizen: radio and open dispatch data, turned into alerts by its own staff. */
export default defineFeed({
  id: 'citizen',
  recipient: 'Citizen (sp0n)',
  programme: 'Citizen',
  period: 'reports of 2017 to 2021',
  summary: 'Alerts about incidents nearby, made from police radio and open dispatch data.',
  receives: {
    required: unknown(
      'No list of fields. Open data of Baltimore’s police and of the California Highway Patrol was used; in 2021 it asked Los Angeles for an export more often.',
      ['govtech', 'vice'],
    ),
    requested: unknown(),
    excluded: unknown(),
    callGroupsIn: unknown('Whatever could bear on public safety, as its analysts judge.', ['citizen-faq']),
    callGroupsOut: unknown(
      'Named in 2017 as left out: false alarms, gas leaks, burglaries of businesses, minor crashes, suspicious bags.',
      ['business-insider'],
    ),
    maxAgeMinutes: unknown('Real time, as it says.', ['citizen-faq']),
    method: fact('stated', 'listening to radio, and open dispatch data', ['govtech']),
  },
  shows: {
    classes: unknown(),
    withheld: unknown(),
    audience: fact('stated', 'users of the app; alerts go to those within a quarter of a mile (2019)', ['soylent']),
    delay: unknown(),
  },
  precision: {
    delivered: unknown(),
    published: fact(
      'observed',
      'exact-address',
      ['govtech'],
      'A street address in one alert of 2019, later corrected; whether it came from radio or from dispatch data is not told.',
    ),
  },
  retention: unknown(),
  onwardTransfer: unknown(),
  sources: [
    {
      id: 'govtech',
      title: 'Government Technology, App Gives Residents Real-Time Crime and Emergency Info',
      url: 'https://www.govtech.com/em/preparedness/App-Gives-Residents-Real-Time-Crime-and-Emergency-Info.html',
    },
    {
      id: 'vice',
      title: 'Vice on e-mails between Citizen and the Los Angeles police, 2021',
      url: 'https://www.vice.com/en/article/z3n87w/emails-reveal-citizen-apps-cozy-relationship-with-the-lapd',
    },
    { id: 'citizen-faq', title: 'Citizen, frequently asked questions', url: 'https://citizen.com/faqs/' },
    {
      id: 'business-insider',
      title: 'Business Insider, 2017',
      url: 'https://businessinsider.in/tech/the-controversial-app-for-avoiding-crime-in-your-area-is-back-in-the-app-store-and-its-now-called-citizen/slidelist/57637133.cms',
    },
    {
      id: 'soylent',
      title: 'SoylentNews submission (secondary)',
      url: 'https://soylentnews.org/submit.pl?op=viewsub&subid=32366',
    },
  ],
  notes: [],
});
