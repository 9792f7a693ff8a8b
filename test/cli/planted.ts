/** A fictional export with something of everything. No person, street or number in it exists. */
const GIVEN = ['ANNELIE', 'BORIMIR', 'CASSIANE', 'DORRITE', 'EMBERLYN', 'FENWICKE', 'GISELDA', 'HORATIUS'];
const SURNAMES = [
  'QUILLFEATHER',
  'BRAMBLEWICK',
  'TANSYWORTH',
  'MARROWBY',
  'THISTLEDOWNE',
  'OAKENSHIELDE',
  'PENNYFARTHER',
  'RUSHWATERS',
];
const STREETS = ['N QUILLMERE ST', 'E MARROWBONE AVE', 'S TANSYFIELD RD', 'W BRAMBLECOTE LN'];
const TYPES = ['BURGLARY IN PROGRESS', 'CHEST PAIN', 'DOMESTIC DISTURBANCE', 'TRAFFIC STOP', 'OVERDOSE'];

export const HEADER = [
  'Incident_Number',
  'Call_Type',
  'Received',
  'Address',
  'Latitude',
  'Longitude',
  'Caller_Name',
  'Call_Back_Phone',
  'Patient_DOB',
  'Gate_Code',
  'Comments',
];

const pick = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

export const rows = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, i) => {
    const surname = pick(SURNAMES, i * 3 + 1);
    const given = pick(GIVEN, i * 5 + 2);
    const phone = `(202) 555-01${String(10 + (i % 90))}`;
    const code = String(40_113 + i * 37);
    const house = String(1013 + i * 7);
    return [
      `25-${String(700_001 + i)}`,
      pick(TYPES, i),
      `2025-03-${String(1 + (i % 28)).padStart(2, '0')} ${String(i % 24).padStart(2, '0')}:17:${String(i % 60).padStart(2, '0')}`,
      `${house} ${pick(STREETS, i)}`,
      (43.0123457 + i * 0.0013571).toFixed(7),
      (-87.9123457 - i * 0.0017531).toFixed(7),
      `${surname}, ${given}`,
      phone,
      `19${String(40 + (i % 50))}-0${String(1 + (i % 9))}-1${String(i % 10)}`,
      i % 4 === 0 ? code : '',
      `RP ${given} ${surname} C/B ${phone} AT ${house} ${pick(STREETS, i)} GATE CODE ${code}`,
    ];
  });

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const csv = (count: number): string => [HEADER, ...rows(count)].map((row) => row.map(cell).join(',')).join('\r\n');

export const json = (count: number): string =>
  JSON.stringify(rows(count).map((row) => Object.fromEntries(HEADER.map((name, index) => [name, row[index]]))));

/** Raw cells, and the words of them that point at somebody, that no output may hold. */
export const secrets = (count: number): readonly string[] => {
  const found = new Set<string>();
  for (const row of rows(count)) {
    for (const text of row) if (text.length >= 4) found.add(text);
    const phone = row[7] ?? '';
    found.add(phone.replaceAll(/\D/g, '')).add(phone.slice(-8));
  }
  for (const word of [...GIVEN, ...SURNAMES, ...STREETS]) found.add(word);
  return [...found];
};
