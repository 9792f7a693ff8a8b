import { type NeighbourRule, verdict } from './neighbourhood.ts';

/** The number of what happened, under the names that agencies have for it. */
const NUMBER_OF_EVENT =
  /\b(?:incident|call|case|event|report|complaint|offense|occurrence|crash|collision|citation|arrest|stop|run|dispatch|booking)s? (?:number|identifier)\b|^number (?:case|incident|occurrence)$|^ccr$/;

/** `_id` in a table that numbers its incidents besides: portals (CKAN) and databases count their rows so. */
export const rowKey: NeighbourRule = (at, _, { names, texts }) =>
  names[at] === '_id' && texts.some((text, other) => other !== at && NUMBER_OF_EVENT.test(text))
    ? verdict('other', 0.9, 'a key of rows beside the number of the incident')
    : undefined;
