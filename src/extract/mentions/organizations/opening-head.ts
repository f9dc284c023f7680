import { isDash } from '../../../text/dashes';
import { GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isPlaceName } from '../../../gazetteer/places';
import { NAMED_AFTER_SOMEBODY } from './class-nouns';
import { endOfField, isTownOrPerson } from './field-lists';
import { endOverGovernment } from './governments';
import { HeadUse } from '../lexis/heads';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';
import { opensSentenceOrQuote } from '../../../text/sentences';
import { endOfSeat } from './seat-end';
import { untilAbbreviation } from './until-abbreviation';
import { fieldAfter } from './field-after-head';
import { joinedFieldAfter } from './joined-field';
import { afterAdjectivesAfter, ofWhat } from './field-parts';

/** "Institut for Fødevarer", "Universitetet i Oslo", "Department of Energy Technology", "Klinikk for laboratoriemedisin". */
export function openingHead(view: View): readonly Proposal[] {
  const { scan, run } = view;
  const open = endOverOpenCompound(view);
  if (open > run.to) return [propose(scan, run.from, open, 'field', 0.86)];
  const place = endOfPlace(view);
  if (place > 0) return [propose(scan, run.from, place, 'opener', 0.92)];
  const opener = openerIn(view);
  if (opener < 0) return NONE;
  const field = fieldAfter(view);
  const end = field > run.to ? endOverGovernment(view, untilAbbreviation(view, run.from, field)) : field;
  const named = afterAdjectivesAfter(view, run.to);
  // "Commission européenne": only an adjective follows.
  if (end === run.to && named > end && opener === run.to - 1) return [afterAdjectives(view, named)];
  if (opener === run.to - 1)
    return end > run.to ? [propose(scan, afterOwner(scan, run.from, opener), end, 'field', isArea(view, end - 1) ? 0.95 : 0.84)] : NONE;
  return afterOpener(view, opener, end);
}

/** "Commission européenne", "Musée national Jeanne Tangval": a head with an adjective, and the name after it. */
function afterAdjectives(view: View, named: number): Proposal {
  const { scan } = view;
  const { tokens } = scan;
  const { from } = view.run;
  const goesOn = named < tokens.count && tokens.before[named] === SPACED && tokens.kinds[named] === WORD && tokens.shapes[named] !== LOWER;
  return goesOn
    ? propose(scan, from, ofWhat(view, endOfField(scan, named, true)), 'opener', NAMED_AFTER_SOMEBODY)
    : propose(scan, from, named, 'opener', 0.6);
}

/** The name that begins at an opener and goes on with other words of the run. */
function afterOpener(view: View, opener: number, end: number): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  if (end > run.to && mayHaveField(view, opener)) return [propose(scan, run.from, end, 'field', 0.86)];
  if (opener !== run.from || tokens.before[run.from + 1] !== SPACED) return NONE;
  // "Region Fjordköpings län": the word for an area after its owner.
  if (index.tables.areas.includes(tokens.words[run.to] ?? '') && tokens.before[run.to] === SPACED)
    return [propose(scan, run.from, run.to + 1, 'opener', 0.84)];
  const joined = joinedFieldAfter(view);
  if (joined > run.to) return [propose(scan, run.from, joined, 'field', 0.9)];
  const owned = tokens.words[run.to - 1]!.endsWith('s') && isBelonging(view) ? 1 : 0;
  return [
    propose(
      scan,
      run.from,
      endOfSeat(view, opener),
      'opener',
      scan.language?.grammar.titleCase === true ? 0.4 : opensSentenceOrQuote(scan.tokens, run.from) ? 0.5 : 0.64,
      owned,
    ),
  ];
}

/** "Länsstyrelsen i Stockholms län": the word for an area ends a name that contains another name. */
const isArea = ({ scan, index }: View, at: number): boolean => index.tables.areas.includes(scan.tokens.words[at]!);

/**
 * "Sparebanken Sogn og Fjordane", "Sparebanken Sør": one past the region or the side of the country right after a compound
 * that opens a name; 0 if none stands there.
 */
