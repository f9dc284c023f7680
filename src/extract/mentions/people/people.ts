import { WordClass } from '../lexicon';
import type { NameCandidate, Scan, Voice } from '../scan';
import { isGermanNoun } from '../../../gazetteer/kin';
import { openersIn } from '../../../gazetteer/openings';
import { placeFeatures } from '../../../gazetteer/places';
import { wordSet } from '../../../languages/word-sets';
import { definiteArticles } from '../grammar';
import { GLUED, SPACED, UPPER } from '../../../text/tokens';
import { isOfClass, sigmoid, surroundingsOf, weighAround, weighFullName, WEIGHTS } from './evidence';
import { laterMentions } from './later';
import { namesStreet } from './streets';
import { isCapital, isLoneWord, namePartsAt, type NamePart } from './name-parts';
import { isPart, nameAt, Part, viewOf, type View } from './view';
import { isBody, withoutBody } from './with-body';

/** Below this a candidate is not worth the arbiter's time. */
const LEAST = 0.3;

/** People by given name and surname, by title, role, reporting verb and credit, and by their surname once known. */
export const people: Voice = {
  name: 'people',
  propose(scan) {
    const view = viewOf(scan);
    const { tokens } = scan;
    const { capitals, capitalCount } = tokens;
    const found: NameCandidate[] = [];
    const singles: number[] = [];
    let next = 0;
    for (let k = 0; k < capitalCount; k++) {
      const at = capitals[k]!;
      if (at < next || !isCapital(tokens, at)) continue;
      if (isLoneWord(tokens, at, view.particles) && isNobody(view, at)) {
        if (mayBeLater(view, at)) singles.push(at, at + 1);
        continue;
      }
      const parts = namePartsAt(tokens, at, view.particles);
      const candidate = personIn(view, parts, singles);
      if (candidate) found.push(candidate);
      next = parts.at(-1)?.last ?? 0;
    }
    return [...found, ...laterMentions(scan, found, singles)];
  },
};

/** What stands beside a name and speaks for a person: a word of a title, a role, a report, or a mark behind which one may stand. */
const SPEAKING = Part.title | Part.role | Part.reporting | Part.source | Part.stop;

/**
 * Whether a word alone is no person whatever the rules below say, which goes for most capitals of a text: a word that
 * is no one's name and has nothing beside it that speaks for a person, or that the language knows as another word.
 */
