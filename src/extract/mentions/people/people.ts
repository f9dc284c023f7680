import { WordClass } from '../lexicon';
import type { NameCandidate, Scan, Voice } from '../scan';
import { placeFeatures } from '../../../gazetteer/places';
import { LOWER, NEW_LINE, SPACED, UPPER } from '../../../text/tokens';
import type { NumberColumn } from '../../../text/words';
import { sigmoid, surroundingsOf, weighAround, weighFullName, WEIGHTS } from './evidence';
import { laterMentions } from './later';
import { nameUseAt, Part, partsIn, peopleLexisOf, type PeopleLexis } from './lexis';
import { namesStreet } from './streets';
import { isCapital, isLoneWord, namePartsAt, type NamePart } from './name-parts';

/** Below this a candidate is not worth the arbiter's time. */
const LEAST = 0.3;

/** People by given name and surname, by title, role, reporting verb and credit, and by their surname once known. */
export const people: Voice = {
  name: 'people',
  propose(scan) {
    const lexis = peopleLexisOf(scan.language);
    const wordParts = partsIn(scan.tokens, scan.language);
    const found: NameCandidate[] = [];
    const singles: NamePart[] = [];
    const { tokens } = scan;
    let at = 0;
    while (at < tokens.count) {
      if (!isCapital(tokens, at)) at++;
      else if (isLoneWord(tokens, at) && isNobody(scan, wordParts, at)) {
        if (mayBeLater(scan, wordParts, at)) singles.push({ kind: 'word', first: at, last: at + 1 });
        at++;
      } else {
        const parts = namePartsAt(tokens, at);
        const candidate = personIn(scan, lexis, parts, singles);
        if (candidate) found.push(candidate);
        at = Math.max(at + 1, parts.at(-1)?.last ?? 0);
      }
    }
    return [...found, ...laterMentions(scan, found, singles)];
  },
};

/** What stands beside a name and speaks for a person: a word of a title, a role, a report. */
const SPEAKING = Part.title | Part.role | Part.reporting | Part.source;
const STOPS: ReadonlySet<string> = new Set(['.', ':', ',', '(', '–', '-']);

/**
 * Whether a word alone is no person whatever the rules below say, which goes for most capitals of a text: a word that
 * is no one's name and has nothing beside it that speaks for a person, or that the language knows as another word.
 */
function isNobody({ tokens, classes }: Scan, parts: NumberColumn, at: number): boolean {
  if ((classes[at]! & (WordClass.date | WordClass.function | WordClass.organization)) !== 0 || (parts.of(tokens.ids[at]!) & (Part.function | Part.noPerson)) !== 0 || tokens.shapes[at] === UPPER) return true;
  const { use } = nameUseAt(tokens, at);
  if (use.given + use.surname > 0) return false;
  const { words, ids, count } = tokens;
  const isSilent = at === 0 || (!STOPS.has(words[at - 1]!) && (parts.of(ids[at - 1]!) & SPEAKING) === 0);
  return isSilent && (at + 1 >= count || (!STOPS.has(words[at + 1]!) && (parts.of(ids[at + 1]!) & SPEAKING) === 0));
}

/** Whether it may still be somebody named in full elsewhere in the text. */
function mayBeLater({ tokens, classes }: Scan, parts: NumberColumn, at: number): boolean {
  return (classes[at]! & WordClass.organization) === 0 && (parts.of(tokens.ids[at]!) & Part.noPerson) === 0;
}

/** The person that a run of name parts names, if any; parts that may be a later mention go to `singles`. */
function personIn(scan: Scan, lexis: PeopleLexis, parts: readonly NamePart[], singles: NamePart[]): NameCandidate | null {
  const { tokens } = scan;
  const from = firstOfName(scan, lexis, parts);
  const name = withoutBody(scan, lexis, parts.slice(from));
  const last = name.at(-1);
  if (last === undefined) return null;
  if (isOtherThing(scan, lexis, last) || holdsBody(scan, name) || namesStreet(scan, last.last)) return null;
  const around = surroundingsOf(scan, lexis, name[0]!.first, last.last);
  if (name.length === 1) {
    singles.push(name[0]!);
    return aloneWithTitle(scan, lexis, name[0]!, around);
  }
  const given = nameUseAt(tokens, name[0]!.first).use.given;
  if (given === 0 && name[0]!.kind !== 'initial' && weighAround(around) === 0) return null;
  const place = placeFeatures(scan.text.slice(tokens.starts[name[0]!.first], tokens.ends[last.last - 1]).toLowerCase());
  const sum = weighFullName(scan, lexis, name, around) + (place.tier >= 0 || place.kind !== null ? WEIGHTS.place : 0);
  return candidateOf(scan, name, sigmoid(sum), 'people/full-name');
}

