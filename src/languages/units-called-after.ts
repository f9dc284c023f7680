/** Units that bear the name of a company and are printed alike in every language. */
export const UNITS_LIKE_COMPANIES: ReadonlySet<string> = new Set(['tesla', 'siemens']);
