import { wordSet } from '../../../languages/word-sets';
import { nationalities } from './place-words';

/** "Belgian", "Netværket": a nation, or a word for a kind of body. */
export const saysWhatBody = (word: string): boolean => nationalities(null).has(word) || kindsOfBody(null).has(word);
const kindsOfBody = wordSet(({ clusters, organizations }) => [...clusters.structures, ...organizations.openers]);
