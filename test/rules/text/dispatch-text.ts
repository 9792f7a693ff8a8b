import fc from 'fast-check';

const WORDS = [
  'RP',
  'CB',
  'DOB',
  'SMITH',
  ',',
  'JOHN',
  '/',
  '206',
  '-',
  '555',
  '0143',
  'GATE',
  'CODE',
  '#',
  '4471',
  'AT',
  '1423',
  'MAPLE',
  'ST',
  'APT',
  '\n',
  '.',
  ':',
  '"',
  'LP',
  '7XYZ123',
  '@',
  'x.y',
  '47.6',
  '(',
  ')',
  'HX',
  'OF',
  'PAIN',
  '31:12',
  'N',
  "'S",
  '::',
  '//',
  'O/S',
];

/** Words, figures and marks of dispatch in any order. */
export const dispatchText = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', '  ')), { maxLength: 60 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));
