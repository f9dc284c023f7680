import { wordSet } from '../../../languages/word-sets';
import { definiteArticles, indefiniteArticles, intoField } from '../grammar';
import { isFullName } from './beside-people';
import { CAPITALIZED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isEnglishWord, isUnheardInGerman } from '../../../gazetteer/kin';
import { endBeforePerson } from './before-person';
import { isPlace, isTownAt, mayBeFullName } from './class-nouns';
import { HeadUse } from '../lexis/heads';
import { nameUse } from '../lexis/people-words';
import { isUsed, NONE, propose, type Proposal, type View } from './proposal';

/** "koncerndirektør", "styreleder": whether a word is a compound for a leader of a body. */
const leads = (leaders: readonly string[], word: string): boolean =>
  leaders.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** "dekan for Teknologi og Sundhed": whether it is the field of a role: two words with only initial capitals. */
function isField({ scan, index, run }: View): boolean {
  const { tokens } = scan;
  const next = run.to + 1;
  if (run.to - run.from > 1 || tokens.shapes[run.from] !== CAPITALIZED || !index.joins.has(tokens.words[run.to] ?? '')) return false;
  return index.tables.fieldLinks.includes(tokens.words[run.from - 1]!) && next < tokens.count && tokens.shapes[next] === CAPITALIZED;
}

/**
 * "works with Creators", "works with Man Ray", "Working with QZRV", "the works of Manet": from a word for working only some
 * prepositions lead to an employer, and others to anything.
 */
function isWorkWith({ scan, index: { tables }, run: { from, to } }: View, at: number): boolean {
  const { tokens } = scan;
  if (!tables.employed.includes(tokens.words[at]!)) return false;
  const link = tokens.words[from - 1]!;
  if (tables.employedAt.includes(link)) return false;
  if (!tables.alongside.includes(link) || tokens.shapes[at] !== LOWER || nameUse(tokens.words[from]!).use.given > 0) return true;
  for (let i = from; i < to; i++) if (tokens.kinds[i] === WORD && !isEnglishWord(tokens.words[i]!)) return false;
  return true;
}

/** The body after a role: without the name of a person that follows it, or the genitive before its leaders: "formand for Tangvirks bestyrelse". */
function inRole(view: View): Proposal {
  const { scan, run } = view;
  const to = endBeforePerson(view);
  const isOwner =
    to === run.to &&
    scan.language?.grammar.genitiveS === true &&
    scan.tokens.words[to - 1]!.endsWith('s') &&
    isUsed(view, to, HeadUse.leader) &&
    view.knownAt(run.from)?.to !== to;
  return propose(scan, run.from, to, 'role', isSeated(view, to) ? SEATED : chanceOf(view), isOwner ? 1 : 0);
}

/** "vd på Tangora i Malmö": the town after a name tells that the name is no town; another preposition does, too. */
function isSeated(view: View, to: number): boolean {
  const { scan, run } = view;
  const { tokens, language } = scan;
  if (isUsed(view, run.from, BODIES) || isUsed(view, to - 1, BODIES)) return false;
  if (language?.places.capitalNouns === true || !intoField(language).has(tokens.words[to] ?? '') || !isTownAt(scan, to + 1)) return false;
  return !intoField(language).has(tokens.words[run.from - 1]!) || !isPlace(scan, run.from, to);
}
const SEATED = 0.9;
/** "Universitetet i Tangvik" is the whole name. */
const BODIES = HeadUse.opener | HeadUse.head | HeadUse.headed;

/** Where every noun is capitalized, "Leiterin bei Kelpora" needs a word that is none. */
function chanceOf({ scan: { tokens, language }, index: { tables }, run: { from } }: View): number {
  if (language?.places.capitalNouns !== true) return 0.62;
  const word = tokens.words[from]!;
  return tables.employedAt.includes(tokens.words[from - 1]!) && isUnheardInGerman(word) && !isEnglishWord(word) ? 0.7 : 0.4;
}

