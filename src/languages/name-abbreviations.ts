/**
 * Given names that people write shortened, lower-case, without the stop: "Hans Chr. Berg", "Joh. Dahl". Readers of any
 * language keep them. Names that are also abbreviations of other words are not here.
 */
// prettier-ignore
export const NAME_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'aug', 'alex', 'ant', 'chr', 'edv', 'ferd', 'fred', 'fredr', 'friedr', 'gust', 'heinr', 'herm', 'jac', 'joh', 'jos', 'jørg', 'kr',
  'ludv', 'ludw', 'matth', 'nic', 'nik', 'rasm', 'th', 'thom', 'ths', 'vald', 'wilh', 'wm',
]);
