import type { Claim } from '../../content/content';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import { overlap, titleKey } from '../title-key';
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

function agreement(key: string, declared: readonly (Candidate<string> & { key: string })[]): number {
  let best = 0;
  for (const candidate of declared) {
    if (candidate.key === key) return SAME;
    const contained = key.length >= 12 && (candidate.key.startsWith(key) || candidate.key.endsWith(key) || key.startsWith(candidate.key) || key.endsWith(candidate.key));
    best = Math.max(best, contained ? CONTAINED : overlap(key, candidate.key) >= ALIKE_FROM && key.includes(' ') ? ALIKE : 0);
  }
  return best;
}

/** The headline as printed where a heading bears it out, else as declared. */
export function chooseTitle(view: FactView): TitleFact {
  const printed = printedTitles(view);
  const headings = new Set(printed.filter((title) => title.level > 0 && !view.site.has(title.value)).map((title) => titleKey(title.value)));
  const declared = declaredTitles(view, headings).map((title) => ({ ...title, key: titleKey(title.value) }));
  const losers: Loser[] = [];
  const firstHeading = printed.find((title) => title.level === 1 && !view.site.has(title.value));
  const weighed = printed.map((title) => {
    const key = titleKey(title.value);
    let confidence = title.confidence + agreement(key, declared);
    if (title === firstHeading) confidence += FIRST;
    const distance = view.content.first - (title.line ?? 0);
    if (distance >= 0 && distance <= NEAR) confidence += NEAR_TEXT;
    return { ...title, key, confidence };
  });
  let best: PrintedTitle | null = null;
  for (const title of weighed) {
    const bySite = title.key === '' || (view.site.has(title.value) && !declared.some((candidate) => candidate.key === title.key && candidate.rule !== 'title-tag'));
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
  return { value, line: best?.line ?? null, evidence: winner === null ? [] : evidenceOf([winner], losers, view.options.explain), claims, issues: [] };
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
  for (let i = 0; i < until; i++) if (titleKey(view.lines[i]!.text) === key) taken.add(i);
  return [...taken].map((line) => ({ line, as: 'title' }));
}
