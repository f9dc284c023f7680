import { wordSet } from '../../../languages/word-sets';
import { UPPER } from '../../../text/token-kinds';
import { copulas } from '../grammar';
import type { Scan } from '../scan';
import { sentenceAround } from '../../../text/sentences';
import type { Find } from './finds';

const networks = wordSet(({ clusters }) => clusters.networks);
const joining = wordSet(({ clusters }) => clusters.joining);
/** Between "is" and what it is: "er et nationalt netværk". */
const DESCRIBED_WITHIN = 5;

/** "netværket Vand i Byer", "Vand i Byer er et netværk": a registered name that is called a network, in its exact spelling. */
export function isCalledNetwork(scan: Scan, { from, to, start, end, match }: Find): boolean {
  const { tokens, language, text } = scan;
  if (language === null || text.slice(start, end) !== match!.form.printed) return false;
  if (isNetwork(scan, from - 1)) return true;
  if (!copulas(language).has(tokens.words[to] ?? '')) return false;
  const [, last] = sentenceAround(tokens, to);
  for (let i = to + 1; i < Math.min(last, to + DESCRIBED_WITHIN); i++) if (isNetwork(scan, i)) return true;
  return false;
}

/** "netværk", "nettverket". */
function isNetwork({ tokens, language }: Scan, at: number): boolean {
  const word = tokens.words[at] ?? '';
  for (const network of networks(language)) if (word.startsWith(network) && word.length - network.length <= ARTICLE) return true;
  return false;
}
/** Letters of an article after its noun. */
const ARTICLE = 2;

/** "gik ind i MADE", "medlem af MADE": a registered name in capitals, of the country of the text's language, that somebody joins. */
export function isJoined(scan: Scan, { from, to, start, end, match }: Find): boolean {
  const { tokens, language, text } = scan;
  const printed = text.slice(start, end);
  if (language === null || printed !== match!.form.printed || !/^\p{Lu}{4,}$/u.test(printed)) return false;
  if (tokens.shapes[to] === UPPER || !match!.form.records.some(({ country }) => country === language.places.countries[0])) return false;
  const before = tokens.words[from - 1] ?? '';
  return joining(language).has(before) || joining(language).has(`${tokens.words[from - 2] ?? ''} ${before}`);
}
