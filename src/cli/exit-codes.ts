/** The exit codes of every command, as the README documents them. */
export const ExitCode = {
  /** Everything was read. */
  ok: 0,
  /** Some inputs failed; the others were read. */
  failed: 1,
  /** Wrong usage: nothing was done. */
  usage: 2,
  /** Stopped by Ctrl-C (SIGINT), by the shell's own convention: 128 and the signal's number. */
  interrupted: 130,
  /** Stopped by SIGTERM. */
  terminated: 143,
} as const;
