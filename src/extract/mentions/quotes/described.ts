import { wordSet } from '../../../languages/word-sets';
import { CAPITALIZED, GLUED, NEW_LINE, NUMBER, WORD } from '../../../text/token-kinds';
import { tokenFrom } from '../../../text/token-from';
import { copulas, definiteArticles, possessives } from '../grammar';
import type { PeopleLexis } from '../lexis/people-words';
import type { Scan } from '../scan';
import { peopleUntil, type Speaker, type Speakers } from './named-people';

/** How many people before a quotation are asked for the office. */
const PEOPLE = 12;
/** Maximum number of tokens from a name to the office after it. */
const OFFICE_WITHIN = 8;
/** Maximum number of adjectives between an article and an office. */
const ADJECTIVES = 2;

/** What stands for a speaker beside a verb: an office ("siger borgmesteren"), or 'aged' ("the 51-year-old admits"). */
export type Description = { readonly office: string } | 'aged';

/** The description that is the subject of a verb after it, or right before it; null if none is. */
export function descriptionAt(around: Speakers, verb: number): Description | null {
  return describedFrom(around, verb + 1) ?? describedUntil(around, verb - 1);
}

/** "siger den nye borgmester.", "says its chair", "says the 51-year-old.", but not "sagt der Leiter der Abteilung" */
function describedFrom(around: Speakers, from: number): Description | null {
  const { tokens, language } = around.scan;
  const first = tokens.words[from] ?? '';
  const hasArticle = definiteArticles(language).has(first) || possessives(language).has(first);
  for (let at = hasArticle ? from + 1 : from; at < tokens.count && at <= from + 1 + ADJECTIVES; at++) {
    if (tokens.before[at] === NEW_LINE) return null;
    if (tokens.kinds[at] === NUMBER) return isAge(around, at) && tokens.shapes[at + 3] !== CAPITALIZED ? 'aged' : null;
    const office = officeAt(around, at, hasArticle);
    if (office !== null) return isWhole(around, at) ? { office } : null;
    if (!hasArticle || tokens.kinds[at] !== WORD || tokens.shapes[at] === CAPITALIZED) return null;
  }
  return null;
}

/** "… the mayor says", "…, the 51-year-old admits" */
function describedUntil(around: Speakers, last: number): Description | null {
  const { tokens, language } = around.scan;
  const isAged = ages(language).has(tokens.words[last] ?? '');
  let first = last;
  while (isAged && first > 0 && tokens.before[first] === GLUED) first--;
  if (language?.grammar.articles.length !== 0 && !definiteArticles(language).has(tokens.words[first - 1] ?? '')) return null;
  if (isAged) return tokens.kinds[first] === NUMBER ? 'aged' : null;
  const office = officeAt(around, last, true);
  return office === null ? null : { office };
}

/** An office that only one can hold here, without its article: after one, in the definite form, or in a language that has none. */
function officeAt({ scan, lexis }: Speakers, at: number, hasArticle: boolean): string | null {
  const word = scan.tokens.words[at]!;
  const bare = withoutArticle(scan, lexis, word);
  if (bare !== null) return bare;
  return lexis.isRole(word) && (hasArticle || scan.language?.grammar.articles.length === 0) ? word : null;
}

/** "borgmesteren" → "borgmester", "rektorn" → "rektor", "borgmästaren" → "borgmästare"; null for what is no office in the definite form. */
function withoutArticle({ language }: Scan, lexis: PeopleLexis, word: string): string | null {
  for (const ending of language?.people.definiteEndings ?? []) {
    if (!word.endsWith(ending) || word.length < ending.length + SHORTEST) continue;
    const bare = word.slice(0, -ending.length);
    const whole = word.slice(0, 1 - ending.length);
    if (lexis.isRole(bare)) return bare;
    if (ending.length > 1 && lexis.isRole(whole)) return whole;
  }
  return word.endsWith('n') && (language?.people.definiteEndings?.length ?? 0) > 0 && lexis.isRole(word.slice(0, -1))
    ? word.slice(0, -1)
    : null;
}
const SHORTEST = 3;

/** Whether nothing after an office tells whose it is. */
const isWhole = ({ scan: { tokens, language }, lexis }: Speakers, at: number): boolean =>
  at + 1 >= tokens.count ||
  tokens.before[at + 1] === NEW_LINE ||
  !(lexis.isLink(tokens.words[at + 1]!) || definiteArticles(language).has(tokens.words[at + 1]!) || tokens.shapes[at + 1] === CAPITALIZED);

/** "51-årige", "51-year-old" */
const isAge = ({ scan: { tokens, language } }: Speakers, at: number): boolean =>
  tokens.words[at + 1] === '-' && tokens.before[at + 1] === GLUED && ages(language).has(tokens.words[at + 2] ?? '');
const ages = wordSet(({ quotes }) => quotes.ages);

/** Who before an offset has the office that a word stands for; null if nobody has. */
export function holderBefore(around: Speakers, until: number, office: string): Speaker | null {
  const last = peopleUntil(around, until) - 1;
  for (let i = last; i >= 0 && last - i < PEOPLE; i--) {
    const { start, end } = around.people[i]!;
    if (holds(around, { start, end }, office)) return { start, end };
  }
  return null;
}

/** Whether an office, alone or as the last part of a compound, stands right before a name, or after it as an apposition or a predicate. */
function holds(around: Speakers, { start, end }: Speaker, office: string): boolean {
  const { scan, lexis } = around;
  const { tokens, language } = scan;
  const is = (at: number): boolean => {
    const word = tokens.words[at]!;
    return lexis.isRole(word) && (word.endsWith(office) || withoutArticle(scan, lexis, word)?.endsWith(office) === true);
  };
  let before = tokenFrom(tokens, start) - 1;
  while (before > 0 && tokens.before[before + 1] !== NEW_LINE && (tokens.words[before] === '.' || lexis.isTitle(tokens.words[before]!)))
    before--;
  if (before >= 0 && tokens.before[before + 1] !== NEW_LINE && is(before)) return true;
  const mark = tokenFrom(tokens, end);
  const link = tokens.words[mark] ?? '';
  if (link !== ',' && !copulas(language).has(link)) return false;
  for (let at = mark + 1; at < tokens.count && at - mark < OFFICE_WITHIN; at++) {
    if (tokens.before[at] === NEW_LINE || tokens.words[at] === ',' || tokens.words[at] === '.') return false;
    if (is(at)) return true;
  }
  return false;
}