function isNobody(view: View, at: number): boolean {
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

/** Whether it may still be somebody named in full elsewhere in the text. */
function mayBeLater(view: View, at: number): boolean {
  return (view.scan.classes[at]! & WordClass.organization) === 0 && !isPart(view, at, Part.noPerson);
}

/** The person that a run of name parts names, if any; the first and last token of parts that may be a later mention go to `singles`. */
function personIn(view: View, parts: readonly NamePart[], singles: number[]): NameCandidate | null {
  const { scan } = view;
  const from = firstOfName(view, parts);
  const name = withoutTail(view, withoutBody(view, from === 0 ? parts : parts.slice(from)));
  const last = name.at(-1);
  if (last === undefined) return null;
  const first = name[0]!;
  // "De NWO heeft": an article that opens the sentence, and an abbreviation.
  if (
    name.length === 2 &&
    isPart(view, first.first, Part.function) &&
    view.scan.tokens.shapes[last.first] === UPPER &&
    last.kind === 'word'
  )
    return null;
  if (
    isCutTitle(view, last) ||
    isOtherThing(view, last) ||
    holdsBody(scan, name) ||
    isGenitiveNoun(view, name) ||
    namesStreet(scan, view.parts, last.last) ||
    isOfClass(view, first.first)
  )
    return null;
  const around = surroundingsOf(view, first.first, last.last);
  if (name.length === 1) {
    singles.push(first.first, first.last);
    return aloneWithTitle(view, first, around);
  }
  if (first.kind !== 'initial' && !isPart(view, first.first, Part.given) && weighAround(around) === 0) return null;
  const sum = weighFullName(view, name, around) + (isPlace(scan, first.first, last.last) ? WEIGHTS.place : 0);
  return candidateOf(view, name, sigmoid(sum), 'people/full-name');
}

/** Letters of an abbreviation at most. */
const SHORT = 4;

/**
 * "DI Fødevarer": with an abbreviation before a word of another shape a body's name begins, but where initials are
 * written so ("JR Smith").
 */
function isShort({ scan: { tokens, language } }: View, parts: readonly NamePart[]): boolean {
  const [part, next] = parts;
  if (part?.kind !== 'word' || next?.kind !== 'word' || language?.people.joinedInitials === true || part.last - part.first > 1)
    return false;
  return (
    tokens.shapes[part.first] === UPPER &&
    tokens.ends[part.first]! - tokens.starts[part.first]! <= SHORT &&
    tokens.shapes[next.first] !== UPPER
  );
}

/** Whether several tokens are the whole name of a place. */
function isPlace({ tokens, text }: Scan, from: number, to: number): boolean {
  if (openersIn(tokens.table).of(tokens.ids[from]!) === 0) return false;
  const { tier, kind } = placeFeatures(text.slice(tokens.starts[from], tokens.ends[to - 1]).toLowerCase());
  return tier >= 0 || kind !== null;
}

/** Where the name begins: behind titles and roles, behind words that open a sentence, at a given name if there is one. */
function firstOfName(view: View, parts: readonly NamePart[]): number {
  let from = isShort(view, parts) ? 1 : 0;
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]!;
    const word = view.parts.of(view.scan.tokens.ids[part.last - 1]!);
    const opens = i === 0 && (word & Part.function) !== 0 && !beginsName(view, parts);
    if (part.kind === 'word' && (opens || (word & (Part.title | Part.role)) !== 0) && i < parts.length - 1) from = i + 1;
    else if (part.kind !== 'particle' || i !== from) break;
    else from = i + 1;
  }
  if (isGiven(view, parts[from])) return from;
  for (let i = from + 1; i < parts.length - 1; i++) {
    const before = parts[i - 1]!;
    if (isGiven(view, parts[i]) && before.kind === 'word' && !isPart(view, before.first, Part.given | Part.surname)) return i;
  }
  return from;
}

/** "Di Bruun", "An Nguyen", but not "An Elias", "Seit Jahren": a given name that is a small word, too, before no other one and no noun. */
function beginsName(view: View, parts: readonly NamePart[]): boolean {
  const next = parts.find((part, i) => i > 0 && part.kind !== 'particle');
  return isGiven(view, parts[0]) && !isGiven(view, parts[1]) && (next === undefined || !isOnlyNoun(view, next));
}

/** Whether a word is a noun, in a language that writes these with a capital, rather than a name. */
function isOnlyNoun({ scan: { tokens, language } }: View, { kind, first }: NamePart): boolean {
  return kind === 'word' && language?.places.capitalNouns === true && isGermanNoun(tokens.words[first]!);
}

/** "Chance der Energiewende": two nouns and an article, unless the first is a given name of the language ("Karl der Kühne"). */
function isGenitiveNoun(view: View, name: readonly NamePart[]): boolean {
  const [first, particle, last] = name;
  if (name.length !== 3 || particle!.kind !== 'particle' || !isOnlyNoun(view, last!)) return false;
  return (
    definiteArticles(view.scan.language).has(view.scan.tokens.words[particle!.last - 1]!) &&
    (nameAt(view, first!.first).use.homes & view.home) === 0
  );
}

/** "Trinity College Dublin": a word for a body inside the name makes it another thing's. */
const holdsBody = ({ classes }: Scan, name: readonly NamePart[]): boolean =>
  name.some((part, i) => i > 0 && part.kind === 'word' && (classes[part.last - 1]! & WordClass.organization) !== 0);

/**
 * "Minister Jet Prins van Economische Zaken", "den Ozeanografen Jens Holm Kritik": what somebody is of, and a noun that
 * only follows the name.
 */
