import { tablesOf } from '../languages/languages';
import { SCHEMA } from '../models/schema';
import type { Article } from '../models/article';
import type { ExtractOptions } from '../models/options';
import { mentionsOf } from './annotate';
import { composeText } from './content/compose';
import { gatherLines } from './content/gather';
import { selectContent } from './content/select';
import { decode } from './decode/decode';
import { readDocument } from './document/read';
import { readFacts } from './facts/facts';
import { GENERATOR } from './generator';
import { detectLanguage } from './language/detect';
import { DEFAULT_LIMITS } from './limits';
import { findMentions } from './mentions/mentions';
import { findQuotes } from './mentions/quotes/quotes';
import { scanText } from './mentions/scan';
import { resolveCities } from './resolve/cities';
import { resolveClusters } from './resolve/clusters';
import { resolveOrganizations } from './resolve/organizations';
import { resolvePeople } from './resolve/people';
import { resolvePlaces } from './resolve/places';
import type { Resolving } from './resolve/resolving';

/** Stage by stage: bytes, tree, lines, article, language, facts, text, mentions, entities, record. */
export function extract(input: string | Uint8Array, options: ExtractOptions = {}): Article {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const decoded = decode(input, options, limits);
  const page = readDocument(decoded.text, options, limits);
  const content = selectContent(gatherLines(page.root));
  const sample = content.lines.filter((line) => content.selected[line.index]).map((line) => line.text).join('\n');
  const language = detectLanguage(sample, { hints: page.htmlLang ? [page.htmlLang] : [] });
  const tables = tablesOf(language?.code);
  const facts = readFacts({ page, content, language: tables, options });
  const { text, blocks, links } = composeText(content, Object.values(facts).flatMap((fact) => fact.claims), limits.text);

  const context = { reference: facts.published.value?.start ?? null, prefer: 'nearest', registry: options.registry ?? [], countries: [] } as const;
  const scan = scanText(text, 'text', tables, blocks);
  const titleScan = facts.title.value === null ? null : scanText(facts.title.value, 'title', tables);
  const found = findMentions(scan, context, options.recognizers);
  const inTitle = titleScan && findMentions(titleScan, context, options.recognizers);
  const quotes = findQuotes(scan);
  const mentions = [...(inTitle ? mentionsOf(inTitle) : []), ...mentionsOf(found)];
  const resolving: Resolving = { mentions, text: scan, title: titleScan, quotes, context };

  return {
    schema: SCHEMA,
    generator: { ...GENERATOR },
    url: options.url ?? null,
    canonicalUrl: page.canonical,
    title: facts.title.value,
    lead: facts.lead.value,
    language,
    published: facts.published.value,
    modified: facts.modified.value,
    authors: facts.authors.value,
    contacts: facts.contacts.value,
    publisher: facts.publisher.value,
    tags: facts.tags.value,
    links: [...links],
    text,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end, path: '', language: null })),
    dates: [],
    clusters: resolveClusters(resolving),
    cities: resolveCities(resolving),
    places: resolvePlaces(resolving),
    people: resolvePeople(resolving),
    organizations: resolveOrganizations(resolving),
    quotes: [],
    evidence: Object.fromEntries(Object.entries(facts).map(([field, fact]) => [field, [...fact.evidence]])),
    issues: [...decoded.issues, ...page.issues, ...Object.values(facts).flatMap((fact) => fact.issues)],
  };
}
