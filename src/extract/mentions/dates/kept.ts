/** How many tokens back a value is kept; a power of two, longer than a run is as a rule. */
const NEAR = 16;

/** What was worked out at the last few tokens, for some questions each; a token goes by its number among those of all texts. */
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
