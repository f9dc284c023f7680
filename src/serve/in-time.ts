import { Refusal } from './problem';

/** The body, if the client sends it in time: one that sends a byte now and then must not occupy a connection forever. */
export async function inTime<T>(body: Promise<T>, most: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Refusal(408, `the body did not arrive within ${most} ms`)), most);
  });
  try {
    return await Promise.race([body, late]);
  } finally {
    clearTimeout(timer);
  }
}
