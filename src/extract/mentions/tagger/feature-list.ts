import { mix } from './hash';

/** The template of a whole span's words. */
export const WHOLE = 40;
/** Room for the features of one span. */
const MOST_FEATURES = 240;

/** Features by number: a template and a value, hashed to 32 bits. */
export class FeatureList {
  /** Those asked for last; the first `count` hold. */
  readonly ids = new Int32Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.ids[this.count++] = mix(Math.imul(template, 0x85ebca6b), value);
  }
}
