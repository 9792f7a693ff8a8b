import { describe, expect, test } from 'vitest';
import { DATA_CLASS_FACTS, type DataClass } from '../../../src/model/data-class.ts';
import { classifyColumns } from '../../../src/rules/classify/classify-columns.ts';
import { readers } from '../../../src/rules/readers/index.ts';
import { column, pad, spread, times } from './columns.ts';

/** Tables with nothing personal in them except where said: what a false alarm would cost most. All values are invented. */
interface Everyday {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Columns that are personal, and their class; every other column must not be direct, sensitive or free text. */
  readonly personal?: Readonly<Record<string, DataClass>>;
  /** Columns whose values are called like people: only the header can tell. */
  readonly namesakes?: readonly string[];
}

const n = 60;
const one = (list: readonly string[], i: number): string => list[spread(i, 0, list.length)] ?? '';
const pick = (text: string): string[] => {
  const list = text.split('|');
  return times(n, (i) => one(list, i));
};
const numbers = (low: number, high: number): string[] => times(n, (i) => String(spread(i, low, high)));
const money = (low: number, high: number): string[] =>
  times(n, (i) => `${spread(i, low, high)}.${pad(spread(i + 7, 0, 100), 2)}`);
const days = (from: number): string[] => times(n, (i) => `${from + (i % 3)}-0${1 + (i % 9)}-${pad(1 + (i % 28), 2)}`);

const TABLES: Readonly<Record<string, Everyday>> = {
  products: {
    columns: {
      product_id: numbers(100_000, 999_999),
      product_name: pick('Stanley Flask|Jackson Desk|Madison Lamp|Chelsea Boot|Oxford Shirt|Austin Chair|Taylor Mug|Ruby Vase'),
      brand: pick('Hugo Marlow|Calvin Reed|Ralph Winter|Tommy Brandt|Estee Corner'),
      model: pick('X100|RX-7|Mark II|Series 5|1300W'),
      color: pick('Red|Blue|Ivory|Olive'),
      price: money(5, 900),
      ean: times(n, (i) => `40${pad(spread(i, 0, 1e9), 11)}`),
      stock: numbers(0, 400),
      supplier: pick('Northgate Supply LLC|Parker Brothers Inc|Harbor Goods Ltd'),
      weight_kg: money(0, 30),
      serial_number: times(n, (i) => `SN${pad(spread(i, 0, 1e7), 8)}`),
    },
    namesakes: ['brand'],
  },
  cars: {
    columns: {
      make: pick('Chevrolet|Lincoln|Ford|Chrysler|Mercedes-Benz'),
      model: pick('Grand Cherokee|Malibu|Town Car|Santa Fe|Monte Carlo|Sierra 1500'),
      engine: pick('3.5L V6|2.0L I4|5.0L V8'),
      mpg: money(10, 50),
      horsepower: numbers(90, 500),
      model_year: numbers(1990, 2024),
      price: money(2000, 90_000),
      body_style: pick('SUV|Sedan|Coupe|Pickup'),
      transmission: pick('Automatic|Manual'),
    },
  },
  sales: {
    columns: {
      invoice_no: times(n, (i) => `INV-${pad(i + 3100, 6)}`),
      invoice_date: days(2021),
      region: pick('North|South|East|West'),
      territory: pick('Jackson|Madison|Franklin|Clay'),
      units_sold: numbers(1, 400),
      unit_price: money(1, 90),
      revenue: money(100, 40_000),
      tax: money(1, 400),
      channel: pick('Online|Store|Partner'),
      sales_rep: pick('Maria Hernandez|Kevin Kowalski|Linda Patel|Steven Okafor|Deborah Nguyen'),
    },
    personal: { sales_rep: 'person-name' },
  },
  schools: {
    columns: {
      school_name: pick('Lincoln High|Jefferson Elementary|Martin Luther King Middle|St Mary Academy|Roosevelt High'),
      district: pick('Marlow USD|Port Ellery USD'),
      enrollment: numbers(80, 2400),
      student_teacher_ratio: money(10, 25),
      title_i: pick('Yes|No'),
      grades: pick('K-5|6-8|9-12'),
      nces_id: times(n, (i) => pad(spread(i, 0, 1e9), 12)),
      math_score: numbers(300, 800),
    },
  },
  weather: {
    columns: {
      station: pick('KMLW|KPEL|KQLN'),
      observed: times(n, (i) => `2023-04-${pad(1 + (i % 28), 2)} ${pad(i % 24, 2)}:53`),
      temp_f: numbers(-10, 105),
      humidity_pct: numbers(10, 100),
      wind_dir: pick('N|NE|SW|W'),
      wind_speed: numbers(0, 40),
      pressure: times(n, (i) => `29.${pad(spread(i, 10, 99), 2)}`),
      conditions: pick('Clear|Rain|Fog|Snow'),
    },
  },
  library: {
    columns: {
      isbn: times(n, (i) => `978${pad(spread(i, 0, 1e9), 10)}`),
      title: pick('The Long River|Winter in Marlow|A Field Guide to Ferns|Two Bridges|Letters from Quillan'),
      publisher: pick('Harbor Press|Parker & Sons|University of Marlow Press'),
      pages: numbers(80, 900),
      year: numbers(1950, 2024),
      copies: numbers(1, 9),
      shelf: times(n, (i) => `${spread(i, 100, 999)}.${spread(i + 3, 1, 99)}`),
      language: pick('English|Spanish|French'),
    },
  },
  permits: {
    columns: {
      permit_no: times(n, (i) => `B24-${pad(i, 5)}`),
      permit_type: pick('Electrical|Plumbing|Re-roof|Demolition'),
      issued: days(2022),
      valuation: money(500, 900_000),
      contractor: pick('Johnson Roofing LLC|Baker Electric Inc|Marlow Homes Ltd'),
      parcel: times(n, (i) => `${pad(i, 3)}-${spread(i, 100, 999)}-${spread(i + 5, 10, 99)}`),
      status: pick('Issued|Finaled|Expired'),
      stories: numbers(1, 4),
    },
  },
  transit: {
    columns: {
      route_id: numbers(1, 99),
      route_long_name: pick('Franklin Ave - Downtown|Lincoln Park Express|St Clair Crosstown'),
      headsign: pick('Kingston|Preston|Chester|Milton Keynes|Saint Albans|Stoke on Trent'),
      direction_id: pick('0|1'),
      vehicle_number: numbers(1000, 1999),
      boardings: numbers(0, 90),
      delay_sec: numbers(-60, 900),
      service_date: days(2023),
    },
  },
  trees: {
    columns: {
      tree_id: numbers(10_000, 99_999),
      species: pick('Norway Maple|Virginia Pine|Douglas Fir|Lawson Cypress|Scarlet Oak'),
      dbh: numbers(2, 48),
      health: pick('Good|Fair|Poor'),
      steward: pick('None|1or2|3or4'),
      planted: days(2012),
      guards: pick('Helpful|Harmful|None'),
    },
  },
  machines: {
    columns: {
      machine_id: times(n, (i) => `M-${pad(i, 4)}`),
      firmware: times(n, (i) => `10.${i % 4}.${i % 7}.${i % 3}`),
      uptime_hours: numbers(0, 9000),
      cpu_pct: numbers(0, 100),
      error_code: times(n, (i) => `0x${(i * 4099).toString(16)}`),
      checksum: times(n, (i) => `${spread(i, 1e8, 1e9)}${spread(i + 1, 1e8, 1e9)}`),
      build: numbers(20_000, 99_999),
      started: times(n, (i) => String(1_700_000_000 + i * 311)),
    },
  },
  survey: {
    columns: {
      response_id: times(n, (i) => `R_${pad(spread(i, 0, 1e8), 9)}`),
      q1: numbers(1, 5),
      q2: pick('Strongly agree|Agree|Neutral|Disagree'),
      q3: pick('Yes|No'),
      duration_sec: numbers(30, 1900),
      device_type: pick('mobile|desktop|tablet'),
      region: pick('Ohio|Texas|Maine|Oregon'),
    },
  },
  budget: {
    columns: {
      fund: pick('General Fund|Water Fund|Parks'),
      department: pick('Police|Fire|Library|Parks and Recreation'),
      account: numbers(50_000, 59_999),
      account_description: pick('Overtime|Fuel|Office supplies|Uniforms'),
      fiscal_year: numbers(2015, 2024),
      budgeted: money(1000, 900_000),
      actual: money(1000, 900_000),
      vendor: pick('Harbor Fuel Inc|Baker & Cole LLP|Marlow Uniform Co'),
    },
  },
};

