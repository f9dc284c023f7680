/** A number of things in words: '1 page', '2 pages'; an irregular plural is given. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
