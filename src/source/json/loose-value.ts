import type { Nested, NestedObject } from './nested.ts';

/** Levels taken apart; what is deeper is not worth a field of its own. */
const DEEPEST = 24;

/** Words that stand for nothing, and words of Python for those of JSON. */
const WORDS: Readonly<Record<string, string | null>> = {
  null: null,
  None: null,
  nan: null,
  NaN: null,
  true: 'true',
  false: 'false',
  True: 'True',
  False: 'False',
};

const BARE = /[-+.\w]+/y;
const SPACE = /[ \t\r\n]*/y;

/** What stands at a place, and where it ends. */
interface Found {
  readonly value: Nested;
  readonly end: number;
}

/**
 * Reads a list or object that is the whole of a text: JSON, or what Python and Ruby print of it (`{'lat': 1.0, 'ok': None}`). `null` for any
 * other text, and for one that is nested too deeply.
 */
export function parseLoose(text: string): Nested | null {
  const found = valueAt(text, spaceEnd(text, 0), 0);
  if (found === null || typeof found.value === 'string' || spaceEnd(text, found.end) !== text.length) return null;
  return found.value;
}

function valueAt(text: string, at: number, depth: number): Found | null {
  const first = text.charAt(at);
  if (first === '"' || first === "'") return stringAt(text, at);
  if (first === '{' || first === '[' || first === '(') return depth < DEEPEST ? bracketAt(text, at, depth) : null;
  BARE.lastIndex = at;
  const word = BARE.exec(text)?.[0];
  if (word === undefined) return null;
  const known = WORDS[word];
  if (known === undefined && !/^[-+]?[.\d]/.test(word)) return null;
  return { value: known === undefined ? word : known, end: at + word.length };
}

function bracketAt(text: string, at: number, depth: number): Found | null {
  const object = text.charAt(at) === '{';
  const close = object ? '}' : text.charAt(at) === '[' ? ']' : ')';
  const members = new Map<string, Nested>();
  const items: Nested[] = [];
  at = spaceEnd(text, at + 1);
  while (text.charAt(at) !== close) {
    let key = '';
    if (object) {
      const name = valueAt(text, at, DEEPEST);
      if (typeof name?.value !== 'string') return null;
      key = name.value;
      at = spaceEnd(text, name.end);
      if (text.charAt(at) !== ':') return null;
      at = spaceEnd(text, at + 1);
    }
    const item = valueAt(text, at, depth + 1);
    if (item === null) return null;
    if (object) members.set(key, item.value);
    else items.push(item.value);
    at = spaceEnd(text, item.end);
    if (text.charAt(at) === ',') at = spaceEnd(text, at + 1);
    else if (text.charAt(at) !== close) return null;
  }
  return { value: object ? ({ members } satisfies NestedObject) : items, end: at + 1 };
}

function stringAt(text: string, at: number): Found | null {
  const quote = text.charAt(at);
  let end = at + 1;
  while (end < text.length && text.charAt(end) !== quote) end += text.charAt(end) === '\\' ? 2 : 1;
  if (end >= text.length) return null;
  const inner = text.slice(at + 1, end);
  return { value: inner.includes('\\') ? unescaped(inner) : inner, end: end + 1 };
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g, (_, unit, byte, letter) => {
    const code: unknown = unit ?? byte;
    return typeof code === 'string' ? String.fromCharCode(Number.parseInt(code, 16)) : (ESCAPES[letter] ?? String(letter));
  });
}

function spaceEnd(text: string, at: number): number {
  SPACE.lastIndex = at;
  return at + (SPACE.exec(text)?.[0].length ?? 0);
}
