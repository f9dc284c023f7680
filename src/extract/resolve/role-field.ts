import { wordSet } from '../../languages/word-sets';
import { LOWER, SPACED, WORD } from '../../text/token-kinds';
import { intoField } from '../mentions/grammar';
import { isRoleAt, type Neighbors } from './office';

/** Maximum number of words after a role, including the link. */
export const FIELD_WORDS = 3;

/** Possessives refer to somebody named before: "partner for her owner". */
/**
 * "professor i kemi", "the chief at the time": whether a link leads to a field, or to a place and time, which is not
 * printed with the role.
 */
export const saysWhere = ({ scan: { tokens, language }, lexis }: Neighbors, link: number): boolean =>
  intoField(language).has(tokens.words[link]!) ||
  (lexis.isBodyLink(tokens.words[link]!) && !lexis.isBodyOrigin(tokens.words[link]!) && !leaving(language).has(tokens.words[link]!));
const leaving = wordSet(({ grammar }) => [...grammar.leaving, ...grammar.withArticle]);

/** "Vizepräsident für Häfen und Küsten der Universität X, Karen …": the role before a field that is followed by its body. */
export function beforeField({ scan, lexis }: Neighbors, last: number): number {
  const { tokens } = scan;
  if (last < 0 || isRoleAt(scan, lexis, last)) return last;
  for (let link = last - 1; link > 0 && last - link <= FIELD_WORDS && tokens.kinds[link] === WORD && tokens.before[link] === SPACED; link--)
    if (lexis.isLink(tokens.words[link]!) && isRoleAt(scan, lexis, link - 1)) return link - 1;
  return last;
}

/** "fylkesråd for næring Arve …", "professor of chemistry Robert …": the role before a field that the name follows at once; -1 if none does. */
export function roleBeforeField({ scan, lexis }: Neighbors, name: number): number {
  const { tokens, language } = scan;
  const ands = language?.grammar.and ?? [];
  for (let at = name - 1; at > 0 && name - at <= FIELD_WORDS + 1 && tokens.before[at] === SPACED; at--) {
    const word = tokens.words[at]!;
    if (tokens.shapes[at] !== LOWER || tokens.kinds[at] !== WORD) return -1;
    if (at < name - 1 && language?.organizations.fieldLinks.includes(word) === true) return isRoleAt(scan, lexis, at - 1) ? at - 1 : -1;
    // "rådgiver for familien Holm": a definite noun is whom somebody works for.
    if (at === name - 1 && language?.people.definiteEndings?.some((ending) => word.endsWith(ending)) === true) return -1;
    if (lexis.isFunction(word) && !ands.includes(word)) return -1;
  }
  return -1;
}
