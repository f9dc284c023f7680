import { opensSentenceOrQuote } from '../../../text/sentences';
import type { Scan } from '../scan';

/** "Oululainen Tangvirta Oy": whether the word that opens a sentence only says where what follows is from. */
export const isDemonym = ({ tokens, language }: Scan, at: number): boolean =>
  language !== null && language.places.demonyms.some((ending) => tokens.words[at]!.endsWith(ending)) && opensSentenceOrQuote(tokens, at);
