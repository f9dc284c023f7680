import { followable, html, type Html } from '../../markup/html';
import { byCodeUnits } from '../../text/by-code-units';
import type { Output } from '../output';
import type { ArticleLine, Sighting } from '../cluster-tally';

const MOST_SOURCES = 200;

/** The address with a text fragment: browsers that support them jump to the very words. */
function addressOf(href: string, words: string): string {
  if (href.includes('#')) return href;
  // A lone surrogate can't be encoded.
  const whole = words.slice(0, 100).replace(/[\uD800-\uDFFF]/gu, '');
  return `${href}#:~:text=${encodeURIComponent(whole).replaceAll('-', '%2D')}`;
}

/** A link to the article, to the very words if the browser supports it. */
export function articleLink({ url, title, place }: ArticleLine, words: string, output: Output): Html {
  const href = followable(url);
  const name = title ?? url ?? place ?? output.words.unknown;
  return href === null ? html`${name}` : html`<a href="${addressOf(href, words)}" rel="noopener noreferrer">${name}</a>`;
}

/** The articles that name a cluster, newest first, each with the words that name it. */
export function sources(output: Output, sightings: readonly Sighting[]): Html {
  const { words } = output;
  const newest = [...sightings].sort((a, b) => byCodeUnits(b.article.day ?? '', a.article.day ?? '')).slice(0, MOST_SOURCES);
  const entry = ({
    article,
    surface,
    before,
    after,
  }: Sighting): Html => html`<li><p>${articleLink(article, surface, output)} <small>${[article.day, article.publisher].filter((part) => part !== null).join(', ')}</small></p>
<p class="context">${before}<mark>${surface}</mark>${after}</p>${article.place !== null && html`<p><small>${words.place}: ${article.place}</small></p>`}</li>`;
  return html`<section class="sources"><h2>${words.sources} (${sightings.length})</h2>${sightings.length > MOST_SOURCES && html`<p class="help">${words.firstOf}</p>`}<ol>${newest.map(entry)}</ol></section>`;
}
