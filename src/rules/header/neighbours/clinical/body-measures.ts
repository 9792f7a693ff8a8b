import { is, type NeighbourRule, ofTable, verdict } from '../neighbourhood.ts';

const MEASURE = is(
  ...['height', 'weight', 'body weight', 'height centimeter', 'weight kilogram', 'height cm', 'weight kg', 'fat percentage'],
  ...['body fat', 'body fat percentage', 'waist', 'waist circumference', 'hip circumference'],
);
const OF_SOMEBODY = is('age', 'sex', 'gender', 'bmi', 'body mass index', 'birth date');

const isOfPeople = ofTable(
  ({ texts, kind }) =>
    !kind.incidents && !kind.goods && !kind.jail && texts.some(OF_SOMEBODY) && texts.filter(MEASURE).length > 1,
);

/** What somebody weighs and how tall somebody is, in a table of people; of suspects and of parcels it is no fact of health. */
export const bodyMeasure: NeighbourRule = (_, text, table) =>
  MEASURE(text) && isOfPeople(table) ? verdict('medical', 0.85, 'in a table of people') : undefined;
