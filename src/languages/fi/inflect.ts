/** A Finnish noun: its first form, its weak stem, and the two cases that no stem foretells. */
export type Noun = readonly [nominative: string, stem: string, illative: string, partitive: string];

const BACK = /[aou]/u;
const CASES = ['n', 'ssA', 'stA', 'llA', 'ltA', 'lle', 'ksi'];

/** The singular forms that stand in running text, the first form first: "yliopisto", "yliopistossa", "yliopistoon". */
export function formsOf([nominative, stem, illative, partitive]: Noun): string[] {
  const a = BACK.test(nominative) ? 'a' : 'ä';
  return [nominative, ...CASES.map((ending) => stem + ending.replace('A', a)), illative, partitive];
}