function withoutTail(view: View, name: readonly NamePart[]): readonly NamePart[] {
  const { tokens, language } = view.scan;
  if (name.length < 3 || language === null) return name;
  const {
    people: { ofLinks },
    places: { capitalNouns },
  } = language;
  if (ofLinks.length > 0) {
    const of = name.findIndex(
      (part, i) =>
        i > 1 &&
        part.kind === 'particle' &&
        part.last - part.first === 1 &&
        ofLinks.includes(tokens.words[part.first]!) &&
        isSurname(view, name, i - 1),
    );
    return of < 0 ? name : name.slice(0, of);
  }
  if (!capitalNouns) return name;
  const last = tokens.words[name.at(-1)!.first]!;
  const isNoun =
    name.at(-1)!.kind === 'word' &&
    nameAt(view, name.at(-1)!.first).use.surname === 0 &&
    isGermanNoun(last) &&
    name.at(-2)!.kind === 'word';
  return isNoun ? name.slice(0, -1) : name;
}

/** Whether a part of a name, not the first, is no further given name, or has a particle before it. */
const isSurname = (view: View, name: readonly NamePart[], at: number): boolean =>
  name[at]!.kind === 'word' && (!isGiven(view, name[at]) || name[at - 1]!.kind === 'particle');

const isGiven = (view: View, part: NamePart | undefined): boolean => part?.kind === 'word' && isPart(view, part.first, Part.given);

/** The last word, or the one behind it, makes the name one of a street, a building, an organization. */
function isOtherThing(view: View, { last: next }: NamePart): boolean {
  const { tokens, classes } = view.scan;
  if (isBody(view, next - 1)) return true;
  return (
    next < tokens.count && tokens.before[next] === SPACED && (classes[next]! & WordClass.organization) !== 0 && isCapital(tokens, next)
  );
}

const academicTitles = wordSet(({ people }) => people.academicTitles);

/** "Clustermanager Dr. Hartwig": with the title, and its stop, somebody's name begins; none ends. */
const isCutTitle = ({ scan: { tokens, language } }: View, { last }: NamePart): boolean =>
  tokens.words[last] === '.' && tokens.before[last] === GLUED && academicTitles(language).has(tokens.words[last - 1]!);

/** 'Dr. Olsen', 'siger Lone': one part is enough where a title, a role or a verb speaks for it. */
function aloneWithTitle(view: View, part: NamePart, around: ReturnType<typeof surroundingsOf>): NameCandidate | null {
  const { tokens, classes } = view.scan;
  if (
    part.kind === 'initial' ||
    tokens.shapes[part.first] === UPPER ||
    isPart(view, part.first, Part.function) ||
    (classes[part.first]! & WordClass.date) !== 0
  )
    return null;
  const { use } = nameAt(view, part.last - 1);
  const known = Math.max(use.given, use.surname);
  const sum = WEIGHTS.bare + weighAround(around) + (known > 0 ? 1 + 0.12 * known : 0);
  return candidateOf(view, [part], sigmoid(sum), around.title ? 'people/title' : 'people/one-name');
}

/** Whether something may stand behind a genitive: "Falko Mohrs (SPD)", "Falko Mohrs sagte" have the s of their own. */
function owns(view: View, next: number): boolean {
  const { tokens, language } = view.scan;
  if (language?.grammar.genitiveS === false) return false;
  return next >= tokens.count || (tokens.words[next] !== '(' && tokens.words[next] !== ',' && !isPart(view, next, Part.reporting));
}

function candidateOf(view: View, parts: readonly NamePart[], confidence: number, rule: string): NameCandidate | null {
  if (confidence < LEAST) return null;
  const { tokens } = view.scan;
  const last = parts.at(-1)!.last - 1;
  const cut = owns(view, last + 1) ? nameAt(view, last).cut : 0;
  return { type: 'person', start: tokens.starts[parts[0]!.first]!, end: tokens.ends[last]! - cut, confidence, rule, id: null };
}
