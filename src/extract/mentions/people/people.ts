import { wordSet } from '../../../languages/word-sets';
import { isQuotationMark } from '../../../text/quotation-marks';
import { UPPER } from '../../../text/token-kinds';
import { WordClass } from '../lexicon';
import type { NameCandidate, Voice } from '../scan';
import { registryOf } from '../../../gazetteer/clusters/registry';
import type { ClusterRegistry } from '../../../gazetteer/clusters/form-index';
import { sigmoid } from '../../odds';
import { startAfterBody } from './after-body';
import { Around, isOfClass, surroundingsOf, weighFullName, WEIGHTS, weighAround } from './evidence';
import { withoutKnownGenitives } from './known-genitives';
import { laterMentions } from './later';
import { firstOfName } from './name-begin';
import { partsOfFirst, withoutTail } from './name-end';
import { isLoneWord, namePartsAt, wordAt, type NamePart } from './name-parts';
import { opensSentence } from '../../../text/sentences';
import { isCapital } from '../../../text/capitals';
import { besideOffice, isOffice, leadingNoun } from './offices-inside';
import { isCutTitle, isFromTown, isNameOfThing, isOtherThing, isPlace } from './other-things';
import { PersonRule } from './rule-names';
import { namesStreet } from '../lexis/streets';
import { isPart, nameAt, viewOf, type View } from './view';
import { Part } from '../lexis/person-parts';
import { isNamedByRole, isRatherBody, isUnknown } from './unknown-names';
import { withoutBody } from './with-body';

/** Candidates below this confidence are not passed to the arbiter. */
const LEAST = 0.3;

/** People by given name and surname, by title, role, reporting verb and credit, and by surname alone once known. */
export const people: Voice = {
  propose(scan, context) {
    const view = viewOf(scan);
    const registry = registryOf(context.registry);
    const { tokens } = scan;
    const { capitals, capitalCount } = tokens;
    const found: NameCandidate[] = [];
    const singles: number[] = [];
    let next = 0;
    for (let k = 0; k < capitalCount; k++) {
      const at = capitals[k]!;
      if (at < next || !isCapital(tokens, at)) continue;
      const isLone = isLoneWord(tokens, at, view.particles);
      if (isLone && isOrdinaryWord(view, at)) {
        if (mayBeLater(view, at)) singles.push(at, at + 1);
        continue;
      }
      const parts = isLone && tokens.words[at + 2] !== '-' ? [wordAt(at)] : partsOfFirst(view, namePartsAt(tokens, at, view.particles));
      // Most have a single part, which the rules on the bounds of a name do not apply to.
      const candidate = parts.length === 1 ? oneNameIn(view, parts[0]!, singles) : personIn(view, parts, singles, registry);
      if (candidate) found.push(candidate);
      next = parts.at(-1)?.last ?? 0;
    }
    const named = withoutKnownGenitives(view, found);
    return [...named, ...laterMentions(scan, named, singles)];
  },
};

/** Evidence beside a name for a person: a title, a role, a reporting word, or a mark before which or after which a person may be named. */
const SPEAKING = Part.title | Part.role | Part.reporting | Part.source | Part.stop;

/**
 * Whether a single word is certainly not a person, as most capitalized words of a text are: a word that is not a name
 * and has no evidence for a person beside it, or that the language knows as another word.
 */
function isOrdinaryWord(view: View, at: number): boolean {
  const { tokens, classes } = view.scan;
  const own = view.parts.of(tokens.ids[at]!);
  if (
    (classes[at]! & (WordClass.date | WordClass.function | WordClass.organization)) !== 0 ||
    (own & (Part.function | Part.noPerson)) !== 0 ||
    tokens.shapes[at] === UPPER
  )
    return true;
  if ((own & (Part.given | Part.surname)) !== 0) return false;
  return (at === 0 || !isPart(view, at - 1, SPEAKING)) && (at + 1 >= tokens.count || !isPart(view, at + 1, SPEAKING));
}

/** Whether it may still be a person named in full elsewhere in the text. */
function mayBeLater(view: View, at: number): boolean {
  const { classes, tokens, language } = view.scan;
  return (
    (classes[at]! & WordClass.organization) === 0 &&
    (!isPart(view, at, Part.noPerson) || language?.people.surnameEndings.some((ending) => tokens.words[at]!.endsWith(ending)) === true)
  );
}

