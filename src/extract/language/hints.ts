import { metaContents, type PageDocument } from '../document/document';

const META = ['og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language', 'inlanguage'] as const;
/** Path segments and host labels that are read as codes: two letters, with or without a country. */
const CODE = /^[a-z]{2}(?:[-_][a-z]{2})?$/iu;
const LEADING_SEGMENTS = 2;

/** The language codes that a page declares, as written, in no particular order. */
export function declaredLanguages(page: PageDocument): string[] {
  const typed = page.jsonLd.map((node) => node['inLanguage']).filter((value) => typeof value === 'string');
  return [
    ...(page.htmlLang === null ? [] : [page.htmlLang]),
    ...metaContents(page, ...META),
    ...typed,
    ...languagesInUrl(page.canonical ?? page.url),
  ];
}

/** Codes among the first path segments and in the first host label: "/en/news", "de.example.org". */
export function languagesInUrl(url: string | null): string[] {
  if (url === null) return [];
  const [, host = '', ...path] = url.split(/:?\/+/u, 2 + LEADING_SEGMENTS);
  const labels = host.split('.');
  return [...(labels.length > 2 ? labels.slice(0, 1) : []), ...path].filter((part) => CODE.test(part));
}
