import type { Claim } from '../../content/content';
import type { Line } from '../../content/lines';
import { evidenceOf, type Fact, type Loser } from '../candidate';
import { openingDay } from '../opening-day';
import { bySite } from '../by-site';
import { hasWordsKey, wordsKey } from '../../../text/words-key';
import { generally, type FactView } from '../view';
import type { KeyedTitle } from './agreement';
import { withoutBeside } from './beside';
import type { TitleContext } from './clean';
import { declaredTitles } from './declared';
import { firstProse } from './first-prose';
import { withoutKicker } from './kicker';
import { withoutNotes } from './notes';
import { PageNames } from './page-names';
import { asWeighed, PrintedChoice } from './printed-choice';
import { printedTitles, type PrintedTitle } from './printed';
import { shortest, trimmed } from './trim';
import { Headings, Weighed } from './weighed';

/** The headline and the lines it is printed on. */
export interface TitleFact extends Fact<string | null> {
  readonly line: number | null;
}

/** How many lines after the headline it may be printed again. */
const NEAR = 12;

/** Above the confidence of any heading by the general rules. */
const BY_SITE = 2;

const siteTitles = (view: FactView): PrintedTitle[] =>
  bySite(view, 'title').map((title) => ({ ...title, confidence: BY_SITE, level: 1, lines: view.profile.matches.title[0]!.lines }));

/** The headline as printed where a heading confirms it, else as declared. */
export function chooseTitle(view: FactView): TitleFact {
  const names = new PageNames(view);
  const printed = [...siteTitles(view), ...generally(view, () => printedTitles(view))].map((title) => new Weighed(title, view, names));
  const prose = firstProse(view);
  const context: TitleContext = { site: view.site, names, headings: new Headings(printed, prose), prose };
  const declared = generally(view, () => declaredTitles(view, context)).map((title): KeyedTitle => ({ title, key: wordsKey(title.value) }));
  const losers: Loser[] = [];
  const choice = new PrintedChoice(view, printed, declared, context);
  const best = choice.best(losers) ?? (view.general ? choice.otherwise() : null);
  const named = declared.filter(({ key }) => key !== '').sort((a, b) => b.title.confidence - a.title.confidence)[0];
  const meta = named === undefined ? null : shortest(named, declared).title;
  const found = best === null ? null : asWeighed(best);
  const winner = found ?? meta;
  for (const { title } of declared)
    if (title !== winner)
      losers.push({
        candidate: title,
        reason: found === null ? 'another source is trusted more' : 'the printed headline takes precedence',
      });
  const claims = best === null ? [] : claimsOf(view, best);
  const value = found === null ? (meta?.value ?? null) : headlineIn(view, found, declared, context);
  return { value, line: found?.line ?? null, evidence: winner === null ? [] : evidenceOf(view, [winner], losers), claims, issues: [] };
}

/** The headline in a printed title; that of a site profile is taken as it is. */
function headlineIn(view: FactView, { source, value, line }: PrintedTitle, declared: readonly KeyedTitle[], context: TitleContext): string {
  if (source === 'site') return value;
  const proper = line === null ? value : properOf(value, view.lines[line]!, declared);
  const headline = trimmed(proper, declared, context);
  return punctuated(headline.slice(openingDay(headline, view.reader)), declared);
}

/** A printed title without anything else in its heading. */
const properOf = (value: string, line: Line, declared: readonly KeyedTitle[]): string =>
  withoutBeside(withoutKicker(withoutNotes(value, line, declared), line, declared), line, declared);

/** The headline, or a declared title with the same words where that has a colon and the printed one has none. */
function punctuated(printed: string, declared: readonly KeyedTitle[]): string {
  if (printed.includes(':')) return printed;
  const key = wordsKey(printed);
  return declared.find((one) => one.title.value.includes(': ') && one.key === key)?.title.value ?? printed;
}

/** The headline's own lines, what the masthead says above it, and every other printing of it before the text. */
function claimsOf(view: FactView, { title: best, key }: Weighed): Claim[] {
  const taken = new Set(best.lines);
  addMasthead(view, best.line, taken);
  const until = Math.min(view.lines.length, Math.max(...best.lines) + NEAR);
  for (let i = 0; i < until; i++) if (hasWordsKey(view.lines[i]!.text, key)) taken.add(i);
  return [...taken].map((line) => ({ line, as: 'title' }));
}

/** "Notes from a wet garden": adds the lines taken from the header of a page above a headline that is not in it. */
function addMasthead({ lines, content: { selected } }: FactView, own: number | null, to: Set<number>): void {
  if (own === null || lines[own]!.region === 'header') return;
  for (let i = 0; i < own; i++) if (selected[i] === 1 && lines[i]!.region === 'header') to.add(i);
}
