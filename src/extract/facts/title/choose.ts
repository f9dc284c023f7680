import type { Claim } from '../../content/content';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import { bySite, generally } from '../site-rules';
import { hasKey, titleKey } from '../title-key';
import type { FactView } from '../view';
import { declaredTitles } from './declared';
import { printedTitles, type PrintedTitle } from './printed';

/** The headline and the lines it is printed on. */
export interface TitleFact extends Fact<string | null> {
  readonly line: number | null;
}

/** What a heading gains by being what the metadata declare, by containing it, by sharing its words. */
const SAME = 0.4;
const CONTAINED = 0.22;
const ALIKE = 0.18;
/** Two texts are alike from this share of common words on. */
const ALIKE_FROM = 0.6;
/** A heading needs so much to be taken without a declared title that agrees. */
const ENOUGH = 0.4;
/** The first heading of the first level, and one just before the text. */
const FIRST = 0.06;
const NEAR_TEXT = 0.06;
const NEAR = 12;

/** A key with its words, for what is compared with many others. */
interface Keyed {
  readonly key: string;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
}

function keyed(key: string): Keyed {
  const words = key.split(' ');
  return { key, words, set: new Set(words) };
}

/** Share of the shorter text's words that the other has too. */
function overlap(key: string, words: readonly string[], other: Keyed): number {
  const ofKey = key.length <= other.key.length;
  const [short, long] = ofKey ? [words, other.set] : [other.words, new Set(words)];
  let common = 0;
  for (const word of short) if (long.has(word)) common++;
  return common / short.length;
}

/** What a heading gains by the declared titles, each of which is given once. */
function agreement(key: string, declared: readonly Keyed[]): number {
  let best = 0;
  for (const { key: other } of declared) {
    if (other === key) return SAME;
    if (key.length >= 12 && (other.startsWith(key) || other.endsWith(key) || key.startsWith(other) || key.endsWith(other))) best = CONTAINED;
  }
  if (best > 0 || !key.includes(' ')) return best;
  const words = key.split(' ');
  return declared.some((other) => other.key !== '' && overlap(key, words, other) >= ALIKE_FROM) ? ALIKE : 0;
}

/** Above what any heading comes to by the general rules. */
const BY_SITE = 2;

function siteTitles(view: FactView): PrintedTitle[] {
  const [match] = view.profile.matches.title;
  return match === undefined ? [] : [{ ...bySite(view, match, match.text), confidence: BY_SITE, level: 1, lines: match.lines }];
}

/** The headline as printed where a heading bears it out, else as declared. */
export function chooseTitle(view: FactView): TitleFact {
  const printed = [...siteTitles(view), ...generally(view, () => printedTitles(view))].map((title) => {
    const key = titleKey(title.value);
    return { ...title, key, ofSite: view.site.hasKey(key) };
  });
  const headings = new Set(printed.filter((title) => title.level > 0 && !title.ofSite).map((title) => title.key));
  const declared = generally(view, () => declaredTitles(view, headings)).map((title) => ({ ...title, key: titleKey(title.value) }));
  const declaredKeys = [...new Set(declared.map((title) => title.key))].map(keyed);
  const losers: Loser[] = [];
  const firstHeading = printed.find((title) => title.level === 1 && !title.ofSite);
  const weighed = printed.map((title) => {
    let confidence = title.confidence + agreement(title.key, declaredKeys);
    if (title === firstHeading) confidence += FIRST;
    const distance = view.content.first - (title.line ?? 0);
    if (distance >= 0 && distance <= NEAR) confidence += NEAR_TEXT;
    return { ...title, confidence };
  });
  let best: PrintedTitle | null = null;
  for (const title of weighed) {
    const bySite = title.key === '' || (title.ofSite && !declared.some((candidate) => candidate.key === title.key && candidate.rule !== 'title-tag'));
    const reason = title.key === '' ? 'no words' : bySite ? "the site's name" : title.confidence < ENOUGH ? 'too little speaks for it' : null;
    if (reason === null && (best === null || title.confidence > best.confidence)) {
      if (best !== null) losers.push({ candidate: best, reason: 'another heading fits better' });
      best = title;
    } else losers.push({ candidate: title, reason: reason ?? 'another heading fits better' });
  }
  const meta = [...declared].filter((title) => title.key !== '').sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  const winner = best ?? meta;
  for (const title of declared) if (title !== winner) losers.push({ candidate: title, reason: best === null ? 'another source is trusted more' : 'the printed headline goes first' });
  const claims = best === null ? [] : claimsOf(view, best);
  const value = best === null ? (meta?.value ?? null) : punctuated(best.value, declared);
  return { value, line: best?.line ?? null, evidence: winner === null ? [] : evidenceOf(view, [winner], losers), claims, issues: [] };
}

/** The headline; where its parts stand without a colon between them and a declared title has the same words with one, that title. */
function punctuated(printed: string, declared: readonly Candidate<string>[]): string {
  if (printed.includes(':')) return printed;
  const key = titleKey(printed);
  return declared.find((title) => title.value.includes(': ') && titleKey(title.value) === key)?.value ?? printed;
}

/** The headline's own lines, and every other printing of it before the text. */
function claimsOf(view: FactView, best: PrintedTitle): Claim[] {
  const key = titleKey(best.value);
  const taken = new Set(best.lines);
  const until = Math.min(view.lines.length, Math.max(...best.lines) + NEAR);
  for (let i = 0; i < until; i++) if (hasKey(view.lines[i]!.text, key)) taken.add(i);
  return [...taken].map((line) => ({ line, as: 'title' }));
}
