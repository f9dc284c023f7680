/** A value that is there by construction; throws an Error that names it where it is not. */
export function expected<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`klynge: ${what} is missing`);
  return value;
}
