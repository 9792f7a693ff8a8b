import { CALL_GROUPS } from '../../model/call-group.ts';
import { defineFeed, fact, unknown } from '../define-feed.ts';

/** SpotCrime, from the open standard that it asks agencies to follow. */
export default defineFeed({
  id: 'spotcrime-socs',
  recipient: 'SpotCrime (ReportSee Inc.)',
  programme: 'SpotCrime Open Crime Data Standard',
  period: '2014–2017',
  summary:
    'A daily file of incidents with full address, coordinates and narrative; the recipient masks the address where it displays it.',
  receives: {
    required: fact(
      'stated',
      [
        ['city-or-region'],
        ['event-time'],
        ['call-type'],
        ['street-address', 'address-block'],
        ['narrative'],
        ['latitude', 'point'],
        ['longitude', 'point'],
        ['incident-id'],
      ],
      ['socs'],
      'A full address and a block are both accepted.',
    ),
    requested: fact('stated', ['incident-id', 'grid-or-beat', 'postal-code'], ['socs']),
    excluded: unknown(
      'Information on victims, juveniles and arrested persons is said to be usually not released by agencies; that is not said to be unwanted.',
      ['socs'],
    ),
    callGroupsIn: fact(
      'stated',
      CALL_GROUPS,
      ['socs'],
      'Everything public that stands in a daily log of incidents or calls; crimes that are counted for the FBI are asked for first.',
    ),
    callGroupsOut: unknown(),
    maxAgeMinutes: unknown('Files are wanted daily.', ['socs']),
    method: fact('stated', 'a file or feed, daily', ['socs']),
  },
  shows: {
    classes: fact(
      'stated',
      ['call-type', 'event-time', 'address-block', 'narrative', 'incident-id', 'grid-or-beat', 'postal-code'],
      ['socs'],
      'The fields of which the standard says that they are displayed; of the city it does not say.',
    ),
    withheld: fact('stated', ['the house number', 'coordinates'], ['socs']),
    audience: fact('stated', 'the public, on SpotCrime', ['socs']),
    delay: unknown(),
  },
  precision: {
    delivered: fact('stated', 'exact', ['socs'], 'The example has a house number and six decimals.'),
    published: fact('stated', 'block', ['socs'], 'Full addresses are masked to the block; coordinates are not displayed.'),
  },
  retention: unknown(),
  onwardTransfer: fact('stated', 'asks for open data without restriction', ['socs']),
  sources: [
    {
      id: 'socs',
      title: 'SpotCrime Open Crime Data Standard, data specification (version 55ed784)',
      url: 'https://github.com/spotcrimebrit/SpotCrime-Open-Crime-Data-Standard',
    },
  ],
  notes: [
    'The narrative is required and displayed: what it repeats of the address may be shown although the address beside it is masked.',
  ],
});
