// Exports for the training script; not part of the package.
export { gatherAll } from './all-features';
export { SpanFeatures } from './features';
export { allowed, CLASSES, marginals, NONE, ORGANIZATION, PERSON, PLACE, spansOf } from './lattice';
export { isNoName, runAt } from './units';
export { isCapital } from '../../../text/capitals';
export { proposeNames } from '../mentions';
export { scanText } from '../scan';
export { tablesOf } from '../../../languages/languages';
export { arbitrate } from '../arbiter';
export { findDates } from '../dates/dates';
export { combineEvidence } from '../combine';
export { tagSpans } from './tagger';
export { packWeights } from './weights';
