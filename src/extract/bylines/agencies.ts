/** Agencies that supply text, by their full and short names; named as authors only where nobody else is. */
// prettier-ignore
const AGENCIES: ReadonlySet<string> = new Set([
  'ritzau', 'ritzaus bureau', 'tt', 'tt nyhetsbyrån', 'ntb', 'norsk telegrambyrå', 'npk', 'nynorsk pressekontor', 'stt', 'stt-lehtikuva',
  'dpa', 'deutsche presse-agentur', 'dpa-afx', 'dapd', 'ddp', 'epd', 'evangelischer pressedienst', 'kna', 'sid', 'ots', 'news aktuell', 'apa',
  'sda', 'keystone-sda', 'anp', 'belga', 'afp', 'agence france-presse', 'ats', 'keystone-ats',
  'ap', 'associated press', 'the associated press', 'upi', 'united press international', 'reuters', 'thomson reuters', 'bloomberg', 'pa',
  'pa media', 'press association', 'the press association', 'the canadian press', 'aap', 'australian associated press',
  'efe', 'europa press', 'ansa', 'lusa', 'pap', 'čtk', 'bns', 'tass', 'anadolu agency', 'xinhua', 'kyodo news', 'yonhap', 'pti',
  'press trust of india', 'ani', 'ians',
]);

/** Whether a name is a news agency. */
export const isAgency = (name: string): boolean => AGENCIES.has(name.toLowerCase());
