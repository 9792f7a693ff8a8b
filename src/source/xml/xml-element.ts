import type { SaxesTagPlain } from 'saxes';
import type { Nested, NestedObject } from '../json/nested.ts';

/** An element while it is read. */
export interface OpenElement {
  readonly name: string;
  readonly members: Map<string, Nested[]>;
  text: string;
  /** It has child elements. */
  nested: boolean;
  /** It stands in a vCard. */
  readonly card: boolean;
  /** Values that its children told with their types, in a vCard. */
  readonly values: string[];
}

/** In a vCard in XML (RFC 6351, section 5) a value stands in an element that tells its type: `<fn><text>Jane Doe</text></fn>`. */
const CARD_TYPES: ReadonlySet<string> = new Set(
  'text uri date time date-time date-and-or-time timestamp boolean integer float utc-offset language-tag unknown'.split(' '),
);

/** Levels of an embedded document. */
const DEEPEST = 24;

/** A name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.lastIndexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Whether an attribute says something of its element: declarations of namespaces and schemas do not. */
export function isOwnAttribute(name: string): boolean {
  return !name.startsWith('x') || (name !== 'xmlns' && !/^(?:xmlns|xsi|xml):/.test(name));
}

/** Begins an element: its attributes are members with an `@` (see {@link isOwnAttribute}). */
export function openElement(tag: SaxesTagPlain, within: OpenElement | undefined): OpenElement {
  const members = new Map<string, Nested[]>();
  // The parser's attributes have no prototype; a list of them would cost more than all else here.
  for (const name in tag.attributes) {
    if (isOwnAttribute(name)) addMember(members, `@${localName(name)}`, tag.attributes[name] ?? '');
  }
  const name = localName(tag.name);
  return { name, members, text: '', nested: false, card: within?.card === true || name === 'vcard', values: [] };
}

/** Adds an element that is read to the one around it. */
export function addChild(parent: OpenElement, child: OpenElement): void {
  parent.nested = true;
  if (parent.card && child.members.size === 0 && CARD_TYPES.has(child.name)) {
    parent.values.push(child.text.trim());
    return;
  }
  const named = namedValue(child);
  if (named === null) addMember(parent.members, child.name, elementValue(child));
  else addMember(parent.members, named.name, named.value);
}

/** What an element holds: its text, or its attributes and children by name. */
export function elementValue({ members, text, values }: OpenElement): Nested {
  const trimmed = values.length > 0 ? values.join('; ') : text.trim();
  if (members.size === 0) return trimmed;
  const made = new Map<string, Nested>();
  for (const [name, values] of members) made.set(name, values.length === 1 ? (values[0] as Nested) : values);
  return trimmed === '' ? { members: made } : { members: made, text: trimmed };
}

const NAMED = /^(?:field|col|column|cell|data|simpledata|property|attribute|param|item|entry|value|var)$/i;
const NAMING = ['@name', '@Name', '@NAME', '@key', '@column', '@field'];

/** The name that an element tells of itself, if it is one that does. */
export function labelOf(tag: SaxesTagPlain): string | undefined {
  if (!NAMED.test(localName(tag.name))) return undefined;
  const key = NAMING.find((one) => tag.attributes[one.slice(1)] !== undefined);
  return key === undefined ? undefined : tag.attributes[key.slice(1)];
}

/** `<field name="city">X</field>` and `<Data name="city"><value>X</value></Data>` are a value under the name they tell. */
function namedValue(child: OpenElement): { readonly name: string; readonly value: Nested } | null {
  if (!NAMED.test(child.name)) return null;
  const key = NAMING.find((one) => child.members.has(one));
  const name = key === undefined ? undefined : child.members.get(key)?.[0];
  if (key === undefined || typeof name !== 'string' || name.trim() === '') return null;
  const value = child.members.get('value') ?? child.members.get('Value');
  const text = child.text.trim();
  const others = [...child.members.keys()].filter((one) => one !== key && !one.startsWith('@')).length;
  if (value !== undefined && others === 1) return { name, value: value.length === 1 ? (value[0] as Nested) : value };
  return others === 0 ? { name, value: text } : null;
}

function addMember(members: Map<string, Nested[]>, name: string, value: Nested): void {
  const values = members.get(name);
  if (values) values.push(value);
  else members.set(name, [value]);
}

/**
 * Loads the XML parser and returns what takes an XML document inside a text apart: `null` for any text that is no document with elements in
 * elements, and for one with text between elements, as in HTML. Entities of a DTD are never expanded: such a text stays as it is.
 */
export async function makeXmlParser(): Promise<(text: string) => NestedObject | null> {
  const { SaxesParser } = await import('saxes');
  return (text) => {
    const open: OpenElement[] = [];
    let root: OpenElement | null = null;
    const parser = new SaxesParser({ xmlns: false });
    parser.on('error', () => {
      throw new NotADocument();
    });
    parser.on('doctype', () => {
      throw new NotADocument();
    });
    parser.on('opentag', (tag) => {
      if (open.length >= DEEPEST) throw new NotADocument();
      open.push(openElement(tag, open.at(-1)));
    });
    const addText = (more: string) => {
      const element = open.at(-1);
      if (element) element.text += more;
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
      const element = open.pop();
      if (!element || (element.nested && element.text.trim() !== '')) throw new NotADocument();
      const parent = open.at(-1);
      if (parent) addChild(parent, element);
      else root = element;
    });
    try {
      parser.write(text).close();
    } catch (error) {
      if (error instanceof NotADocument) return null;
      throw error;
    }
    const done = root as OpenElement | null;
    return done?.nested ? { members: new Map([[done.name, elementValue(done)]]) } : null;
  };
}

/** A text is no document that can be taken apart. */
class NotADocument extends Error {}
