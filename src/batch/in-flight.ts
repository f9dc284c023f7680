/**
 * Runs `work` on items, at most `limit` at a time, and yields the results in the order of the items, or as they become
 * ready. Takes the next item only when there is room, so that a slow consumer of the results slows the source.
 */
export async function* inFlight<In, Out>(
  items: AsyncIterable<In>,
  limit: number,
  ordered: boolean,
  work: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const running = new Map<number, Promise<readonly [number, Out]>>();
  let next = 0;
  let oldest = 0;
  const one = async (): Promise<Out> => {
    const [key, result] = await ((ordered ? running.get(oldest) : undefined) ?? Promise.race(running.values()));
    running.delete(key);
    oldest++;
    return result;
  };
  for await (const item of items) {
    const key = next++;
    const task = work(item).then((result) => [key, result] as const);
    // It is awaited later; until then a rejection must not be reported as unhandled.
    task.catch(() => undefined);
    running.set(key, task);
    if (running.size >= limit) yield await one();
  }
  while (running.size > 0) yield await one();
}

/** Groups pages so that each message to a thread is worth its cost. */
export async function* grouped<T>(
  items: AsyncIterable<T> | Iterable<T>,
  most: number,
  weigh: (item: T) => number,
  heaviest: number,
): AsyncGenerator<T[]> {
  let group: T[] = [];
  let weight = 0;
  for await (const item of items) {
    group.push(item);
    weight += weigh(item);
    if (group.length < most && weight < heaviest) continue;
    yield group;
    group = [];
    weight = 0;
  }
  if (group.length > 0) yield group;
}
