import { keepCaptions } from './captions';
import { dropConsentNotes } from './consent-notes';
import type { Content } from './content';
import { CONTEXT_FEATURES, PageContext } from './context-features';
import { restoreEmptied } from './emptied';
import { keepEndings } from './endings';
import type { Evidence } from './evidence';
import { LOCAL_FEATURES } from './feature-names';
import { LocalFeatures } from './features';
import { frameStats } from './frame-stats';
import { NO_HINTS, type Hints } from './hints';
import type { Line, Lines } from './lines';
import { dropListedArticles } from './listed-articles';
import { keepLists } from './lists';
import { dropNewsletterBoxes } from './newsletter-boxes';
import { dropMarks } from './marks';
import { dropAdvertLabels, dropOtherParts, dropPointers } from './other-parts';
import { scratch } from './scratch';
import { dropMenus, keepTables } from './tables';
import { Refinement } from './trees';
import { dropRepeatedText } from './repeated-text';
import { DOUBT, FINAL_WEIGHTS, LOCAL_WEIGHTS, THRESHOLD } from './weights';

const inOrder = (names: readonly string[], weights: Readonly<Record<string, number>>): Float64Array =>
  Float64Array.from(names, (name) => weights[name] ?? 0);
const LOCAL = inOrder(LOCAL_FEATURES, LOCAL_WEIGHTS);
const FINAL_LOCAL = inOrder(LOCAL_FEATURES, FINAL_WEIGHTS);
const FINAL_CONTEXT = inOrder(CONTEXT_FEATURES, FINAL_WEIGHTS);

/**
 * Separates the article from the boilerplate. Each line is weighed twice: by its own evidence, then by that and by the
 * scores of the lines around it; trees refine those still in doubt. Weights and trees are log-odds learned from annotated
 * pages (scripts/train-content.mjs).
 *
 * @param explain keep the reason of every line that is left out
 */
export function selectContent(page: Lines, hints: Hints = NO_HINTS, explain = false): Content {
  const { lines, frames } = page;
  const selected = new Uint8Array(lines.length);
  const reasons = new Map<number, string>();
  if (lines.length === 0) return { lines, frames, selected, reasons, first: 0, last: 0 };
  scratch.clear();
  const stats = frameStats(page);
  const local = new LocalFeatures(page, stats, hints);
  const { odds, partial } = weighByItself(lines, local);
  const context = new PageContext(page, odds, local.traits);
  weighTogether(lines, local, context, partial, selected, explain ? reasons : null);
  restoreEmptied(lines, partial, selected, reasons);
  // Menus first: their cells would count for the table that they are in. Then what takes further lines, the endings last, which
  // continue what the others took; then what leaves lines out for good.
  dropMenus(page, selected, explain ? reasons : null);
  keepTables(page, selected, reasons);
  keepLists(page, hints.base, selected, reasons);
  keepCaptions(page, selected, reasons, context.container.index, local.traits.headline);
  keepEndings(page, selected, reasons);
  dropNewsletterBoxes(page, stats, lines[local.traits.headline], selected, explain ? reasons : null);
  dropOtherParts(page, local.traits, selected, explain ? reasons : null);
  dropAdvertLabels(lines, local.traits, selected, explain ? reasons : null);
  dropPointers(lines, local.traits, selected, explain ? reasons : null);
  dropConsentNotes(lines, local.traits.headline, selected, explain ? reasons : null);
  dropMarks(lines, selected, explain ? reasons : null);
  dropListedArticles(page, local.traits, selected, explain ? reasons : null);
  dropRepeatedText(page, selected, explain ? reasons : null);
  const first = Math.max(0, selected.indexOf(1));
  return { lines, frames, selected, reasons, first, last: selected.lastIndexOf(1) + 1 };
}

/** Weighs each line by its own evidence: its log-odds, and the part of the second weighing that this evidence gives. */
function weighByItself(lines: readonly Line[], local: LocalFeatures): { readonly odds: Float64Array; readonly partial: Float64Array } {
  const odds = scratch.doubles(lines.length);
  const partial = scratch.doubles(lines.length);
  for (const line of lines) {
    const vector = local.of(line);
    odds[line.index] = vector.weigh(LOCAL);
    partial[line.index] = vector.weigh(FINAL_LOCAL);
  }
  return { odds, partial };
}

/**
 * Weighs each line by itself and by the lines around it, and marks those that are taken.
 *
 * @param partial result of `weighByItself`; replaced by the log-odds of all evidence, -Infinity for the headline
 * @param reasons of the lines left out; null where none are wanted
 */
function weighTogether(
  lines: readonly Line[],
  local: LocalFeatures,
  context: PageContext,
  partial: Float64Array,
  selected: Uint8Array,
  reasons: Map<number, string> | null,
): void {
  const refinement = new Refinement(LOCAL_FEATURES.length, CONTEXT_FEATURES.length);
  for (const line of lines) {
    const summed = partial[line.index]! + context.of(line).weigh(FINAL_CONTEXT);
    const isHeadline = local.isHeadline(line);
    const isTaken =
      !isHeadline && (Math.abs(summed) < DOUBT ? refinement.lifts(summed, THRESHOLD, local.of(line), context.vector) : summed > THRESHOLD);
    partial[line.index] = isHeadline ? -Infinity : summed;
    if (isTaken) selected[line.index] = 1;
    else if (reasons !== null)
      reasons.set(
        line.index,
        isHeadline ? 'the headline' : summed > THRESHOLD ? 'the evidence taken together' : reasonFor(line, local.of(line), context.vector),
      );
  }
}

/** The evidence that spoke most against a line, with its region. */
function reasonFor(line: Line, local: Evidence, context: Evidence): string {
  let worst = 0;
  let name = 'too little evidence';
  const look = (names: readonly string[], { count, kinds, values }: Evidence, weights: Float64Array): void => {
    for (let i = 0; i < count; i++) {
      const weight = values[i]! * weights[kinds[i]!]!;
      if (weight >= worst) continue;
      worst = weight;
      name = names[kinds[i]!]!;
    }
  };
  look(LOCAL_FEATURES, local, FINAL_LOCAL);
  look(CONTEXT_FEATURES, context, FINAL_CONTEXT);
  return line.region === 'content' ? name : `${line.region}: ${name}`;
}
