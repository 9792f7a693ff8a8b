/** A field as the classifier is handed it: its name, and where it was nested the names of the levels above it too. */
export type FieldName = string | { readonly name: string; readonly path?: readonly string[] };

/** The words of a field that are read. */
export interface PathName {
  readonly name: string;
  /** The last levels of a nested path, joined by blanks; else the name. */
  readonly text: string;
  /** The last level that says something, without its namespace. */
  readonly leaf: string;
  /** A part of the format rather than of the record: `$ref`, `@id`, `xmlns`. */
  readonly plumbing: boolean;
}

/** Longest part of a path that takes part in the name: the field and two levels above. */
const LEVELS = 3;

/** Levels that only hold others and say nothing of them. */
const WRAPPERS: ReadonlySet<string> = new Set(
  `attributes body content data description detail details document elements entry extended_data extra features fields info items list
   meta object objects parameters payload properties record records response result results root row rows value values`.split(
    /\s+/,
  ),
);
/** Last levels that only say that there is a value: the level above is the name. */
const BARE: ReadonlySet<string> = new Set(['value', 'text', '#text', '_text', '$', '$t', '_', '_value', 'literal', 'content']);
const PLUMBING: ReadonlySet<string> = new Set([
  ...[
    '$ref',
    '$id',
    '$schema',
    '$type',
    '@id',
    '@type',
    '@context',
    '@ref',
    'xmlns',
    'xml:lang',
    'xsi:type',
    'xsi:nil',
    'lang',
    'language-tag',
  ],
  ...['schemalocation', '@odata.type', '@odata.id', '__typename', '_links'],
]);

/** Names of XML standards: `nc:PersonBirthDate`, also several of them joined. */
const NAMESPACED = /(?:^|[./])[a-z][a-z\d_-]{0,11}:[A-Za-z]/;
const NAMESPACE = /^[@#]?[A-Za-z][\w-]{0,15}:(?=[A-Za-z])/;

const plain = (level: string): string => level.replace(NAMESPACE, '').replace(/^[@#](?=\w)/, '');

/** Does a level only repeat what the one above ends with: `ActivityIdentification.IdentificationID`, `BirthDate.Date`? */
function repeats(level: string, above: string): boolean {
  if (/^identificationid$/i.test(level)) return /(?:identification|id|identifier|number)$/i.test(above);
  return /^(?:date|time|datetime)$/i.test(level) && /(?:date|time|day|dob)$/i.test(above);
}

/** The words of a field. Array indexes, {@link WRAPPERS}, namespaces and last levels without meaning go. */
export function readPathName(field: FieldName): PathName {
  const name = typeof field === 'string' ? field : field.name;
  const given = typeof field === 'string' ? undefined : field.path;
  const path = given !== undefined && given.length > 1 ? given : NAMESPACED.test(name) ? name.split(/[./]/) : [name];
  const last = path.at(-1) ?? name;
  // In a jCard or xCard the parameters tell of what kind a number is; only a label holds data.
  if (path.includes('parameters') && !path.includes('label')) return { name, text: last, leaf: last, plumbing: true };
  const plumbing = path.length > 1 || last.startsWith('$') || last.startsWith('@') ? PLUMBING.has(last.toLowerCase()) : false;
  const levels = path.map(plain).filter((level) => level !== '' && !/^\d+$/.test(level));
  while (levels.length > 1) {
    const end = levels.at(-1) as string;
    if (!BARE.has(end.toLowerCase()) && !repeats(end, levels.at(-2) as string)) break;
    levels.pop();
  }
  const said = levels.filter((level, i) => i === levels.length - 1 || !WRAPPERS.has(level.toLowerCase()));
  // What holds a card says nothing of what is on it.
  const card = said.findIndex((level) => level.toLowerCase() === 'vcard');
  const text = said.length > 0 ? said.slice(Math.max(card, said.length - LEVELS, 0)).join(' ') : name;
  return { name, text: path.length > 1 ? text : (levels[0] ?? name), leaf: levels.at(-1) ?? name, plumbing };
}
