import type { Agreement } from '../model/agreement.ts';
import type { FeedPrecision } from '../model/feed.ts';
import { type Clash, contradiction, oddity, statedIn } from './clash.ts';
import { type Leaf, leavesOf, sourcesOf } from './leaves.ts';
import { sayValue } from './say-value.ts';

/** Terms of one agreement that cannot hold together, each with both values. */
export const clashingTerms = (agreement: Agreement): readonly Clash[] => [
  ...callTypesBothWays(agreement),
  ...fieldsRuledOut(agreement),
  ...sharedThoughNot(agreement),
  ...shownFiner(agreement),
  ...signedThoughNone(agreement),
  ...quotedThoughSilent(agreement),
];

const listed = (...leaves: readonly (Leaf | undefined)[]): readonly Leaf[] => leaves.filter((leaf) => leaf !== undefined);

/** Of what has no group of its own, some may be sent and some not. */
function callTypesBothWays({ data }: Agreement): readonly Clash[] {
  const sent = statedIn(data?.callTypesIn) ?? [];
  const both = (statedIn(data?.callTypesOut) ?? []).filter((group) => group !== 'other' && sent.includes(group));
  if (both.length === 0) return [];
  const message = `rules out ${sayValue('callTypesOut', both)}, which data.callTypesIn sends (${sayValue('callTypesIn', sent)})`;
  return [contradiction(['data', 'callTypesOut', 'value'], message, listed(data?.callTypesIn, data?.callTypesOut))];
}

/** What is changed before it is sent may be of a kind that is ruled out as it is. */
function fieldsRuledOut({ data }: Agreement): readonly Clash[] {
  const out = statedIn(data?.excluded) ?? [];
  return (statedIn(data?.fields) ?? []).flatMap(({ name, class: cls, transform = 'as-is' }, index) =>
    transform === 'as-is' && out.includes(cls)
      ? [
          contradiction(
            ['data', 'fields', 'value', index],
            `sends ${name} (${cls}) as it is, which data.excluded rules out (${out.join(', ')})`,
            listed(data?.fields, data?.excluded),
          ),
        ]
      : [],
  );
}

function sharedThoughNot({ data }: Agreement): readonly Clash[] {
  if (data === undefined || statedIn(data.cadAccess) !== false) return [];
  const none = 'but data.cadAccess is false: no call data is shared';
  const fields = (statedIn(data.fields) ?? []).filter(({ transform }) => transform !== 'removed');
  const groups = statedIn(data.callTypesIn) ?? [];
  const place = statedIn(data.precisionDelivered) ?? 'none';
  return [
    ...(fields.length === 0
      ? []
      : [
          contradiction(
            ['data', 'fields', 'value'],
            `shares ${sayValue('fields', fields)}, ${none}`,
            listed(data.cadAccess, data.fields),
          ),
        ]),
    ...(groups.length === 0
      ? []
      : [
          contradiction(
            ['data', 'callTypesIn', 'value'],
            `sends ${sayValue('callTypesIn', groups)}, ${none}`,
            listed(data.cadAccess, data.callTypesIn),
          ),
        ]),
    ...(place === 'none'
      ? []
      : [oddity(['data', 'precisionDelivered', 'value'], `is ${sayValue('precisionDelivered', place)}, ${none}`)]),
  ];
}

/** From fine to coarse; a mixed precision cannot be held against another. */
const COARSENESS: Readonly<Record<FeedPrecision, number | undefined>> = {
  'exact-address': 0,
  'exact-coordinates': 0,
  exact: 0,
  block: 1,
  intersection: 1,
  generalised: 2,
  area: 3,
  none: 4,
  mixed: undefined,
};

/** A pin in the middle of a block may be meant. */
function shownFiner({ data }: Agreement): readonly Clash[] {
  const sent = statedIn(data?.precisionDelivered);
  const shown = statedIn(data?.precisionPublished);
  if (sent === undefined || shown === undefined) return [];
  const [coarse, fine] = [COARSENESS[sent], COARSENESS[shown]];
  if (coarse === undefined || fine === undefined || fine >= coarse) return [];
  const message = `is ${sayValue('precisionPublished', shown)}, finer than what is delivered (data.precisionDelivered is ${sayValue('precisionDelivered', sent)})`;
  return [oddity(['data', 'precisionPublished', 'value'], message)];
}

function signedThoughNone(agreement: Agreement): readonly Clash[] {
  const { instrument, documents } = agreement;
  if (instrument.kind !== 'none') return [];
  const { signed, expires, signedBy } = instrument;
  const heads = Object.entries({ signed, expires, signedBy }).flatMap(([key, leaf]) => {
    const value = statedIn(leaf);
    return value === undefined
      ? []
      : [contradiction(['instrument', key, 'value'], `is ${value}, but instrument.kind is none`, listed(leaf))];
  });
  const papers = documents.filter(({ kind }) => kind === 'primary').map(({ id }) => id);
  const quoted = leavesOf(agreement).find(
    ([, leaf]) => leaf.quote !== undefined && sourcesOf(leaf).some((id) => papers.includes(id)),
  );
  return quoted === undefined
    ? heads
    : [
        ...heads,
        oddity(
          ['instrument', 'kind'],
          `is none, but ${quoted[0].join('.')}.quote is from a document of the kind primary, which is the instrument itself`,
        ),
      ];
}

const quotedThoughSilent = (agreement: Agreement): readonly Clash[] =>
  leavesOf(agreement).flatMap(([path, leaf]) => {
    const { status, quote } = leaf;
    if (quote === undefined || sourcesOf(leaf).length === 0 || (status !== 'silent' && status !== 'unknown')) return [];
    return [contradiction([...path, 'quote'], `quotes the document, but ${path.join('.')}.status is ${status}`, [leaf])];
  });
