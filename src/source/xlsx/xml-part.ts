import { TextDecoder } from 'node:util';
import type { SaxesParser } from 'saxes';
import { CadAuditError } from '../../model/error.ts';

/** Takes the elements of an XML part. Names come without their prefix: writers choose prefixes as they like. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Characters between two tags; Excel takes 32,767 a cell. */
const LONGEST_TEXT = 4 << 20;

/**
 * Reads an XML part in constant memory; gives back control after each chunk, so that what was gathered can be taken. Entities other
 * than the five of XML are errors, so none of them grows. Throws `bad-xlsx` for what is not XML.
 */
export async function* readXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): AsyncGenerator<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false });
  listen(parser, handler);
  let decoder: TextDecoder | undefined;
  let sinceTag = 0;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    sinceTag = text.includes('<') ? text.length - text.lastIndexOf('<') : sinceTag + text.length;
    if (sinceTag > LONGEST_TEXT) throw badXml();
    parser.write(text);
    yield;
  }
}

/** Reads a small XML part to its end. */
export async function readWholeXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  for await (const _ of readXml(chunks, handler));
}

/** True for `1`, `true`, `on`: how a workbook writes that something is so. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** The attribute with a name, whatever its prefix. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

function listen(parser: SaxesParser, handler: XmlHandler): void {
  parser.on('opentag', (tag) => handler.open?.(localName(tag.name), tag.attributes));
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.on('closetag', (tag) => handler.close?.(localName(tag.name)));
  parser.on('error', () => {
    throw badXml();
  });
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function encodingOf(chunk: Uint8Array): string {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}

const badXml = (): CadAuditError =>
  new CadAuditError('bad-xlsx', 'A part of the workbook is damaged.', 'Open it in a spreadsheet program and save it again.');
