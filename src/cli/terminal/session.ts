import type { Host } from './host.ts';

/** One run of the program: the process it runs in, its interrupt, and the code it will end with. */
export interface Session {
  readonly host: Host;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  exitCode: number;
}
