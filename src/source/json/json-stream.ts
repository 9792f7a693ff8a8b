import { Tokenizer, TokenType } from '@streamparser/json';
import { CadAuditError } from '../../model/error.ts';

/** What a document is made of, told piece by piece in order. */
export interface JsonHandler {
  open(array: boolean): void;
  close(): void;
  key(name: string): void;
  string(text: string): void;
  /** A number, `true`, `false` or `null`, as written. */
  literal(text: string): void;
}

/** Real exports nest a handful of levels; beyond this the text is made to hurt. */
const DEEPEST = 200;

type State = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'done';

/** The tokenizer of the library, except that a number stays the text it is: 43.10 is not 43.1, and an id has 19 digits. */
class TextTokenizer extends Tokenizer {
  protected override parseNumber(text: string): number {
    return text as unknown as number;
  }
}

/**
 * Reads JSON text that comes in pieces and tells a handler what is in it. It keeps nothing but the open brackets. Invalid text
 * throws `bad-json` with line and byte, never with content. With `many`, values may follow each other.
 */
export class JsonStream {
  readonly #tokenizer = new TextTokenizer({});
  readonly #handler: JsonHandler;
  readonly #many: boolean;
  /** For each open bracket: is it an array? */
  readonly #open: boolean[] = [];
  #state: State = 'value';
  #bytes = 0;
  #line = 1;
  #lineStart = 0;

  constructor(handler: JsonHandler, many = false) {
    this.#handler = handler;
    this.#many = many;
    this.#tokenizer.onToken = ({ token, value, offset }) => this.#take(token, String(value), offset);
  }

  write(bytes: Buffer): void {
    try {
      this.#tokenizer.write(bytes);
    } catch (error) {
      throw this.#located(error, bytes);
    }
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
      this.#line++;
      this.#lineStart = this.#bytes + at + 1;
    }
    this.#bytes += bytes.length;
  }

  /** True between values: nothing is open. */
  get complete(): boolean {
    return this.#open.length === 0 && (this.#many ? this.#state === 'value' : this.#state === 'done');
  }

  /** Ends the text; false where it stops in the middle. What is open is closed then, so that the handler can keep its part. */
  end(): boolean {
    if (this.#open.length === 0) {
      try {
        this.#tokenizer.end();
      } catch {
        return false;
      }
      return this.complete;
    }
    while (this.#open.pop() !== undefined) this.#handler.close();
    return false;
  }

  #take(token: TokenType, value: string, offset: number): void {
    const state = this.#state;
    const wantsValue = state === 'value' || state === 'value-or-end';
    switch (token) {
      case TokenType.LEFT_BRACE:
      case TokenType.LEFT_BRACKET:
        if (!wantsValue) throw new Misplaced('is not valid', offset);
        this.#enter(token === TokenType.LEFT_BRACKET, offset);
        return;
      case TokenType.RIGHT_BRACE:
      case TokenType.RIGHT_BRACKET:
        this.#leave(token === TokenType.RIGHT_BRACKET, offset);
        return;
      case TokenType.COLON:
        if (state !== 'colon') throw new Misplaced('is not valid', offset);
        this.#state = 'value';
        return;
      case TokenType.COMMA:
        if (state !== 'comma-or-end') throw new Misplaced('is not valid', offset);
        this.#state = this.#open.at(-1) ? 'value' : 'key';
        return;
      case TokenType.STRING:
        if (state === 'key' || state === 'key-or-end') {
          this.#handler.key(value);
          this.#state = 'colon';
          return;
        }
        if (!wantsValue) throw new Misplaced('is not valid', offset);
        this.#handler.string(value);
        this.#afterValue();
        return;
      default:
        if (!wantsValue) throw new Misplaced('is not valid', offset);
        this.#handler.literal(value);
        this.#afterValue();
    }
  }

  #enter(array: boolean, offset: number): void {
    if (this.#open.length === DEEPEST) throw new Misplaced('is nested too deeply', offset);
    this.#open.push(array);
    this.#state = array ? 'value-or-end' : 'key-or-end';
    this.#handler.open(array);
  }

  #leave(array: boolean, offset: number): void {
    const empty = array ? 'value-or-end' : 'key-or-end';
    if (this.#open.at(-1) !== array || (this.#state !== 'comma-or-end' && this.#state !== empty))
      throw new Misplaced('is not valid', offset);
    this.#open.pop();
    this.#handler.close();
    this.#afterValue();
  }

  #afterValue(): void {
    this.#state = this.#open.length > 0 ? 'comma-or-end' : this.#many ? 'value' : 'done';
  }

  /** The error with its place. The library's own message names the character, which is content: only its position is taken. */
  #located(error: unknown, bytes: Buffer): CadAuditError {
    const told = /chunk position "(\d+)"/.exec(error instanceof Error ? error.message : '')?.[1];
    const at = error instanceof Misplaced ? Math.max(0, error.offset - this.#bytes) : Number(told ?? 0);
    let line = this.#line;
    let lineStart = this.#lineStart;
    for (let found = bytes.indexOf(10); found !== -1 && found < at; found = bytes.indexOf(10, found + 1)) {
      line++;
      lineStart = this.#bytes + found + 1;
    }
    const what = error instanceof Misplaced ? error.message : 'is not valid';
    return new CadAuditError(
      'bad-json',
      `The JSON ${what} at line ${line}, byte ${this.#bytes + at - lineStart + 1} of the line.`,
      'Export it again, or check the file with a JSON validator.',
    );
  }
}

/** A token that must not stand where it stands. */
class Misplaced extends Error {
  readonly offset: number;

  constructor(what: string, offset: number) {
    super(what);
    this.offset = offset;
  }
}
