/** Invalid arguments: the message says which, and what to do. Ends the run with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
