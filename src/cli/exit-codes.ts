/** The exit codes of every command, as the README documents them. */
export const ExitCode = {
  /** Everything was read. */
  ok: 0,
  /** Some inputs failed; the others were read. */
  failed: 1,
  /** Usage error: nothing was done. */
  usage: 2,
  /** Stopped by Ctrl-C (SIGINT); as shells do, 128 plus the number of the signal. */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;

/** The exit codes in the help of the program. */
export const EXIT_CODES =
  'Exit codes: 0 everything was read, 1 some inputs failed, 2 usage error, 130 or 143 a batch was stopped by Ctrl-C or SIGTERM.';
