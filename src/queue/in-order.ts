/**
 * Works on items, at most `limit` at a time, and yields each result as soon as it and all earlier ones are ready. It does not
 * wait for a further item, so a client can send one and wait for its answer. `work` must not reject.
 */
export async function* inOrder<In, Out>(items: AsyncIterable<In>, limit: number, work: (item: In) => Promise<Out>): AsyncGenerator<Out> {
  const source = items[Symbol.asyncIterator]();
  const running: Promise<Out>[] = [];
  let next: Promise<IteratorResult<In>> | null = source.next();
  while (next !== null || running.length > 0) {
    const oldest = running[0];
    if (next !== null && running.length < limit) {
      const isItem: boolean = oldest === undefined || (await Promise.race([next.then(() => true), oldest.then(() => false)]));
      if (isItem) {
        const item: IteratorResult<In> = await next;
        if (!item.done) running.push(work(item.value));
        next = item.done ? null : source.next();
        continue;
      }
    }
    if (oldest !== undefined) yield await oldest;
    void running.shift();
  }
}
