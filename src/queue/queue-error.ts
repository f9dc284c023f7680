/** A queue or a store that can't be used as requested: the message says why and what to do. */
export class QueueError extends Error {
  override readonly name = 'QueueError';
}

/** Why this worker must stop: a full disk, jobs of another version. Its active segments are given back. */
export class WorkerStop extends Error {
  override readonly name = 'WorkerStop';
}

/** A job that no retry can repair. It is kept among the failed ones with its reason. */
export class BadJobError extends Error {
  override readonly name = 'BadJobError';
}
