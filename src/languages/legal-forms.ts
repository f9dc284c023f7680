/** Legal forms of companies, as the last word of a name, in lower case. */
// prettier-ignore
export const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'ab', 'asa', 'as', 'aps', 'gmbh', 'ag', 'kg', 'kgaa', 'oy', 'oyj', 'bv', 'nv', 'sa', 'sas', 'sarl', 'inc', 'corp', 'ltd', 'llc', 'plc',
  'hf', 'ehf', 'amba', 'ev', 'se', 'spa', 'srl', 'llp', 'lp', 'mbh',
]);