function endOfPlace(view: View): number {
  const {
    scan: { tokens, text },
    index,
    run: { from, to },
  } = view;
  const { tables, joins } = index;
  if (to - from === 1 && tables.overRegion.includes(tokens.words[from]!)) return endOfRegion(view);
  if (to - from < 2 || tokens.before[from + 1] !== SPACED || !isUsed(view, from, HeadUse.placed)) return 0;
  if (to - from === 2 && tables.sides.includes(tokens.words[from + 1]!)) return to;
  const isPlace = (last: number): boolean => isPlaceName(text.slice(tokens.starts[from + 1], tokens.ends[last]));
  if (joins.has(tokens.words[to] ?? '') && to + 1 < tokens.count && tokens.shapes[to + 1] !== LOWER && isPlace(to + 1)) return to + 2;
  return isPlace(to - 1) ? to : 0;
}

/** "Statsforvalteren i Møre og Romsdal": one past the region after a link; 0 if none follows. */
function endOfRegion({ scan: { tokens, text }, index: { tables }, run: { to } }: View): number {
  const at = to + 1;
  if (at >= tokens.count || !tables.townLinks.includes(tokens.words[to]!) || tokens.shapes[at] === LOWER) return 0;
  for (let last = Math.min(at + LONGEST_REGION, tokens.count) - 1; last >= at; last--)
    if (tokens.shapes[last] !== LOWER && isPlaceName(text.slice(tokens.starts[at], tokens.ends[last]))) return last + 1;
  return 0;
}
/** Tokens of "Sogn og Fjordane", "Vest-Agder". */
const LONGEST_REGION = 3;

/**
 * "Kompetenzzentrum Kultur- und Kreativwirtschaft", "Forum Lyd- og Lystechnik": one past the field after a head, whose
 * first part a hyphen leaves open; the end of the run if there is none.
 */
function endOverOpenCompound(view: View): number {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const { to } = run;
  const last = to + 2;
  if (last >= tokens.count || run.to - run.from < 2 || !isDash(tokens.words[to]!) || tokens.before[to] !== GLUED) return to;
  if (!index.joins.has(tokens.words[to + 1]!) || tokens.before[to + 1] !== SPACED || tokens.before[last] !== SPACED) return to;
  if (tokens.kinds[last] !== WORD || tokens.shapes[last] === LOWER || isUsed(view, last, HeadUse.headed)) return to;
  if (isTownOrPerson(scan, to - 1, to)) return to;
  for (let at = to - 2; at >= run.from; at--) if (isUsed(view, at, HeadUse.opener | HeadUse.head)) return last + 1;
  return to;
}

/** "Société Française de Physique": whether a run ends in a head, or in the capitalized adjective after one, where adjectives follow nouns. */
function mayHaveField({ scan: { tokens }, index: { heads, tables }, run }: View, opener: number): boolean {
  const last = tokens.words[run.to - 1]!;
  if (heads.has(last)) return true;
  return opener === run.to - 2 && tables.adjectivesAfter.some((ending) => last.endsWith(ending)) && !tables.noAdjectives.includes(last);
}

/** "Aarhus Universitets Institut for …": where the institute's own name begins, after its owner's genitive. */
export function afterOwner(scan: View['scan'], from: number, opener: number): number {
  const { tokens, language } = scan;
  // "New Orleans Museum of Art"
  if (language?.grammar.genitiveS === false) return from;
  return opener > from + 1 &&
    tokens.kinds[opener - 1] === WORD &&
    tokens.words[opener - 1]!.endsWith('s') &&
    tokens.words[opener - 1]!.length > 6
    ? opener
    : from;
}

/** Whether the word after the run is something that an organization has: "bestyrelse", "direktør". */
function isBelonging({ scan, index, run }: View): boolean {
  const next = scan.tokens.words[run.to] ?? '';
  return index.roles.has(next) || (scan.language?.clusters.belongings.includes(next) ?? false);
}

function openerIn(view: View): number {
  const { from, to } = view.run;
  if (isUsed(view, to - 1, HeadUse.opener | HeadUse.head)) return to - 1;
  return isUsed(view, from, HeadUse.opener) ? from : -1;
}
