import { expect, test } from 'vitest';
import { classesOf, pad, spread, times } from './columns.ts';

/** Tables that have nothing to do with dispatch: each column with its values and the classes that are right. */
type Table = Readonly<Record<string, readonly [values: readonly string[], ...classes: readonly string[]]>>;

const n = 50;
const day = (i: number): string => `2024-0${1 + (i % 9)}-${pad(1 + (i % 28), 2)}`;
const money = (i: number): string => `${spread(i, 5, 4000)}.${pad(spread(i + 99, 0, 100), 2)}`;
const one = (list: readonly string[], i: number): string => list[spread(i, 0, list.length)] ?? '';
const given = (i: number): string =>
  one(['Maria', 'Jennifer', 'Miguel', 'Kevin', 'Patricia', 'Steven', 'Linda', 'Carlos', 'Deborah'], i);
const family = (i: number): string =>
  one(['Hernandez', 'Kowalski', 'Nguyen', 'Patel', 'Sanchez', 'Thompson', 'Rodriguez', 'Okafor'], i);

const TABLES: Readonly<Record<string, Table>> = {
  sales: {
    order_id: [times(n, (i) => String(100_200 + i)), 'other', 'incident-id'],
    order_date: [times(n, day), 'event-time'],
    product_name: [times(n, (i) => one(['Blue Mug', 'Desk Lamp', 'Oak Table', 'Wall Clock', 'Paper Tray'], i)), 'other'],
    sku: [times(n, (i) => `BM-${spread(i, 1000, 9999)}-X`), 'other'],
    quantity: [times(n, (i) => String(spread(i, 1, 20))), 'other'],
    unit_price: [times(n, money), 'other'],
    total: [times(n, money), 'other'],
    currency: [times(n, () => 'USD'), 'other'],
    customer_name: [times(n, (i) => `${given(i)} ${family(i + 50)}`), 'person-name'],
    customer_email: [times(n, (i) => `c${i}@example.com`), 'email'],
    ship_city: [times(n, (i) => one(['Jackson', 'Madison', 'Austin', 'Lincoln'], i)), 'city-or-region'],
    ship_zip: [times(n, (i) => String(spread(i, 10_001, 99_000))), 'postal-code'],
    tracking_number: [times(n, (i) => `1Z${pad(spread(i, 0, 1e9), 9)}`), 'other', 'incident-id'],
    discount_code: [times(n, (i) => one(['SPRING10', 'VIP', 'NONE1'], i)), 'other'],
    status: [times(n, (i) => one(['shipped', 'open', 'returned'], i)), 'other', 'disposition'],
  },
  people: {
    id: [times(n, (i) => String(i + 1)), 'other', 'incident-id'],
    first_name: [times(n, given), 'person-name'],
    last_name: [times(n, family), 'person-name'],
    dob: [times(n, (i) => `${spread(i, 1940, 2005)}-0${1 + (i % 9)}-1${i % 10}`), 'date-of-birth'],
    gender: [times(n, (i) => one(['M', 'F'], i)), 'sex'],
    height_cm: [times(n, (i) => String(spread(i, 150, 200))), 'other'],
    eye_color: [times(n, (i) => one(['brown', 'blue', 'green'], i)), 'other'],
    ssn: [
      times(n, (i) => `${spread(i, 100, 660)}-${pad(spread(i, 10, 99), 2)}-${pad(spread(i, 1000, 9999), 4)}`),
      'government-id',
    ],
    phone: [times(n, (i) => `202555${pad(100 + (i % 100), 4)}`), 'phone'],
    newsletter: [times(n, (i) => one(['yes', 'no'], i)), 'other'],
    updated_at: [times(n, (i) => `${day(i)}T10:00:00Z`), 'event-time'],
  },
  vehicles: {
    vin: [times(12, () => '1M8GDM9AXKP042788'), 'vehicle-id'],
    plate: [times(n, (i) => `${spread(i, 1, 9)}ABC${spread(i, 100, 999)}`), 'license-plate'],
    state: [times(n, (i) => one(['VA', 'MD', 'DC', 'PA'], i)), 'license-plate'],
    make: [times(n, (i) => one(['FORD', 'HONDA', 'LINCOLN', 'CHRYSLER'], i)), 'vehicle'],
    model: [times(n, (i) => one(['ACCORD', 'FOCUS', 'MKZ', '300'], i)), 'vehicle'],
    year: [times(n, (i) => String(spread(i, 1998, 2024))), 'vehicle'],
    mileage: [times(n, (i) => String(spread(i, 1000, 180_000))), 'other'],
    color: [times(n, (i) => one(['WHITE', 'BLACK', 'SILVER'], i)), 'vehicle'],
    price: [times(n, money), 'other'],
  },
  staff: {
    employee_id: [times(n, (i) => String(4000 + i)), 'other', 'unit-or-officer'],
    full_name: [times(n, (i) => `${family(i)}, ${given(i + 9)}`), 'person-name'],
    department: [times(n, (i) => one(['Finance', 'Fleet', 'Records'], i)), 'other'],
    salary: [times(n, money), 'other'],
    hire_date: [times(n, (i) => `${spread(i, 1995, 2023)}-0${1 + (i % 9)}-1${i % 10}`), 'event-time'],
    work_email: [times(n, (i) => `w${i}@example.org`), 'email'],
    extension: [times(n, (i) => String(spread(i, 100, 999))), 'other', 'phone'],
    job_title: [times(n, (i) => one(['Analyst', 'Clerk', 'Manager II'], i)), 'other'],
    bank_account: [times(n, (i) => pad(spread(i, 0, 1e9), 10)), 'payment-account'],
  },
  insurers: {
    policy_id: [times(n, (i) => `P${1000 + i}`), 'other'],
    claim_status: [times(n, (i) => one(['open', 'paid', 'denied'], i)), 'other', 'disposition'],
    premium: [times(n, money), 'other'],
    customer_name: [times(n, (i) => `${given(i)} ${family(i + 3)}`), 'person-name'],
    // Letters of either case, as generators draw them: no check digit holds.
    vin_number: [times(n, (i) => `b9m1I2l1B8t2o${pad(spread(i, 1000, 9999), 4)}`), 'vehicle-id'],
    hourly_wage: [times(n, (i) => `${spread(i, 14, 21)}.${pad(spread(i, 0, 1e9), 12)}`), 'other'],
    family_physician: [times(n, (i) => `Dr. ${'ABCDEFGHIJKLMNOPQR'[i % 18]}`), 'person-name'],
    'discharged/deceased': [times(n, (i) => `1/2/${pad(spread(i, 10, 99), 2)}`), 'event-time', 'other'],
  },
  laboratory: {
    specimen_id: [times(n, (i) => `S${pad(spread(i, 0, 1e6), 6)}`), 'other'],
    test_name: [times(n, (i) => one(['Platelet Count', 'Fasting Glucose', 'eGFR', 'Sodium'], i)), 'medical'],
    result: [times(n, (i) => `${spread(i, 3, 300)}.${spread(i, 0, 9)}`), 'medical'],
    unit: [times(n, (i) => one(['mg/dL', 'mmol/L', 'K/uL'], i)), 'other'],
    reference_range: [times(n, () => '3.5-5.1'), 'other', 'medical'],
    collected: [times(n, (i) => `${day(i)} 07:1${i % 10}`), 'event-time'],
  },
  finance: {
    transaction_id: [times(n, (i) => `TX${pad(spread(i, 0, 1e8), 8)}`), 'other', 'incident-id'],
    amount: [times(n, money), 'other'],
    balance: [times(n, money), 'other'],
    posted: [times(n, (i) => `${day(i)} 00:00:00`), 'event-time', 'other'],
    merchant: [times(n, (i) => one(['EXAMPLE MARKET', 'CITY FUEL', 'CORNER CAFE'], i)), 'place-name', 'other'],
    card_number: [['4111111111111111', '5555555555554444', '378282246310005', '6011111111111117'], 'payment-account'],
    iban: [['GB82 WEST 1234 5698 7654 32', 'DE89370400440532013000'], 'payment-account'],
    rate: [times(n, (i) => `0.${pad(spread(i, 1, 999), 3)}`), 'other'],
    exchange: [times(n, (i) => one(['NYSE', 'LSE'], i)), 'other'],
  },
  network: {
    host: [times(n, (i) => `srv-${i}`), 'other', 'device-id'],
    client_ip: [times(n, (i) => `198.51.100.${i}`), 'ip-address'],
    agent_version: [times(n, (i) => `10.${i % 4}.${i % 7}.${i % 3}`), 'other'],
    latency_ms: [times(n, (i) => String(spread(i, 1, 900))), 'other'],
    bytes: [times(n, (i) => String(spread(i, 1e6, 1e9))), 'other'],
    url: [times(n, (i) => `https://www.example.com/p/${i}`), 'other', 'media-link'],
    epoch: [times(n, (i) => String(1_700_000_000 + i * 60)), 'event-time', 'other'],
  },
};

const CASES = Object.entries(TABLES).flatMap(([name, table]) => {
  const found = classesOf(Object.fromEntries(Object.entries(table).map(([column, [values]]) => [column, values])));
  return Object.entries(table).map(([column, [, ...right]], i) => [`${name}.${column}`, found[i] ?? '', right] as const);
});

test.each(CASES)('%s is %s', (_, found, right) => {
  expect(right).toContain(found);
});
