/** A cell as it is written: with or without quotes around it. */
export interface BaseCell {
  readonly text: string;
  readonly quoted: boolean;
}

export const HEADER: readonly BaseCell[] = [
  plain('DATE'),
  plain('TIME'),
  plain('Units'),
  plain('CASEID'),
  plain('Cost'),
  plain('CallType'),
  quoted('Narrative'),
  quoted('Link'),
  plain('Remarks'),
];

/** Data rows of the base table. */
export const ROWS = 83;

const TYPES = [
  "Driver's Complaint Follow-Up",
  'Noise, Loud Party',
  'Alarm',
  'Parking Violation, Blocked Drive',
  'Pipe Burst, Main 8"',
  "Neighbor's  Fence 6 Ft.",
  'Lost Property',
  'Traffic Hazard',
  'Assist, Other Agency',
  'Board Fallen, 24" Wide',
  "Children's Hat",
];

const OPENINGS = ['Caller reports that', 'Units found that', 'The caller said', 'Nearby workers saw how', 'It was told that'];
const MIDDLES = [
  "the gate wouldn't close and the yard is open to the street",
  'a delivery, two boxes and a chair, stands in the road',
  'the light at the crossing has been out since noon',
  'an 8\\\'9" pipe lies across the walk, marked for pickup',
  'loud music, singing and dancing go on behind the hall',
  "the neighbors' dog barks whenever the mail comes",
];
const ENDINGS = [
  'nobody was hurt.',
  'the road, the walk and the lot are clear again.',
  'a second visit follows.',
  "it won't happen again.",
];

/** The fictional table that all polluted files are made of: the same on every run. */
export const BASE: readonly (readonly BaseCell[])[] = Array.from({ length: ROWS }, (_, row) => {
  const day = 1 + (row % 28);
  const month = 1 + Math.floor(row / 28);
  const code = `${pick(['MG', 'RI', 'CC', 'YY', 'BH'], row * 3)}-${1000 + ((row * 7919) % 9000)}`;
  const type = pick(TYPES, row * 5);
  const narrative = `${pick(OPENINGS, row)} ${pick(MIDDLES, row * 7)}: ${pick(ENDINGS, row * 3)}`;
  return [
    plain(`${two(day)}/${two(month)}/2031`),
    plain(`${two(Math.floor(row / 4) % 24)}:${two((row % 4) * 15)}`),
    plain(String(row % 9 === 4 ? 12 + (row % 20) : row % 4)),
    plain(code),
    plain(`$${((row * 379) % 9000) / 100}`),
    { text: type, quoted: /[",]/.test(type) },
    quoted(narrative),
    quoted(`https://www.example.com/calls/${code.replace('-', '_')}.html`),
    plain(''),
  ];
});

function plain(text: string): BaseCell {
  return { text, quoted: false };
}

function quoted(text: string): BaseCell {
  return { text, quoted: true };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}
