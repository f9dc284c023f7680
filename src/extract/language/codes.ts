/** Languages with a two-letter code, and franc's three-letter code for them. Others have the same code in both. */
// prettier-ignore
const ISO_639_3: Readonly<Record<string, string>> = {
  da: 'dan', sv: 'swe', nb: 'nob', nn: 'nno', de: 'deu', en: 'eng', nl: 'nld', fi: 'fin', fr: 'fra', is: 'isl', fo: 'fao', es: 'spa', it: 'ita',
  pt: 'por', pl: 'pol', et: 'ekk', af: 'afr', sq: 'als', az: 'azj', be: 'bel', bg: 'bul', bs: 'bos', ca: 'cat', cs: 'ces', el: 'ell', eu: 'eus',
  ga: 'gle', gl: 'glg', hr: 'hrv', hu: 'hun', id: 'ind', lt: 'lit', lv: 'lvs', mk: 'mkd', mt: 'mlt', ro: 'ron', ru: 'rus', sk: 'slk', sl: 'slv',
  sr: 'srp', tr: 'tur', uk: 'ukr', vi: 'vie', zh: 'cmn', ja: 'jpn', ko: 'kor', ar: 'arb', he: 'heb', fa: 'pes', hi: 'hin', th: 'tha', sw: 'swh',
};
const BCP_47: ReadonlyMap<string, string> = new Map([
  ...Object.entries(ISO_639_3).map(([two, three]) => [three, two] as const),
  ['est', 'et'],
  ['sqi', 'sq'],
  ['zho', 'zh'],
]);

/** The three-letter code of a language; codes without one stay. */
export const toIso6393 = (code: string): string => ISO_639_3[code] ?? code;
/** The two-letter code of a language; codes without one stay. */
export const fromIso6393 = (code: string): string => BCP_47.get(code) ?? code;

/** The languages that a declared code ('da', 'en-US', 'nb_NO', 'dan') means, in BCP 47; 'no' means two. Empty for other text. */
export function languagesOfCode(code: string): readonly string[] {
  const base = code.trim().toLowerCase().split(/[-_]/u, 1)[0]!;
  if (!/^[a-z]{2,3}$/u.test(base) || base === 'und') return [];
  return base === 'no' || base === 'nor' ? ['nb', 'nn'] : [fromIso6393(base)];
}
