import type { DataClass } from '../model/data-class.ts';
import type { Finding, FindingKind } from '../model/finding.ts';
import { isPlace } from '../model/subject.ts';
import { nameList } from './escape.ts';
import { shortMetres } from './numbers.ts';

/**
 * What to do before a release, as verb and object, so that the same verb over several columns can be said once:
 * `drop Gate_Code and Caller_Name`. `columns` stands for the finding's columns.
 */
export interface Action {
  readonly verb: string;
  readonly object: 'columns' | string;
  readonly end: string;
}

const drop: Action = { verb: 'drop', object: 'columns', end: '' };
const clean: Action = { verb: 'drop or clean', object: 'columns', end: '' };
const toBlock: Action = { verb: 'cut', object: 'columns', end: 'to the hundred block' };
const snap: Action = { verb: 'move', object: 'columns', end: 'to the middle of the block' };
const toBands: Action = { verb: 'publish', object: 'columns', end: 'in bands of ten years' };
const replaceKey: Action = { verb: 'replace', object: 'columns', end: 'by a number made for the release' };

/** What to do with a column of a class; `undefined` where the class alone asks for nothing. */
const CLASS_ACTIONS: Readonly<Record<DataClass, Action | undefined>> = {
  'person-name': drop,
  phone: drop,
  email: drop,
  'social-handle': drop,
  'government-id': drop,
  'payment-account': drop,
  'license-plate': drop,
  'vehicle-id': drop,
  vehicle: drop,
  'device-id': drop,
  'ip-address': drop,
  'date-of-birth': drop,
  age: toBands,
  sex: undefined,
  'race-ethnicity': drop,
  'street-address': toBlock,
  'unit-or-apartment': drop,
  'address-block': undefined,
  'place-name': drop,
  'city-or-region': undefined,
  'postal-code': undefined,
  'grid-or-beat': undefined,
  latitude: snap,
  longitude: snap,
  point: snap,
  'projected-x': snap,
  'projected-y': snap,
  'event-time': undefined,
  'incident-id': replaceKey,
  'call-type': undefined,
  disposition: undefined,
  priority: undefined,
  'unit-or-officer': replaceKey,
  'call-source': undefined,
  medical: drop,
  'hazard-flag': drop,
  'access-code': drop,
  'media-link': drop,
  narrative: clean,
  coordinates: clean,
  other: undefined,
};

type ActionOf<K extends FindingKind> = (finding: Extract<Finding, { kind: K }>) => Action | undefined;

const ACTIONS: { readonly [K in FindingKind]: ActionOf<K> } = {
  'field-is': (f) => {
    if (f.args.subject === 'caller' && isPlace(f.args.class)) return drop;
    // Without house numbers there is nothing to cut.
    return f.args.level === undefined ? CLASS_ACTIONS[f.args.class] : undefined;
  },
  'field-contains': () => clean,
  'header-without-values': (f) => {
    // Of a file without rows nobody knows which columns will be empty.
    if (f.of === 0 || CLASS_ACTIONS[f.args.class] === undefined) return undefined;
    return { verb: f.args.unset === true ? 'remove the unset' : 'remove the empty', object: 'columns', end: '' };
  },
  'caller-location': () => drop,
  'location-precise': () => snap,
  'masked-beside-exact': () => ({
    verb: 'cut the coordinates as far as the address text',
    object: '',
    end: '',
  }),
  'blurred-beside-finer': (f) => ({
    verb: 'make',
    object: nameList(f.args.finer),
    end: 'from the blurred columns, or drop them',
  }),
  'exact-remainder': () => ({ verb: 'cut', object: 'the house numbers left in the address text', end: 'to the hundred block' }),
  'coordinates-swapped': () => undefined,
  'singled-out': () => ({ verb: 'publish a coarser time or place', object: '', end: '' }),
  'sensitive-at-building': () => ({ verb: 'withhold or blur', object: 'the place of sensitive types of call', end: '' }),
  'text-repeats-row': () => ({ verb: 'drop or clean', object: 'the free text that repeats other columns', end: '' }),
  'hidden-parts': (f) =>
    f.args.what === 'columns'
      ? drop
      : { verb: 'delete', object: f.args.what === 'sheet' ? 'the hidden sheet' : 'the hidden rows', end: '' },
  'text-beside-table': (f) =>
    f.args.where === 'header'
      ? { verb: 'rename', object: 'the columns that are named by a value', end: '' }
      : { verb: 'drop or clean', object: `the text ${f.args.where} the table`, end: '' },
  'finer-than-allowed': (f) => ({ verb: 'blur', object: 'columns', end: `to ${shortMetres(f.args.limitM)} or coarser` }),
  'smaller-than-k': (f) => ({ verb: 'publish', object: `places that at least ${f.args.k} ${f.args.counted} share`, end: '' }),
  'feed-uninvited': () => ({ verb: 'leave', object: 'columns', end: 'out of the feed' }),
  'feed-finer-than-shown': () => ({ verb: 'deliver no finer place than is shown', object: '', end: '' }),
};

/** What to do about a finding; `undefined` where the program knows nothing better than to look. */
export function actionOf(finding: Finding): Action | undefined {
  const action = ACTIONS[finding.kind] as (finding: Finding) => Action | undefined;
  return action(finding);
}

/** An action over some columns, as words: `cut Address to the hundred block`. */
export function actionWords(action: Action, columns: string): string {
  const object = action.object === 'columns' ? columns : action.object;
  return [action.verb, object, action.end].filter((part) => part !== '').join(' ');
}