/** The person that a run of name parts names, if any; the first and last token of parts that may be a later mention go to `singles`. */
function personIn(view: View, all: readonly NamePart[], singles: number[], registry: ClusterRegistry): NameCandidate | null {
  const { scan } = view;
  const after = startAfterBody(view, all, registry);
  const parts = after === 0 ? besideOffice(view, all) : all.slice(after);
  if (parts.length === 0) return null;
  const from = firstOfName(view, parts);
  const own = from === 0 ? parts : parts.slice(from);
  const name = withoutTail(view, withoutBody(view, own.slice(leadingNoun(view, own))));
  const last = name.at(-1);
  if (last === undefined) return null;
  const first = name[0]!;
  // "De NWO heeft": an article that opens the sentence, followed by an abbreviation.
  if (
    name.length === 2 &&
    isPart(view, first.first, Part.function) &&
    view.scan.tokens.shapes[last.first] === UPPER &&
    last.kind === 'word'
  )
    return null;
  if (name.length === 1) return oneNameIn(view, first, singles);
  // "Secretary Of State": in a headline small words are capitalized, too.
  if (first !== all[0] && isPart(view, first.first, Part.function) && !isPart(view, first.first, Part.given)) return null;
  if (isOfAnother(view, first, last) || isNameOfThing(view, name)) return null;
  const around = after > 0 ? OF_BODY : surroundingsOf(view, first.first, last.last);
  if (around === 0 && isFromTown(view, name)) {
    singles.push(first.first, last.last);
    return null;
  }
  const told = isUnknown(view, name) ? toldOfUnknown(view, name, around, singles) : around;
  if (told < 0) return null;
  const sum = weighFullName(view, name, told) + (isPlace(scan, first.first, last.last) ? WEIGHTS.place : 0);
  return candidateOf(view, name, sigmoid(sum), PersonRule.fullName);
}

/** What tells that a name without a known given name is somebody's; -1 if nothing does, or rather tells of a body. */
function toldOfUnknown(view: View, name: readonly NamePart[], around: number, singles: number[]): number {
  if (around === 0) {
    addAfterOpening(view, name, singles);
    return -1;
  }
  if ((around & Around.role) !== 0 && isNamedByRole(view, name)) return OF_BODY;
  return isRatherBody(view, name, around) ? -1 : around;
}

/** "Käytännössä Kosonen": a word that opens the sentence, and the surname of somebody who may be named elsewhere. */
function addAfterOpening({ scan: { tokens } }: View, name: readonly NamePart[], singles: number[]): void {
  const [first, last] = name;
  if (name.length === 2 && last!.kind === 'word' && opensSentence(tokens, first!.first)) singles.push(last!.first, last!.last);
}

/** Who leads a body has a title before the body's name and the role before their own; a role alone leaves no doubt, either. */
const OF_BODY = Around.title | Around.role;

/** Whether the words beside the parts make the name that of something else. */
const isOfAnother = (view: View, first: NamePart, last: NamePart): boolean =>
  isCutTitle(view, last) ||
  isOtherThing(view, first, last) ||
  namesStreet(view.scan, view.parts, last.last) ||
  isOfClass(view, first.first);

/** 'Dr. Olsen', 'siger Lone': one part suffices where a title, a role or a verb is evidence for a person. */
function oneNameIn(view: View, part: NamePart, singles: number[]): NameCandidate | null {
  if (isOfAnother(view, part, part) || isOffice(view, part)) return null;
  singles.push(part.first, part.last);
  const { tokens, classes } = view.scan;
  if (
    part.kind === 'initial' ||
    tokens.shapes[part.first] === UPPER ||
    isPart(view, part.first, Part.function) ||
    (classes[part.first]! & WordClass.date) !== 0
  )
    return null;
  const around = surroundingsOf(view, part.first, part.last);
  const { use, cut } = nameAt(view, part.last - 1);
  // "Kaos og vind": the genitive of a name only where something is owned.
  const known = cut > 0 && !owns(view, part.last) ? 0 : Math.max(use.given, use.surname);
  if (known === 0 && (around === 0 || isOfLabel(view, part.last))) return null;
  const sum = WEIGHTS.bare + weighAround(around) + (known > 0 ? 1 + 0.12 * known : 0);
  return candidateOf(view, [part], sigmoid(sum), (around & Around.title) !== 0 ? PersonRule.title : PersonRule.oneName);
}

/** "Vice président Recherche : Anne Petit": whether a colon, and nothing that is said, follows a word. */
const isOfLabel = ({ scan: { tokens } }: View, next: number): boolean =>
  tokens.words[next] === ':' && next + 1 < tokens.count && !isQuotationMark(tokens.words[next + 1]);

/** Whether the next token may follow a genitive: in "Falko Mohrs (SPD)", "Falko Mohrs sagte", "Jonas Petrauskas har" the s belongs to the name. */
function owns(view: View, next: number): boolean {
  const { tokens, language } = view.scan;
  if (language?.grammar.genitiveS === false) return false;
  if (next >= tokens.count) return true;
  const word = tokens.words[next]!;
  return !/^[(,.;:!?)]$/u.test(word) && !verbs(language).has(word) && !unowned(language).has(word) && !isPart(view, next, Part.reporting);
}

/** What nobody owns: "Kirsten Muhs og", "Kirsten Muhs fra". */
const unowned = wordSet(({ grammar }) => [
  ...grammar.and,
  ...grammar.andAlso,
  ...grammar.or,
  ...grammar.from,
  ...grammar.with,
  ...grammar.as,
]);
const verbs = wordSet(({ grammar, people }) => [...grammar.copulas, ...people.helping]);

function candidateOf(view: View, parts: readonly NamePart[], confidence: number, rule: PersonRule): NameCandidate | null {
  if (confidence < LEAST) return null;
  const { tokens } = view.scan;
  const last = parts.at(-1)!.last - 1;
  const cut = owns(view, last + 1) ? nameAt(view, last).cut : 0;
  return { type: 'person', start: tokens.starts[parts[0]!.first]!, end: tokens.ends[last]! - cut, confidence, rule, id: null };
}
