/**
 * What went wrong: `unreadable` – the text is no Dockerfile that BuildKit would accept; `usage` – the caller's options
 * or arguments are wrong; `input` – a file could not be read or written; `internal` – a defect of dockerfix itself.
 */
export type DockerfixErrorCode = 'unreadable' | 'usage' | 'input' | 'internal';

/**
 * The only error that dockerfix throws. `message` is one line without the place: what failed, with the value, and the
 * next step after a colon or semicolon.
 */
export class DockerfixError extends Error {
  override readonly name = 'DockerfixError';
  readonly code: DockerfixErrorCode;
  /** 1-based line of the text that was read, when the failure has one. */
  readonly line: number | undefined;

  constructor(code: DockerfixErrorCode, message: string, details: { line?: number; cause?: unknown } = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.line = details.line;
  }
}
