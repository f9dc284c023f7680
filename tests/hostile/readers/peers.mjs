// Other extractors for reader.mjs, called as their own documentation shows: title, date, author and text of a page, as far
// as they read them. They are installed separately, in the folder KLYNGE_PEERS; KLYNGE_PEER says which one reads.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const folder = process.env.KLYNGE_PEERS;
const require = createRequire(join(folder, 'peers.cjs'));
const load = async (path) => import(pathToFileURL(path).href);
const modern = async (name) => load(require.resolve(name));
const main = async (name) => {
  const module = await modern(name);
  return module.default?.default ?? module.default ?? module;
};

/** Loads each peer on request: a function of the page as a string and its address. */
const PEERS = {
  readability: async () => {
    const { parseHTML } = await modern('linkedom');
    const { Readability } = require('@mozilla/readability');
    return (html) => {
      const found = new Readability(parseHTML(html).document).parse();
      return { title: found?.title, date: found?.publishedTime, author: found?.byline, text: found?.textContent };
    };
  },
  'mizchi readability': async () => {
    const { readable } = await modern('@mizchi/readability');
    return (html, url) => {
      const found = readable(html, { url });
      return { title: found.snapshot.metadata.title, text: found.toMarkdown() };
    };
  },
  defuddle: async () => {
    const { parseHTML } = await modern('linkedom');
    const { Defuddle } = await load(join(folder, 'node_modules/defuddle/dist/node.js'));
    return async (html, url) => {
      const found = await Defuddle(parseHTML(html).document, url);
      return { title: found.title, date: found.published, author: found.author, text: found.content };
    };
  },
  metascraper: async () => {
    const rules = await Promise.all(['title', 'author', 'date', 'description'].map(async (name) => (await main(`metascraper-${name}`))()));
    const metascraper = (await main('metascraper'))(rules);
    return async (html, url) => {
      const found = await metascraper({ html, url });
      return { title: found.title, date: found.date, author: found.author, text: found.description };
    };
  },
  'article-extractor': async () => {
    const { extractFromHtml } = await modern('@extractus/article-extractor');
    return async (html, url) => {
      const found = await extractFromHtml(html, url);
      return { title: found?.title, date: found?.published, author: found?.author, text: found?.content };
    };
  },
  unfluff: async () => {
    const unfluff = require('unfluff');
    return (html) => {
      const found = unfluff(html);
      return { title: found.title, date: found.date, author: found.author?.join(', '), text: found.text };
    };
  },
  readabilitySAX: async () => {
    const sax = require('readabilitySAX');
    return (html) => {
      const found = sax.process(html, { type: 'text' });
      return { title: found.title, text: found.text };
    };
  },
  'postlight parser': async () => {
    const parser = await main('@postlight/parser');
    return async (html, url) => {
      const found = await parser.parse(url, { html, contentType: 'text' });
      if (found.error) throw new Error(String(found.message));
      return { title: found.title, date: found.date_published, author: found.author, text: found.content };
    };
  },
};

const reads = await PEERS[process.env.KLYNGE_PEER]();

/** Share of a text that is unreadable: control characters and replacement characters. */
function unreadable(text) {
  const sample = text.slice(0, 100_000);
  return sample.length === 0 ? 0 : (sample.match(/(?![\t\n\f\r])[\p{Cc}\uFFFD]/gu)?.length ?? 0) / sample.length;
}

export async function read(input, { url }) {
  // They take strings: bytes are read as UTF-8, as `fetch(…).text()` does.
  const html = typeof input === 'string' ? input : Buffer.from(input).toString('utf8');
  const { title, date, author, text } = await reads(html, url ?? 'https://www.example.dk/nyt/');
  const worded = (value) => (value === undefined || value === null || value === '' ? null : String(value).slice(0, 300));
  return {
    title: worded(title),
    date: worded(date),
    author: worded(author),
    letters: text?.length ?? 0,
    unreadable: unreadable(String(text ?? '')),
  };
}
