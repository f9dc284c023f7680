import type { Claim } from '../../content/content';
import { CUE } from '../../content/cues';
import type { Frame, Line } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { evidenceOf, printed, type Candidate, type Fact, type Loser } from '../candidate';
import { bySite } from '../by-site';
import { generally } from '../view';
import type { AroundTitle } from '../around-title';
import { describedAs, descriptionsOf } from './described';
import { leadLines, paragraphsOf } from './lead-lines';
import { leadText } from './lead-text';
import { blocksOf, bylineBelow, isDeck, isFirstOfSeveral, isInHeadlineBlock, isSetApart } from './place';

const TRUST = {
  classed: 0.9,
  describedHeading: 0.8,
  declared: 0.76,
  sentence: 0.72,
  bold: 0.66,
  teaserClassed: 0.64,
  deck: 0.62,
  aboveByline: 0.6,
  setApart: 0.56,
} as const;
/** A paragraph is bold if more than this share of it is. */
const BOLD = 0.9;

const CLASS = numberOf('class');
const TEASER = /(?:^|[\s_-])teaser(?:[_-]?(?:text|copy|lead|intro|paragraph))?(?=$|\s)/u;

/** Whether a class of a block ends with the word "teaser", or calls it a text: "teaser-list" holds other articles. */
const isTeaser = ({ element }: Frame): boolean => TEASER.test(element.value(CLASS) ?? '');

const BOLD_CLASS = /(?:^|\s)(?:fw-bold|font-bold|text-bold|bold)(?=$|\s)/u;

/** Whether a class of a style sheet sets a whole line in bold type. */
const isBoldByClass = ({ element }: Line): boolean => BOLD_CLASS.test(element.value(CLASS) ?? '');

const candidateOf =
  (view: AroundTitle) =>
  (line: Line, rule: string, confidence: number): Candidate<string> =>
    printed(leadText(line, view), rule, line, confidence);

function* ofParagraph(view: AroundTitle, line: Line, index: number, isOnly: boolean): Iterable<Candidate<string>> {
  const candidate = candidateOf(view);
  const blocks = blocksOf(view, line);
  if (blocks.reduce((cues, { own }) => cues | own, line.cues) & CUE.lead) yield candidate(line, 'lead-class', TRUST.classed - index * 0.02);
  // Many systems call this field "teaser": the article's own has no link and comes first below the headline.
  else if (index === 0 && line.links.length === 0 && !isOnly && blocks.some(isTeaser))
    yield candidate(line, 'teaser-class', TRUST.teaserClassed);
  if (index > 0) return;
  if ((line.boldLength >= line.text.length * BOLD || isBoldByClass(line)) && !isOnly) yield candidate(line, 'bold-paragraph', TRUST.bold);
  if (bylineBelow(view, line)) yield candidate(line, 'above-byline', TRUST.aboveByline);
  if (isSetApart(view, line) || isInHeadlineBlock(view, line)) yield candidate(line, 'set-apart', TRUST.setApart);
}

/** How many of the first paragraphs are compared with the description. */
const DESCRIBED = 2;

function candidates(view: AroundTitle, claimed: ReadonlySet<number>): Candidate<string>[] {
  const candidate = candidateOf(view);
  const descriptions = descriptionsOf(view);
  const isOfTitle = view.titleLine !== null && view.lines[view.titleLine]!.region === 'header';
  // The header of a page says what the site is, unless the headline is in it.
  const lines = leadLines(view, claimed, descriptions).filter(({ region }) => isOfTitle || region !== 'header');
  const paragraphs = paragraphsOf(lines);
  const found = paragraphs.flatMap((line, index) => [...ofParagraph(view, line, index, paragraphs.length === 1)]);
  paragraphs.slice(0, DESCRIBED).forEach((line, index) => {
    const described = describedAs(line, descriptions);
    if (described === 'whole' || (described === 'beginning' && !isFirstOfSeveral(view, line)))
      found.push(candidate(line, 'declared-description', TRUST.declared - index * 0.05));
  });
  for (const line of lines) {
    if (line.level === 0 || line.cues & CUE.lead) continue;
    if (describedAs(line, descriptions) === 'whole') found.push(candidate(line, 'declared-description', TRUST.describedHeading));
    else if (isDeck(view, line))
      found.push(candidate(line, 'heading-below-headline', line.text.endsWith('.') ? TRUST.sentence : TRUST.deck));
  }
  return found;
}

/**
 * The standfirst: a printed paragraph, or the heading in its place; its line stays in the text as a lead.
 *
 * @param claims the lines that other facts take: none of them is a lead
 */
export function chooseLead(view: AroundTitle, claims: readonly Claim[]): Fact<string | null> {
  const claimed = new Set(claims.map(({ line }) => line));
  const [winner, ...others] = [...bySite(view, 'lead'), ...generally(view, () => candidates(view, claimed))].sort(
    (a, b) => b.confidence - a.confidence,
  );
  if (winner === undefined) return { value: null, evidence: [], claims: [], issues: [] };
  const losers = others.map((candidate): Loser => ({
    candidate,
    reason: candidate.line === winner.line ? 'the same paragraph by another rule' : 'another paragraph fits better',
  }));
  return {
    value: winner.value,
    evidence: evidenceOf(view, [winner], losers),
    claims: [{ line: winner.line!, as: 'lead' } satisfies Claim],
    issues: [],
  };
}
