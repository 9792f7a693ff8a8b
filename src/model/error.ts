const ERROR_CODES = [
  'usage',
  'not-found',
  'unreadable',
  'is-directory',
  'empty',
  'binary',
  'unknown-format',
  'bad-json',
  'bad-csv',
  'bad-xlsx',
  'bad-xml',
  'bad-parquet',
  'bad-archive',
  'encrypted',
  'too-deep',
  'too-large',
  'no-such-part',
  'bad-encoding',
  'too-many-columns',
  'bad-plan',
  'bad-feed',
  'bad-config',
  'bad-baseline',
  'bad-rules',
  'bad-agreement',
  'bad-profile',
  'bad-result',
  'unknown-class',
  'unknown-feed',
  'unknown-rule',
  'unknown-column',
  'unknown-format-name',
  'unwritable',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The work cannot go on. The message is a whole sentence and never holds a cell value; the hint says what to try. */
export class CadAuditError extends Error {
  override readonly name = 'CadAuditError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}
