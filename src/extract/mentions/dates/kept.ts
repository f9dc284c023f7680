/** For how many tokens back a value is kept; a power of two, longer than most runs. */
const NEAR = 16;

/** A cache of results at the last few tokens, with several slots for each; a token is identified by its number across all texts. */
export class Kept<T> {
  private readonly places: number[];
  private readonly values: (T | undefined)[];

  constructor(questions: number) {
    this.places = new Array<number>(NEAR * questions).fill(-1);
    this.values = new Array<T | undefined>(NEAR * questions).fill(undefined);
  }

  get(question: number, token: number): T | undefined {
    const at = question * NEAR + (token & (NEAR - 1));
    return this.places[at] === token ? this.values[at] : undefined;
  }

  set(question: number, token: number, value: T): T {
    const at = question * NEAR + (token & (NEAR - 1));
    this.places[at] = token;
    return (this.values[at] = value);
  }

  clear(): void {
    this.places.fill(-1);
    this.values.fill(undefined);
  }
}