/** Where the name begins: behind titles and roles, behind words that open a sentence, at a given name if there is one. */
function firstOfName(scan: Scan, lexis: PeopleLexis, parts: readonly NamePart[]): number {
  const { tokens } = scan;
  let from = 0;
  for (const [i, part] of parts.entries()) {
    const word = tokens.words[part.last - 1]!;
    const opens = i === 0 && lexis.isFunction(word) && !(isGiven(scan, part) && !isGiven(scan, parts[1]));
    if (part.kind === 'word' && (opens || lexis.isTitle(word) || lexis.isRole(word)) && i < parts.length - 1) from = i + 1;
    else if (part.kind !== 'particle' || i !== from) break;
    else from = i + 1;
  }
  if (isGiven(scan, parts[from])) return from;
  for (let i = from + 1; i < parts.length - 1; i++) if (isGiven(scan, parts[i]) && !isGiven(scan, parts[i - 1]) && nameUseAt(tokens, parts[i - 1]!.first).use.surname === 0 && parts[i - 1]!.kind === 'word') return i;
  return from;
}

/** "Trinity College Dublin": a word for a body inside the name makes it another thing's. */
const holdsBody = ({ classes }: Scan, name: readonly NamePart[]): boolean => name.some((part, i) => i > 0 && part.kind === 'word' && (classes[part.last - 1]! & WordClass.organization) !== 0);

/** "Marieke Smit van de Rijksuniversiteit …", "Liisa Virta Oulun yliopistosta": the name ends before the body that it is with. */
function withoutBody({ tokens, classes }: Scan, lexis: PeopleLexis, name: readonly NamePart[]): readonly NamePart[] {
  const isBody = (at: number): boolean => (classes[at]! & WordClass.organization) !== 0 || lexis.isNoPerson(tokens.words[at]!);
  for (let i = 3; i < name.length; i++) if (name[i - 1]!.kind === 'particle' && isBody(name[i]!.last - 1)) return name.slice(0, i - 1);
  const next = name.at(-1)?.last ?? tokens.count;
  const isOwner = name.length > 2 && next < tokens.count && tokens.before[next] === SPACED && tokens.shapes[next] === LOWER && isBody(next);
  return isOwner ? name.slice(0, -1) : name;
}

const isGiven = ({ tokens }: Scan, part: NamePart | undefined): boolean => part?.kind === 'word' && nameUseAt(tokens, part.first).use.given > 0;

/** The last word, or the one behind it, makes the name one of a street, a building, an organization. */
function isOtherThing(scan: Scan, lexis: PeopleLexis, last: NamePart): boolean {
  const { tokens, classes } = scan;
  const end = last.last - 1;
  if ((classes[end]! & WordClass.organization) !== 0 || lexis.isNoPerson(tokens.words[end]!)) return true;
  return last.last < tokens.count && tokens.before[last.last] !== NEW_LINE && tokens.before[last.last] !== 0 && (classes[last.last]! & WordClass.organization) !== 0 && isCapital(tokens, last.last);
}

/** 'Dr. Olsen', 'siger Lone': one part is enough where a title, a role or a verb speaks for it. */
function aloneWithTitle(scan: Scan, lexis: PeopleLexis, part: NamePart, around: ReturnType<typeof surroundingsOf>): NameCandidate | null {
  const { tokens } = scan;
  const { use } = nameUseAt(tokens, part.last - 1);
  if (part.kind === 'initial' || tokens.shapes[part.first] === UPPER || lexis.isFunction(tokens.words[part.first]!) || (scan.classes[part.first]! & WordClass.date) !== 0) return null;
  const known = Math.max(use.given, use.surname);
  const sum = WEIGHTS.bare + weighAround(around) + (known > 0 ? 1 + 0.12 * known : 0);
  return candidateOf(scan, [part], sigmoid(sum), around.title ? 'people/title' : 'people/one-name');
}

function candidateOf({ tokens }: Scan, parts: readonly NamePart[], confidence: number, rule: string): NameCandidate | null {
  if (confidence < LEAST) return null;
  const last = parts.at(-1)!.last - 1;
  const { cut } = nameUseAt(tokens, last);
  return { type: 'person', start: tokens.starts[parts[0]!.first]!, end: tokens.ends[last]! - cut, confidence, rule, id: null };
}
