import { has, is, type NeighbourRule, near, verdict } from '../neighbourhood.ts';

const OF_PATIENTS = is(
  ...[
    'abnormal',
    'is abnormal',
    'abnormal flag',
    'history',
    'ill',
    'died',
    'disabled',
    'disable',
    'recovered',
    'stroke',
    'condition',
  ],
  ...['health', 'test', 'result', 'test result', 'result value', 'test value', 'observation value', 'test name', 'lab test'],
  ...['lab test name'],
);

const ABNORMAL = has('abnormal');
/** What is usual in a laboratory, beside what was found of a patient. */
const USUAL = has('normal range', 'reference range', 'reference interval', 'specimen type');
const OF_LABORATORY = is(
  'test',
  'result',
  'test result',
  'result value',
  'test value',
  'observation value',
  'test name',
  'lab test',
);
const OF_SOMEBODY = has('patient', 'subject');
/** Columns on either side in which a laboratory tells its tests. */
const REACH = 8;

/** Of a patient these are told, not of a place or a car; and where a test was abnormal. */
export const toldOfPatient: NeighbourRule = (at, text, table) =>
  OF_PATIENTS(text) &&
  (table.kind.clinical ||
    (OF_LABORATORY(text) && near(table, at, REACH, USUAL) && near(table, at, REACH, OF_SOMEBODY)) ||
    (ABNORMAL(text) ? near(table, at, REACH, is('test name')) : near(table, at, REACH, ABNORMAL)))
    ? verdict('medical', 0.85, 'in a table of patients')
    : undefined;

const WHY_ADMITTED = /^(?:reason (?:for )?(?:admission|consultation)|admission reason|admitting reason)$/;

/** Why a patient comes. */
export const whyAdmitted: NeighbourRule = (_, text, { kind }) =>
  !kind.incidents && WHY_ADMITTED.test(text) ? verdict('medical', 0.85, 'why a patient comes') : undefined;
