import type { Claim } from '../../content/content';
import { CUE } from '../../content/cues';
import type { Frame, Line } from '../../content/lines';
import { numberOf } from '../../document/attribute-names';
import { metaContents } from '../../document/document';
import { stringsOf } from '../../document/json-ld';
import { evidenceOf, type Candidate, type Fact, type Loser } from '../candidate';
import { bySite, generally } from '../site-rules';
import { wordsKey } from '../../../text/words-key';
import type { AroundTitle } from '../around-title';

const TRUST = { classed: 0.9, declared: 0.76, bold: 0.66, teaserClassed: 0.64, aboveByline: 0.6, setApart: 0.56 } as const;
const SHORTEST = 30;
const LONGEST_BYLINE = 120;
const LONGEST = 1200;
/** A paragraph is bold if more than this share of it is. */
const BOLD = 0.9;
/** A declared description may be cut: this much of its beginning must be printed. */
const COMMON_START = 60;
/** The lead is looked for among this many paragraphs below the headline. */
const AMONG = 5;

/** A line of at least this many words that ends with a full stop is a sentence. */
const SENTENCE = 8;

/** Separates details of an article: "03.05.2019 | Quelle: … | Lesezeit 3 Min." */
const PARTED = ' | ';

/** Whether a line has only names, dates and words of bylines, or is details that begin with a day. */
function isByline(view: AroundTitle, line: Line): boolean {
  if (line.text.length > LONGEST_BYLINE) return false;
  const reading = view.reader.read(line);
  if (line.text.includes(PARTED) && reading.dates[0]?.start === 0) return true;
  if (line.text.endsWith('.') && line.text.split(' ', SENTENCE).length === SENTENCE) return false;
  return !reading.isProse(2) && reading.unexplained < 3 && (reading.names.length > 0 || reading.dates.length > 0);
}

/** The paragraphs just below the headline (or above the byline), where a lead may be. */
function paragraphs(view: AroundTitle): Line[] {
  const from = view.titleLine ?? -1;
  return view.head
    .filter(
      (line) =>
        line.index > from &&
        (line.level === 0 || line.cues & CUE.lead) &&
        line.kind !== 'caption' &&
        line.kind !== 'list-item' &&
        line.region !== 'teaser' &&
        line.text.length >= SHORTEST &&
        line.text.length <= LONGEST &&
        !(line.cues & CUE.caption) &&
        !isByline(view, line),
    )
    .slice(0, AMONG);
}

/** The block of a line, and the block around that. */
function blocksOf(view: AroundTitle, line: Line): Frame[] {
  const frame = view.content.frames[line.frame]!;
  const parent = view.content.frames[frame.parent];
  return parent === undefined ? [frame] : [frame, parent];
}

const CLASS = numberOf('class');
const TEASER = /(?:^|[\s_-])teaser/u;

/** Whether the class of a block is the word "teaser" itself: other words for teasers never mean the lead. */
const isTeaser = ({ element }: Frame): boolean => TEASER.test(element.value(CLASS) ?? '');

function candidates(view: AroundTitle): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const add = (line: Line, rule: string, confidence: number): void => {
    found.push({ value: line.text, rule, source: 'html', raw: line.text, path: null, region: line.region, line: line.index, confidence });
  };
  // Most pages declare the same description several times.
  const described = new Set([
    ...metaContents(view.page, 'og:description', 'description', 'dc.description', 'twitter:description'),
    ...(view.nodes.article === null ? [] : stringsOf(view.nodes.article, 'description')),
  ]);
  const descriptions = [...described].map(wordsKey).filter((key) => key.length >= SHORTEST);
  const lines = paragraphs(view);
  lines.forEach((line, index) => {
    const blocks = blocksOf(view, line);
    if (blocks.reduce((cues, { own }) => cues | own, line.cues) & CUE.lead) add(line, 'lead-class', TRUST.classed - index * 0.02);
    // Many systems call this field "teaser": the article's own has no link and comes first below the headline.
    else if (index === 0 && line.links.length === 0 && lines.length > 1 && blocks.some(isTeaser))
      add(line, 'teaser-class', TRUST.teaserClassed);
    if (index < 2 && isDescribed(line, descriptions)) add(line, 'declared-description', TRUST.declared - index * 0.05);
    if (index === 0 && line.boldLength >= line.text.length * BOLD && lines.length > 1) add(line, 'bold-paragraph', TRUST.bold);
    if (index === 0 && bylineBelow(view, line)) add(line, 'above-byline', TRUST.aboveByline);
    if (index === 0 && isSetApart(view, line)) add(line, 'set-apart', TRUST.setApart);
  });
  return found;
}

function isDescribed({ text }: Line, descriptions: readonly string[]): boolean {
  if (descriptions.length === 0) return false;
  const key = wordsKey(text);
  return descriptions.some(
    (description) => description === key || (description.length >= COMMON_START && key.startsWith(description.slice(0, -4))),
  );
}

/** Whether a line is the only paragraph between headline and byline or date line. */
function bylineBelow(view: AroundTitle, line: Line): boolean {
  const below = view.lines[line.index + 1];
  if (view.titleLine === null || line.index - view.titleLine > 3 || below === undefined || below.text.length > LONGEST_BYLINE) return false;
  const reading = view.reader.read(below);
  return (
    reading.unexplained === 0 && !reading.elsewhere && (reading.dates.length > 0 || reading.names.some((name) => name.as === 'author'))
  );
}

/** Minimum length of a paragraph of running text, and of a standfirst. */
const RUNNING = 80;
/** Most lines of details, pictures and captions between the standfirst and the text. */
const MOST_BETWEEN = 6;

/**
 * Whether a line is the paragraph right below the headline, in the same block, with the running text in another block and
 * something between the two: the byline, the day, a caption. A heading between them means that the text has begun.
 */
function isSetApart({ lines, content: { frames, selected }, titleLine }: AroundTitle, line: Line): boolean {
  if (titleLine === null || line.index !== titleLine + 1 || line.text.length < RUNNING || line.linkLength > 0) return false;
  if (selected[line.index] !== 1 || line.afterBreak) return false;
  const parentOf = ({ frame }: Line): number => frames[frame]!.parent;
  if (parentOf(line) !== parentOf(lines[titleLine]!)) return false;
  for (let i = line.index + 1; i <= line.index + 1 + MOST_BETWEEN; i++) {
    const below = lines[i];
    if (below === undefined || below.level > 0) return false;
    if (below.kind !== 'paragraph' || below.text.length < RUNNING) continue;
    return i > line.index + 1 && selected[i] === 1 && parentOf(below) !== parentOf(line);
  }
  return false;
}

/** The standfirst by the site profile: its first printed paragraph. */
function siteLeads(view: AroundTitle): Candidate<string>[] {
  const [match] = view.profile.matches.lead.filter(({ lines }) => lines.length > 0);
  return match === undefined ? [] : [bySite(view, match, view.lines[match.lines[0]!]!.text)];
}

/** The standfirst: a printed paragraph; its line stays in the text as a lead. */
export function chooseLead(view: AroundTitle): Fact<string | null> {
  const [winner, ...others] = [...siteLeads(view), ...generally(view, () => candidates(view))].sort((a, b) => b.confidence - a.confidence);
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
