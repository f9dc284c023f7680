/** Agencies that supply text; named as authors only where nobody else is. */
// prettier-ignore
const AGENCIES = new Set([
  'ritzau', 'tt', 'ntb', 'dpa', 'afp', 'ap', 'reuters', 'apa', 'sda', 'anp', 'stt', 'associated press', 'bloomberg', 'upi', 'epd', 'kna',
  'sid', 'ots', 'news aktuell', 'belga', 'xinhua', 'pti', 'ani', 'ians', 'efe', 'ansa', 'pa media', 'press association', 'npk',
  'aap', 'ats', 'keystone-sda', 'the canadian press',
]);

/** Whether a name is a news agency. */
export const isAgency = (name: string): boolean => AGENCIES.has(name.toLowerCase());
