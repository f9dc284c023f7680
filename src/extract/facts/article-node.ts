import type { PageDocument } from '../document/document';
import { stringsOf, typesOf, type JsonLdNode } from '../document/json-ld';
import { isOtherHeadline, wordsOfKeys, type HeadlineWords } from './other-headline';
import { wordsKey } from '../../text/words-key';
import { gathered } from '../../text/gathered';
import { hasHeadlineWords } from './headline-words';
import { unescaped } from './unescaped';

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Recipe|LiveBlogPosting|SocialMediaPosting|PressRelease)$/u;
const PAGE = new Set(['WebPage', 'ItemPage', 'AboutPage', 'MedicalWebPage', 'FAQPage', 'CollectionPage', 'CreativeWork']);

/** The JSON-LD objects that describe the page itself. */
export interface ArticleNodes {
  /** The article; null where none is declared, or where it can't be told from listed ones. */
  readonly article: JsonLdNode | null;
  readonly page: JsonLdNode | null;
}

const addresses = (node: JsonLdNode): string[] => gathered(['url', 'mainEntityOfPage', '@id'], (property) => stringsOf(node, property));

function bareAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/u, '').split(/[?#]/u, 1)[0]!;
  return bare.endsWith('/') ? bare.slice(0, -1) : bare;
}

/** Whether a headline is one of the page's, or the part of one before or after the site's name. */
function isOfPage(headline: string, keys: ReadonlySet<string>): boolean {
  if (keys.has(headline)) return true;
  if (!hasHeadlineWords(headline)) return false;
  return [...keys].some((key) => key.startsWith(`${headline} `) || key.endsWith(` ${headline}`));
}

/** A page prints its headline once or twice; more of that level are a list. */
const MOST_SHOWN = 8;

/** An absolute address, which may be another page's; "#article" is a place on this one. */
const WHOLE = /^https?:/u;

/** The first article whose headline doesn't show it to be another page's; a single one also counts if its address doesn't. */
function firstNotOther(articles: readonly JsonLdNode[], own: ReadonlySet<string>, words: HeadlineWords | null): JsonLdNode | undefined {
  if (words === null) return articles[0];
  const isElsewhere = (node: JsonLdNode): boolean =>
    own.size > 0 && addresses(node).some((url) => WHOLE.test(url) && !own.has(bareAddress(url)));
  return articles.find(
    (node) => !isOtherHeadline(unescaped(stringsOf(node, 'headline')[0] ?? ''), words) || (articles.length === 1 && !isElsewhere(node)),
  );
}

/**
 * Picks the article among the JSON-LD objects: the one with this page's address or headline, else the first without another
 * article's headline. A headline in the metadata may be just the site's name, so only a printed one can rule others out.
 *
 * @param printed the headlines that the page prints
 */
export function articleNodes(page: PageDocument, headlines: readonly string[], printed: () => readonly string[]): ArticleNodes {
  const articles: JsonLdNode[] = [];
  let webPage: JsonLdNode | null = null;
  for (const node of page.jsonLd) {
    const types = typesOf(node);
    if (
      types.some((type) => ARTICLE.test(type)) &&
      ('headline' in node || 'datePublished' in node || 'author' in node || 'publisher' in node)
    )
      articles.push(node);
    else if (types.some((type) => PAGE.has(type))) webPage ??= node;
  }
  if (articles.length === 0) return { article: null, page: webPage };
  const shown = printed().slice(0, MOST_SHOWN);
  const own = new Set([page.canonical, page.url].filter((url) => url !== null).map(bareAddress));
  const keys = new Set([...headlines, ...shown].map(wordsKey).filter((key) => key !== ''));
  const matching = articles.filter(
    (node) =>
      addresses(node).some((url) => own.has(bareAddress(url))) ||
      stringsOf(node, 'headline').some((headline) => isOfPage(wordsKey(unescaped(headline)), keys)),
  );
  const chosen =
    matching.find((node) => 'datePublished' in node && 'author' in node) ??
    matching.find((node) => 'datePublished' in node) ??
    matching[0] ??
    firstNotOther(articles, own, shown.length === 0 ? null : wordsOfKeys(keys)) ??
    null;
  return { article: chosen, page: webPage };
}
