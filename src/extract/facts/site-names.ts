import { parsedAddress } from '../address';
import type { PageDocument } from '../document/document';
import { objectsOf, stringsOf, textsOf, typesOf } from '../document/json-ld';
import { wordsKey } from '../../text/words-key';
import { gathered } from '../../text/gathered';

const SITE_TYPES = new Set(['WebSite', 'NewsMediaOrganization', 'Organization', 'CollegeOrUniversity', 'Corporation']);

/** Metadata with a name of the site. */
const META = new Set([
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'publisher',
  'dc.publisher',
  'dcterms.publisher',
  'copyright',
  'al:android:app_name',
  'twitter:app:name:iphone',
  'cre',
  'source',
]);

/** Short words in a host name that don't name the site. */
const HOST_NOISE = new Set(['www', 'com', 'org', 'net', 'news', 'blog', 'co', 'uk', 'edu', 'gov', 'web', 'html']);

/** Shorter labels before the last are part of the ending: "co.uk", "com.au". */
const SHORTEST_LABEL = 4;

function domainKeysOf(host: string): string[] {
  const labels = host.split('.');
  const before = labels.length > 2 && (labels.at(-2) ?? '').length < SHORTEST_LABEL && HOST_NOISE.has(labels.at(-2)!) ? 3 : 2;
  const domain = labels.slice(-before);
  return domain.length < 2 ? [] : [squeezedKey(domain[0]!), squeezedKey(domain.join('.'))];
}

const squeezed = (key: string): string => (key.includes(' ') ? key.replaceAll(' ', '') : key);
const squeezedKey = (text: string): string => squeezed(wordsKey(text));

/** The names of the site, from the page's metadata and host. */
export class SiteNames {
  /** As written, the best first. */
  readonly names: readonly string[];
  private readonly keys: readonly string[];
  private readonly hostKeys: readonly string[];
  private readonly host: string;
  /** The last label before the ending of the domain, and the domain; few pages need them. */
  private domainKeys: readonly string[] | null = null;
  /** The first units of all keys: a text that begins with another is not a name of the site. */
  private readonly initials: ReadonlySet<number>;

  constructor(page: PageDocument) {
    const declared = page.meta.filter(({ key }) => META.has(key)).map(({ content }) => content);
    // Who wrote the article may be an organization other than the site.
    const writers = new Set(gathered(page.jsonLd, (node) => objectsOf(node, 'author')));
    const linked = gathered(page.jsonLd, (node) => [
      ...(!writers.has(node) && typesOf(node).some((type) => SITE_TYPES.has(type))
        ? [...stringsOf(node, 'name'), ...stringsOf(node, 'alternateName')]
        : []),
      ...gathered(objectsOf(node, 'publisher'), (publisher) => stringsOf(publisher, 'name')),
      ...textsOf(node, 'publisher'),
    ]);
    this.names = [...new Set([...declared, ...linked].map((name) => name.trim()).filter((name) => name !== '' && name.length <= 80))];
    this.keys = this.names.map(squeezedKey).filter((key) => key.length > 1);
    const address = page.url ?? page.canonical;
    const host = address === null ? '' : (parsedAddress(address)?.hostname ?? '');
    this.host = host;
    const labels = host.split('.').filter((label) => label.length > 1 && !HOST_NOISE.has(label));
    this.hostKeys =
      host === ''
        ? []
        : [squeezedKey(host.replace(/^www\d?\./u, '')), ...labels.slice(0, Math.max(1, labels.length - 1)).map(squeezedKey)].filter(
            (key) => key.length > 2,
          );
    this.initials = new Set([...this.keys, ...this.hostKeys].map((key) => key.charCodeAt(0)));
  }

  /** Whether a text is the site's name, or the name with one more word ("Daily Mail Online" on dailymail.co.uk). */
  has(text: string): boolean {
    return this.hasKey(wordsKey(text));
  }

  /** Whether a text is the name of the domain, with or without its ending, and not of a host below it: "SW1.News" on www.sw1.news. */
  isOfDomain(text: string): boolean {
    const key = squeezedKey(text);
    return key.length > 2 && (this.domainKeys ??= domainKeysOf(this.host)).includes(key);
  }

  /** Whether a key is that of a name of the site; `has` for a text whose key is known. */
  hasKey(name: string): boolean {
    if (name === '') return true;
    if (!this.initials.has(name.charCodeAt(0))) return false;
    const key = squeezed(name);
    if (this.keys.includes(key) || this.hostKeys.includes(key)) return true;
    if (key.length < 4) return false;
    return (
      this.keys.some((name) => name.length > 3 && (name.startsWith(key) || key.startsWith(name)) && key.length < name.length * 2.5) ||
      this.hostKeys.some(
        (host) =>
          host.length > 3 &&
          (key.startsWith(host) || (host.startsWith(key) && key.length * 2 > host.length)) &&
          key.length < host.length * 2.5,
      )
    );
  }
}