const ROLES = new Set(['direct', 'sensitive', 'free-text']);

describe('columns of words that are also names', () => {
  const classes = (columns: Readonly<Record<string, string>>) =>
    classifyColumns(
      Object.entries(columns).map(([header, text]) => column(header, text.split('|'))),
      readers,
    ).map(({ class: id }) => id);
  const given = 'Maria|John|Steve|Linda|Kevin|Ana|Carlos|Deborah|Miguel|Patricia|Jennifer|Robert';

  test('given names are told without a header', () => {
    expect(classes({ c1: given })).toEqual(['person-name']);
  });

  test('towns, streets and pets are not', () => {
    expect(
      classes({
        c1: 'Preston|Chester|Lincoln|Warwick|Bradford|Stafford|Kirkby Lonsdale|Barton Stacey|Milton Keynes|Stanley Crook|Leigh Woods',
        c2: 'MARTIN LUTHER KING|JOHN J MONTGOMERY|FRIARS|EL CAJON|UNIVERSITY|ADAMS|CAMINO DEL RIO|KEARNY VILLA|MIRA MESA|HARBOR',
        AnimalName: given,
      }),
    ).toEqual(['other', 'other', 'other']);
  });
});

describe('everyday tables raise no false alarm', () => {
  for (const [name, { columns, personal = {}, namesakes = [] }] of Object.entries(TABLES)) {
    test(name, () => {
      const verdicts = classifyColumns(
        Object.entries(columns).map(([header, values]) => column(header, values)),
        readers,
      );
      const alarms = verdicts
        .filter(({ class: id }) => ROLES.has(DATA_CLASS_FACTS[id].role))
        .map(({ name: header, class: id }) => `${header}: ${id}`);
      expect(alarms).toEqual(Object.entries(personal).map(([header, id]) => `${header}: ${id}`));
    });
    test(`${name}, without its header row`, () => {
      const headers = Object.keys(columns).filter((header) => !namesakes.includes(header));
      const bare = headers.map((header, i) => column(`c${i + 1}`, columns[header] ?? []));
      const alarms = classifyColumns(bare, readers).flatMap(({ class: id }, i) =>
        ROLES.has(DATA_CLASS_FACTS[id].role) ? [`${headers[i]}: ${id}`] : [],
      );
      expect(alarms).toEqual(Object.entries(personal).map(([header, id]) => `${header}: ${id}`));
    });
  }
});
