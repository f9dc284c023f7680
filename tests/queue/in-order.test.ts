import { expect, test } from 'vitest';
import { inOrder } from '../../src/queue/in-order';

const later = <T>(ms: number, value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, ms, value));

async function* each<T>(...items: T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('answers stand in the order of the questions, whichever is ready first', async () => {
  expect(await all(inOrder(each(20, 1, 10, 0), 4, (ms) => later(ms, ms)))).toEqual([20, 1, 10, 0]);
});

test('no more are under way than the limit', async () => {
  let [now, most] = [0, 0];
  await all(
    inOrder(each(1, 2, 3, 4, 5, 6), 2, async () => {
      most = Math.max(most, ++now);
      await later(2, null);
      now--;
    }),
  );
  expect(most).toBe(2);
});

test('an answer does not wait for the next question', async () => {
  let ask: (value: string) => void = () => undefined;
  const questions = (async function* () {
    yield 'first';
    yield await new Promise<string>((resolve) => (ask = resolve));
  })();
  const answers = inOrder(questions, 8, (question) => Promise.resolve(question.toUpperCase()));
  expect((await answers.next()).value).toBe('FIRST');
  const second = answers.next();
  ask('second');
  expect((await second).value).toBe('SECOND');
});

test('nothing in, nothing out', async () => {
  expect(await all(inOrder(each<number>(), 3, (n) => Promise.resolve(n)))).toEqual([]);
});
