import { isPersonName } from '../value/person-name.ts';
import { lowerShare } from './column-statistics.ts';
import { shareText, type Witness } from './testimony.ts';

/** Values looked at, and characters of each: a cast can be long. */
const MOST = 100;
const LONGEST = 300;
/** Parts of a value of which most have to be names. */
const LEAST_PARTS = 2;
const OF_PARTS = 0.6;
/** Share of such values from which a column lists people. */
const OF_VALUES = 0.3;
const NATS = 5;

const SEPARATOR = / *(?:[,;|/&\n]| and ) */;

function listsNames(value: string): boolean {
  const parts = value
    .slice(0, LONGEST)
    .split(SEPARATOR)
    .filter((part) => part !== '');
  return parts.length >= LEAST_PARTS && parts.filter(isPersonName).length >= OF_PARTS * parts.length;
}

/** People named one after the other in one cell: a cast, the authors of a book, those present. */
export const nameListWitness: Witness = ({ values, uniqueness }, context) => {
  const looked = values.slice(0, MOST);
  if (looked.length < 3) return [];
  const lists = looked.filter(listsNames).length;
  if (lowerShare(lists, looked.length) < OF_VALUES) return [];
  const says = `${shareText(lists, looked.length)} name people one after the other`;
  const called = context.header('other') > 0.6 && uniqueness < 0.5;
  return [
    { class: 'person-name', nats: called ? NATS / 2 : NATS, says },
    { class: 'narrative', nats: -NATS, says },
  ];
};
