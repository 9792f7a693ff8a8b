import { describe, expect, test } from 'vitest';
import { openLexicon } from '../../../src/rules/text/lexicon.ts';
import { nationalIdEnd } from '../../../src/rules/text/number/national-ids.ts';
import { MARGIN } from '../../../src/rules/text/token/token-kind.ts';
import { TOKENS } from '../../../src/rules/text/token/tokens.ts';
import { markFound } from './marked.ts';

const TEXTS: readonly string[] = [
  'National Insurance number [[government-id:QQ 12 34 56 C]] is needed.',
  'CPF [[government-id:529.982.247-25]] belongs to him.',
  'Passport: [[government-id:X4RTBPFW4]], nationality Austrian.',
  'The car insurance number is missing.',
  'We cannot reach the server from [[ip-address:203.0.113.87]]; restart it.',
  "The claimant's number [[government-id:078-05-1120]] does not match.",
  'Forward it to [[person-name:Bjørn Aasen]] at [[email:bjorn@example.com]].',
  'It was [[person-name:Guðrún]] who noticed the error in row 14.',
  'Plate number [[license-plate:AB12 CDE]] was seen heading east.',
  'The witness gave [[street-address:3, Kestrel Mews]], Bath.',
  'Delivered to [[street-address:3 bis rue Foch]], 75116 Paris.',
  'He lives at [[street-address:2750 W 3500 S]], she said.',
  'Her [[medical:blood pressure was 170/105]] on arrival.',
  "Je m'appelle [[person-name:Élodie Garnaud]].",
  "My name's [[person-name:Tendai]], I'm calling about the flat.",
  "The patient's mother, [[person-name:Yetunde]], was there.",
  '[[person-name:Rashid bin Khalid]] opened the account.',
  'The account ending in [[payment-account:4471]] was used online.',
  "An employee of Wendy's called.",
  'Last seen at Denny’s on Saturday night.',
  'Noise from the George and Dragon again.',
  'Hurricane Katrina made landfall.',
  'Part no. 418-22-9077 is out of stock.',
  'They share a filter, catalogue number 87-3345-01, but not the seal kit.',
  'Lynyrd Skynyrd and Jethro Tull fans will hear why.',
  'Restroom at Lincoln Park locked.',
  'LLAMADA CORTADA, NO CONTESTA',
  'MALE IN JEAN JACKET LEFT',
  'OPR [[person-name:YARED GEBREMARIAM]] HAS [[medical:EYE IRRITATION]]',
  'RP [[person-name:NAVEED OKONJO]] ADV MALE FELL',
  'CALLER [[person-name:WEIMING QUACH]] STS CAR IS GONE',
  'RP FLAGGED DOWN UNIT',
  '[[address-block:CO RD 340 / STATE HWY 14]], PER PASSERBY',
  '[[address-block:FOREST RD 22 / BEAR SPRINGS RD]]',
  'VSL ADRIFT HIN [[vehicle-id:BLBX19ACE505]] NEAR RAMP',
  'EPIRB HEX [[device-id:2DCC2E4F60FFBFF]] NO ANS',
  'TRIBAL ENROLLMENT # [[government-id:0417-22806]]',
  'FIRST NAME [[person-name:IVY]], PING REQ',
  'SUSP KNOWN AS "[[person-name:PEANUT]]" LEFT',
  'AIDS TO NAVIGATION TEAM ADV, 4 POB, PSN 48-31.2N',
];

describe('sentences of the world', () => {
  test.each(TEXTS)('%s', (marked) => {
    expect(markFound(marked)).toBe(marked);
  });
});

describe('national identity numbers', () => {
  const end = (text: string): number => {
    openLexicon();
    TOKENS.read(text);
    return nationalIdEnd(TOKENS, MARGIN);
  };

  test.each(['850709-9805', '4991 1866 5246', '046 454 286', '12.345.678-5', 'S1234567D', 'ABCDE1234F'])('%s is one', (id) => {
    expect(end(`${id}, thanks`)).toBe(id.length);
  });

  test.each(['85070-9805', '4991 1866', 'ABCDEFGHI', '12.345', 'S12345D'])('%s is none', (id) => {
    expect(end(`${id}, thanks`)).toBe(0);
  });
});
