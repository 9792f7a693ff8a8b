import { isUtf8 } from 'node:buffer';
import type { SchemaElement } from 'hyparquet';
import { clockText, dayText, instantText, PER_SECOND } from './instant-text.ts';

/** Turns a value that is there into text. */
export type ValueText = (value: unknown) => string;

/** How a leaf is read: what its values become, and the type by which the library is to hand them over. */
interface LeafType {
  readonly text: ValueText;
  /** Values come as they are stored, so that no digit is lost in a number or a date on the way. */
  readonly raw: boolean;
}

/** The text of a leaf's values. */
export function leafType(element: SchemaElement): LeafType {
  const { converted_type: old, logical_type: logical, type } = element;
  const raw = (text: ValueText): LeafType => ({ text, raw: true });
  if (logical?.type === 'DECIMAL' || old === 'DECIMAL') {
    const scale = logical?.type === 'DECIMAL' ? logical.scale : (element.scale ?? 0);
    return raw((value) => decimalText(integerOf(value), scale));
  }
  if (logical?.type === 'DATE' || old === 'DATE') return raw((value) => dayText(Number(value)));
  if (logical?.type === 'TIMESTAMP') {
    const { unit, isAdjustedToUTC } = logical;
    return raw((value) => instantText(integerOf(value), PER_SECOND[unit], isAdjustedToUTC));
  }
  if (logical?.type === 'TIME') return raw((value) => clockText(integerOf(value), PER_SECOND[logical.unit]));
  if (old === 'TIMESTAMP_MILLIS') return raw((value) => instantText(integerOf(value), PER_SECOND.MILLIS, true));
  if (old === 'TIMESTAMP_MICROS') return raw((value) => instantText(integerOf(value), PER_SECOND.MICROS, true));
  if (old === 'TIME_MILLIS') return raw((value) => clockText(integerOf(value), PER_SECOND.MILLIS));
  if (old === 'TIME_MICROS') return raw((value) => clockText(integerOf(value), PER_SECOND.MICROS));
  if (old === 'JSON' || old === 'BSON' || old === 'INTERVAL' || old === 'ENUM') return raw(plainText);
  if (type === 'FLOAT') return { text: (value) => singleText(Number(value)), raw: false };
  return { text: plainText, raw: false };
}

/** Any value as text: bytes as their text where they are one, else in hex; objects as JSON. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  if (value instanceof Uint8Array) return bytesText(value);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'object' && value !== null) return JSON.stringify(value, jsonValue);
  return String(value);
}

function jsonValue(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  return value instanceof Uint8Array ? bytesText(value) : value;
}

function bytesText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isUtf8(buffer)) {
    const text = buffer.toString('utf8');
    if (!/[\0-\x08\x0b\x0c\x0e-\x1f]/.test(text)) return text;
  }
  return buffer.toString('hex');
}

/** The shortest digits that make the same single-precision number: the others are noise of its binary form. */
function singleText(value: number): string {
  if (Number.isNaN(value)) return '';
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(9)));
}

/** A whole number from what the library hands over: bytes are big-endian with a sign. */
function integerOf(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  if (value instanceof Uint8Array) {
    return value.length === 0 ? 0n : BigInt.asIntN(value.length * 8, BigInt(`0x${Buffer.from(value).toString('hex')}`));
  }
  return BigInt(Math.trunc(Number(value)));
}

function decimalText(value: bigint, scale: number): string {
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
