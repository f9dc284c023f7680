import { tablesOf } from '../languages/languages';
import type { ExtractOptions, Limits } from '../models/options';
import { nothingSelected, selectBySite } from './content/by-site';
import { composeText } from './content/compose';
import type { ComposedText } from './content/content';
import { gatherLines } from './content/gather';
import { readHints } from './content/hints';
import { wholeIfNone } from './content/plain';
import { selectContent } from './content/select';
import { countriesOf } from './countries';
import { decode } from './decode/decode';
import { readDocument } from './document/read-document';
import { lazyDateOrder } from './facts/date-order';
import { readFacts } from './facts/facts';
import { siteDay } from './facts/site-day';
import { languageOfBlocks } from './language/of-blocks';
import { languageOfPage } from './language/of-page';
import { limitsOf } from './limits';
import { mentionsOf } from './mentions/mentions-of';
import { findOnPage } from './mentions/of-page';
import { findQuotes } from './mentions/quotes/quotes';
import { scanText, type Context } from './mentions/scan';
import { composeProgram } from './program/compose-program';
import { textOfProgram } from './program/text-of-program';
import type { Reading } from './reading';
import { profileFor } from './site/profile';
import { readSite } from './site/read-site';
import { NO_SITE } from './site/site';
import { resolveEntities } from './resolve/entities';
import { gathered } from '../text/gathered';

/** The stages by name, in their order; the benchmark reports them by these names. */
export const STAGES = [
  'decode',
  'document',
  'lines',
  'site',
  'content',
  'program',
  'language',
  'facts',
  'text',
  'scan',
  'block languages',
  'mentions',
  'quotes',
  'entities',
] as const;
export type Stage = (typeof STAGES)[number];

/** Runs a stage. `extract` just calls it; the benchmark measures around it. */
export type RunStage = <T>(stage: Stage, run: () => T) => T;

/** All rules, or only those of the profile of the page's site. */
export type Rules = 'all' | 'of the site';

/**
 * Stage by stage: bytes, tree, lines, article, language, facts, text, mentions, entities.
 *
 * @param rules which rules choose text and facts
 */
export function readPage(input: string | Uint8Array, options: ExtractOptions, stage: RunStage, rules: Rules = 'all'): Reading {
  const limits = limitsOf(options.limits);
  const selected = selectArticle(input, options, limits, stage, rules);
  const { decoded, page, site, content, unshown } = selected;
  const language = stage('language', () => languageOfPage(page, unshown ?? content));
  const tables = tablesOf(language?.code);
  const order = lazyDateOrder({ page, lines: content.lines, capturedAt: options.capturedAt ?? null });
  const facts = stage('facts', () =>
    readFacts({ page, content, language: tables, options, profile: site, general: rules === 'all', order }),
  );
  const composed = stage('text', () => {
    const claims = gathered(Object.values(facts), (fact) => fact.claims);
    return unshown === null
      ? composeText(content, claims, limits.text, page.base)
      : composeProgram(unshown, claims, content.lines, limits.text, page.base);
  });
  const named = findNames(composed, { page, facts, language, tables, options, limits, order }, stage);
  const { blockLanguages, found, foundInTitle, quotes, entities } = named;
  // Field by field, as in `aroundTitle`.
  return {
    options,
    decoded,
    page,
    site,
    content,
    unshown,
    language,
    facts,
    composed,
    blockLanguages,
    found,
    foundInTitle,
    quotes,
    entities,
  };
}

type Selected = Pick<Reading, 'decoded' | 'page' | 'site' | 'content' | 'unshown'>;

/** Selects the lines of a page that are its article. */
function selectArticle(input: string | Uint8Array, options: ExtractOptions, limits: Limits, stage: RunStage, rules: Rules): Selected {
  const decoded = stage('decode', () => decode(input, options, limits));
  const page = stage('document', () => readDocument(decoded.text, options, limits, decoded.kind));
  const lines = stage('lines', () => gatherLines(page.root));
  const profile = profileFor([options.url ?? null, page.canonical], options.sites);
  const site =
    profile === null
      ? NO_SITE
      : stage('site', () => readSite(page, lines, profile, options.capturedAt?.slice(0, 10) ?? null, (matches) => siteDay(page, matches)));
  if (rules === 'of the site') return { decoded, page, site, content: selectBySite(nothingSelected(lines), site), unshown: null };
  const [content, hints] = stage('content', () => {
    const read = readHints(page);
    const selected = selectContent(lines, read, options.explain);
    return [selectBySite(decoded.kind === 'text' ? wholeIfNone(selected) : selected, site), read] as const;
  });
  // A site profile that selects text takes precedence over the text in the page's scripts.
  const isOfSite = site.content !== null || site.removed.size > 0;
  return { decoded, page, site, content, unshown: isOfSite ? null : stage('program', () => textOfProgram(page, content, hints, limits)) };
}

/** What `findNames` needs besides the text. */
interface AroundText extends Pick<Reading, 'page' | 'facts' | 'language' | 'options'> {
  readonly tables: ReturnType<typeof tablesOf>;
  readonly limits: Limits;
  readonly order: NonNullable<Context['order']>;
}

type Names = Pick<Reading, 'blockLanguages' | 'found' | 'foundInTitle' | 'quotes' | 'entities'>;

/** Finds the names in text and title, and whose words they quote. */
function findNames(composed: ComposedText, { page, facts, language, tables, options, limits, order }: AroundText, stage: RunStage): Names {
  const title = facts.title.value;
  const { value: published, evidence } = facts.published;
  // A month read from the address alone can't say which day "yesterday" was; the month of a printed issue tells at least the year.
  const isOfAddress = evidence[0]?.source === 'url' && published?.precision === 'month';
  const context: Context = {
    reference: isOfAddress ? null : (published?.start ?? null),
    prefer: 'nearest',
    registry: options.registry ?? [],
    countries: countriesOf([options.url, page.canonical]),
    order,
  };
  const [scan, titleScan] = stage('scan', () => [
    scanText(composed.text, 'text', tables, composed.blocks),
    title === null ? null : scanText(title, 'title', tables),
  ]);
  const blockLanguages = stage('block languages', () => languageOfBlocks(scan, language));
  const { found, foundInTitle } = stage('mentions', () => findOnPage(scan, titleScan, context, limits.mentions, options));
  const quotes = stage('quotes', () => findQuotes(scan, found.names));
  const mentions = [...(foundInTitle ? mentionsOf(foundInTitle) : []), ...mentionsOf(found)];
  const entities = stage('entities', () => resolveEntities({ mentions, text: scan, title: titleScan, quotes, context }));
  return { blockLanguages, found, foundInTitle, quotes, entities };
}
