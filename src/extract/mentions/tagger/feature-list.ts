import { mix } from './hash';

/** Templates up to this one, and the whole span's, are the letters of the name itself. */
const LAST_OWN = 20;
export const WHOLE = 40;
/** Room for the features of one span. */
const MOST_FEATURES = 240;

/** Features by number: a template and a value, hashed to 32 bits. */
export class FeatureList {
  /** Those asked for last; the first `count` hold. */
  readonly ids = new Int32Array(MOST_FEATURES);
  /** 1 where a feature is the name's own letters rather than its kind or its surroundings. */
  readonly own = new Uint8Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.own[this.count] = template <= LAST_OWN || template === WHOLE ? 1 : 0;
    this.ids[this.count++] = mix(Math.imul(template, 0x85ebca6b), value);
  }
}
