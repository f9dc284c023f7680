import { contributing } from '../../../languages/contributing';
import { startsSmall } from '../../../text/letters';
import { wordsKey } from '../../../text/words-key';
import { isElement } from '../../document/page-element';
import { valueOf } from '../../document/text';
import type { Line } from '../../content/lines';
import type { AroundTitle } from '../around-title';
import { isTradeOfWriters } from './of-line';

/** Maximum length of such a line. */
const LONGEST = 240;
/** Words after a name within which its trade stands: "is a freelance journalist". */
const OF_TRADE = 5;
/** Words within which a line says that somebody helped, after two names. */
const OF_HELP = 9;

const wordsIn = (text: string, most: number): string[] => text.split(' ', most).map(wordsKey);

/** "Ann Lee contributed to this report.": whether the people whom a line begins with only helped. */
export const tellsOfHelp = (text: string): boolean => wordsIn(text, OF_HELP).some((word) => contributing().has(word));

/** The bold type that a line begins with, where the rest goes on in small letters; '' without. */
function setApartIn({ element, text }: Line): string {
  const first = element.children.find((child) => isElement(child) || valueOf(child) !== '');
  if (first === undefined || !isElement(first) || !(first.name === 'strong' || first.name === 'b')) return '';
  const name = valueOf(first);
  return text.startsWith(name) && startsSmall(text.slice(name.length).trimStart()) ? name : '';
}

/** "Ann Lee is a freelance journalist.", "**Ann Lee** is a geologist.": whether the last line of the text tells of one who writes. */
export function isLastOnWriter({ content: { last, selected }, phrases }: AroundTitle, line: Line): boolean {
  const { index, text, kind } = line;
  if (index !== last - 1 || selected[index] !== 1 || kind !== 'paragraph' || text.length > LONGEST) return false;
  if (setApartIn(line).includes(' ')) return true;
  const words = text.split(' ');
  const from = words.findIndex((word, at) => at > 0 && startsSmall(word));
  return from > 1 && wordsIn(words.slice(from).join(' '), OF_TRADE).some((word) => isTradeOfWriters(phrases, word));
}
