import { makeXmlParser } from '../xml/xml-element.ts';
import { parseLoose } from './loose-value.ts';
import type { EmbeddedParser } from './value-reader.ts';

/** Longest text that is taken apart. */
const LONGEST = 1 << 18;

const EMPTY = /^(?:\{\s*\}|\[\s*\])$/;

/**
 * What takes documents inside texts apart: XML (a PIDF-LO or vCard in an emergency incident data object), JSON, and what Python prints of
 * its values. The XML parser is loaded only where `head` may hold XML.
 */
export async function loadEmbeddedParser(head: Buffer): Promise<EmbeddedParser> {
  const parseXml = head.includes('<') || head.includes('\\u003') ? await makeXmlParser() : () => null;
  return (text) => {
    if (text.length > LONGEST) return null;
    const trimmed = text.trim();
    const first = trimmed.charAt(0);
    if (first === '<') return parseXml(trimmed);
    // An empty list or object has no fields to make: the text stays what it is.
    return (first === '{' || first === '[') && !EMPTY.test(trimmed) ? parseLoose(trimmed) : null;
  };
}
