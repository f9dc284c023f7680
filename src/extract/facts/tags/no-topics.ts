import { ASK, MORE, phrasesOf } from '../../content/phrases';
import { metaContents } from '../../document/document';
import { objectsOf, stringsOf } from '../../document/json-ld';
import { PHRASE } from '../../bylines/phrases';
import type { FactView } from '../view';
import { wordsKey } from '../../../text/words-key';
import { isDay } from '../is-day';

/** A count of comments or of articles. */
const COUNT = /^\d{1,3}$/u;
const RIGHTS = /^(?:©|\(c\))/iu;

/** Whether a printed entry of a list of tags is something else: a day, a count, a credit, the label, a link to more. */
export const isNoTopic = ({ phrases }: FactView, tag: string): boolean =>
  COUNT.test(tag) || RIGHTS.test(tag) || isDay(tag) || phrases.ofWhole(tag) === PHRASE.tags || (phrasesOf(tag) & (ASK | MORE)) !== 0;

/** "8f2e7083-bbc4-423a-9015-2fb31e1cce50", "100312362": numbers of a content system. */
const NUMBER = /^(?:\d{5,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/iu;
/** "RULES:COAST-WATER": a code of a wire. */
const CODE = /^\p{Lu}[\p{Lu}\d]+(?::[\p{Lu}\d][\p{Lu}\d-]*)+$/u;
/** "HYD12", "CRSTL": what only in a list with others is a code. */
const ABBREVIATED = /^[A-Z]{2,8}\d{0,2}$/u;
const LABELED = /^\p{L}[\p{L} ]{1,24}: ?(?=\S)/u;
/** A list has at least this many codes, and this many labels. */
const FEWEST_CODES = 6;
const FEWEST_LABELS = 2;

/**
 * The topics among declared keywords, without what content systems put there for themselves: codes, numbers, "Page Type:
 * Article"; none where most of them are such.
 */
export function withoutCodes(tags: readonly string[]): readonly string[] {
  if (tags.length >= FEWEST_CODES && tags.every((tag) => ABBREVIATED.test(tag) || CODE.test(tag)) && tags.some(isOfSystem)) return [];
  const topics = tags.filter((tag) => !NUMBER.test(tag) && !CODE.test(tag) && !SWITCH.test(tag));
  const areMixed = topics.length < tags.length;
  const labeled = topics.filter((tag) => LABELED.test(tag));
  const left = labeled.length >= (areMixed ? 1 : FEWEST_LABELS) ? topics.filter((tag) => !labeled.includes(tag)) : topics;
  if (labeled.length > left.length) return [];
  return areMixed ? left.filter((tag) => !isOfSystem(tag)) : left;
}

/** "HYD12", "CYC08": capitals and two digits. */
const isOfSystem = (tag: string): boolean => CODE.test(tag) || /^[A-Z]{2,8}\d\d$/u.test(tag);

/** "type_review", "channel_gaming_software". */
const SWITCH = /^[a-z\d]+(?:_[a-z\d]+)+$/u;

/** The topics among declared keywords without the names of the site, unless they are all there is. */
export function withoutSite(view: FactView, tags: readonly string[]): readonly string[] {
  const { article } = view.nodes;
  const publishers = article === null ? [] : objectsOf(article, 'publisher').flatMap((publisher) => stringsOf(publisher, 'name'));
  const names = new Set([...metaContents(view.page, 'og:site_name', 'application-name'), ...publishers].map(wordsKey));
  const topics = tags.filter((tag) => !names.has(wordsKey(tag)) && !(tag.includes('.') && view.site.isOfDomain(tag)));
  return topics.length > 0 ? topics : tags;
}
