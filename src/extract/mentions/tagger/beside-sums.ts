import { addBefore, addAfter, addSecondBefore, addSecondAfter } from './beside-features';
import { Beside } from './beside-rows';
import type { SpanFeatures } from './features';

/**
 * Makes the rows of words beside spans include the sums that depend on the word alone. These are stored in the row for
 * all texts, and are available before a run needs them.
 */
export function sumBeside(features: SpanFeatures, packed: Int32Array): void {
  features.memory.beside.sumBy((base) => {
    const { values } = features;
    addBefore(features, base, false);
    features.sumUp(packed, values, base + Beside.before);
    addBefore(features, base, true);
    features.sumUp(packed, values, base + Beside.beforeSingle);
    addSecondBefore(features, base);
    features.sumUp(packed, values, base + Beside.secondBefore);
    addAfter(features, base, false);
    features.sumUp(packed, values, base + Beside.after);
    addAfter(features, base, true);
    features.sumUp(packed, values, base + Beside.afterSingle);
    addSecondAfter(features, base);
    features.sumUp(packed, values, base + Beside.secondAfter);
  });
}