/** The word right before the run, or the one before its article where that goes before names: "professeur à la X", "lid van de X". */
function linkBefore({ scan: { tokens, language }, index: { tables }, run: { from, to } }: View): number {
  const before = from - 1;
  if (!tables.articleAfterAt || before < 1 || tokens.before[from] !== SPACED || tokens.shapes[before] !== LOWER) return before;
  // "le président de la République": one plain noun.
  if (to - from < 2 && tokens.shapes[from] === CAPITALIZED) return before;
  return definiteArticles(language).has(tokens.words[before]!) ? before - 1 : before;
}

/** "head of marketing at X", "director of research at X": whether "of" and a field stand between a role and the word for where. */
const isOfField = ({ scan: { tokens, language }, index: { tables } }: View, of: number, link: number): boolean =>
  of > 0 && ofWords(language).has(tokens.words[of]!) && tables.employedAt.includes(tokens.words[link]!);
const ofWords = wordSet(({ grammar }) => grammar.of);

/**
 * "Anna Lee, a fitter at X", "Anna Lee, Leiterin der Forschung bei X": whether somebody's full name, a comma and what they are
 * stand before the word for where; an article opens that, except where every noun is capitalized.
 */
function isSomebodyAt(view: View, link: number): boolean {
  const { tokens, language } = view.scan;
  if (!view.index.tables.employedAt.includes(tokens.words[link]!)) return false;
  const needsArticle = language?.places.capitalNouns !== true;
  let at = link - 1;
  while (at > 0 && link - at <= MOST_OF_ROLE && tokens.kinds[at] === WORD && (!needsArticle || tokens.shapes[at] === LOWER)) at--;
  if (tokens.words[at] !== ',' || link - at < 2) return false;
  return (!needsArticle || indefiniteArticles(language).has(tokens.words[at + 1]!)) && isFullName(view, at);
}
/** "a senior lecturer in metrology". */
const MOST_OF_ROLE = 5;

/** "salgssjef i Tangora", but not "kultursjef i Tangvik": one word that is neither a place nor built like a town's name. */
function isNoTown({ scan, run: { from, to } }: View): boolean {
  const word = scan.tokens.words[from]!;
  const endings = scan.language?.places.townEndings ?? [];
  return !isPlace(scan, from, to) && !endings.some((ending) => word.length > ending.length && word.endsWith(ending));
}

/** Whether a word is a role, or a compound for a leader before what can be a body only. */
function isRoleAt(view: View, back: number, link: number): boolean {
  const { scan, index, run } = view;
  const word = scan.tokens.words[back]!;
  return index.roles.has(word) || (leads(index.tables.leaders, word) && (run.to - run.from > 1 || (link - back === 1 && isNoTown(view))));
}

/** "direktør i X", "CEO of X", "vd på X": the organization that somebody has a role in. */
export function afterRoles(view: View): readonly Proposal[] {
  const { scan, index, run } = view;
  const { tokens } = scan;
  const link = linkBefore(view);
  if (
    link < 1 ||
    !isUsed(view, link, HeadUse.at) ||
    tokens.ends[run.to - 1]! - tokens.starts[run.from]! < 3 ||
    tokens.before[run.from] !== SPACED ||
    isField(view) ||
    (run.to - run.from === 1 && definiteArticles(scan.language).has(tokens.words[run.from]!)) ||
    (run.to - run.from > 2 && mayBeFullName(scan, run.from + 1, run.to))
  )
    return NONE;
  if (isSomebodyAt(view, link)) return [inRole(view)];
  for (let back = link - 1; back >= 0 && link - back < 4; back--) {
    if (isWorkWith(view, back)) return NONE;
    // "fra båden ud for Norvik": a preposition among the roles leads to a body only from right before it, or before its field.
    if (link - back > 1 && index.at.has(tokens.words[back]!) && !isOfField(view, back, link)) return NONE;
    if (isRoleAt(view, back, link)) return [inRole(view)];
    if (tokens.kinds[back] !== WORD || tokens.shapes[back] !== LOWER) return NONE;
  }
  return NONE;
}
