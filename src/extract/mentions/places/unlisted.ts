import { CAPITALIZED, GLUED, LOWER, MARK, NEW_LINE, SPACED, WORD } from '../../../text/token-kinds';
import { endsAsCompany } from '../../../languages/company-words';
import { NumberColumn, type WordTable } from '../../../text/words';
import { isTrade } from '../definite-noun';
import { isSideInOneWord } from '../lexis/place-words';
import { WordClass } from '../lexicon';
import type { NameCandidate, Scan } from '../scan';
import { Cue, cuesIn } from './cues';
import type { Site } from './name-site';
import type { PlaceRule } from './rule-names';

/**
 * Confidence from a preposition of place before a word built like a town's name, or from one before another word plus a
 * noun ('the town of').
 */
const CHANCE = { town: 0.6, cue: 0.62, listed: 0.75, bare: 0.2, landform: 0.55 } as const;
const SHORTEST = 4;

/**
 * Towns too small for the gazetteer: a single capitalized word inside a sentence, right after a preposition of place or
 * a noun that announces a town, built like town names of the language ("i Foulum"); or joined to such a town, or to one of the
 * gazetteer after a preposition ("i Vejle og Hersom").
 */
export function unlistedTowns(scan: Scan, listed: readonly Site[]): NameCandidate[] {
  const endings = scan.language?.places.townEndings ?? [];
  return endings.length === 0 ? [] : townsBuiltLike(scan, endings, listed);
}

function townsBuiltLike(scan: Scan, endings: readonly string[], listed: readonly Site[]): NameCandidate[] {
  const { tokens } = scan;
  const { capitals, capitalCount, ids, words } = tokens;
  let known: ReadonlySet<number> | null = null;
  const cues = cuesIn(tokens, scan.language);
  const led = townsLedTo(scan, listed, cues);
  const found: NameCandidate[] = [];
  let last = -2;
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    if (i === 0 || tokens.before[i] === NEW_LINE || tokens.shapes[i] !== CAPITALIZED) continue;
    const cue = cues.of(ids[i - 1]!);
    const isAfterLed = (cue & Cue.joiner) !== 0 && led.has(i - 2);
    const isNext = isAfterLed || (last === i - 2 && (words[i - 1] === ',' || (cue & Cue.joiner) !== 0));
    if (
      ((cue & (Cue.noun | Cue.preposition)) === 0 && !isNext) ||
      !mayBeTown(scan, i, cues, isNext ? listed : null) ||
      (known ??= edgesOf(listed)).has(i)
    )
      continue;
    const shaped = endsInOne(words[i]!, endings, 2);
    if (isNoTown(scan, words[i]!, shaped)) continue;
    const joined = isNext && (shaped || isAfterLed);
    const chance = chanceAfter(cue, shaped, joined);
    if (chance === 0) continue;
    if (chance > CHANCE.bare) last = i;
    found.push(townAt(scan, i, chance, joined ? 'place:listed-town' : 'place:unlisted-town'));
  }
  return found;
}

const townAt = (scan: Scan, at: number, confidence: number, rule: PlaceRule): NameCandidate => ({
  type: isSideInOneWord(scan, scan.tokens.words[at]!) ? 'place' : 'city',
  start: scan.tokens.starts[at]!,
  end: scan.tokens.ends[at]!,
  confidence,
  rule,
  id: null,
});

/** The last tokens of the towns of the gazetteer that a preposition of place, or a noun that announces towns, leads to. */
function townsLedTo({ tokens: { ids } }: Scan, listed: readonly Site[], cues: NumberColumn): ReadonlySet<number> {
  const towns = new Set<number>();
  for (const { city, kind, name } of listed)
    if (city !== null && kind === null && name.first > 0 && (cues.of(ids[name.first - 1]!) & (Cue.noun | Cue.preposition)) !== 0)
      towns.add(name.last);
  return towns;
}

/** "Tangkraft i Hobro og Norvang i Thisted", "H2O uit Delft en Duinwijk uit Lisse": what is in a town, or from it, is no town. */
const isOfTown = ({ tokens: { ids, before, count } }: Scan, at: number, cues: NumberColumn, listed: readonly Site[]): boolean =>
  at + 2 < count && before[at + 2] === SPACED && (cues.of(ids[at + 1]!) & Cue.preposition) !== 0 && listed[0]?.towns.has(at + 2) === true;

/** "i Foreningshuset": a common noun that ends as the names of bodies do; a trade or a company, unless it is built like a town's name. */
const isNoTown = (scan: Scan, word: string, shaped: boolean): boolean =>
  endsInOne(word, scan.language?.organizations.noBodies ?? [], 0) || (!shaped && (isTrade(scan, word) || endsAsCompany(word)));

/** The chance of a town after a noun that announces one, a preposition of place, or another town; 0 after anything else. */
function chanceAfter(cue: number, shaped: boolean, joined: boolean): number {
  if ((cue & Cue.noun) !== 0) return CHANCE.cue;
  if ((cue & Cue.preposition) !== 0) return shaped ? CHANCE.town : CHANCE.bare;
  return joined ? CHANCE.listed : 0;
}

/**
 * Whether a word is long enough and unknown as another word, and stands alone or after a town and a comma.
 *
 * @param listed the names of the gazetteer, for a word that is joined to a town
 */
function mayBeTown(scan: Scan, i: number, cues: NumberColumn, listed: readonly Site[] | null): boolean {
  const { tokens } = scan;
  if (listed !== null && isOfTown(scan, i, cues, listed)) return false;
  if (tokens.ends[i]! - tokens.starts[i]! < SHORTEST || (scan.classes[i]! & ~WordClass.place) !== 0) return false;
  return standsAlone(scan, i, cues) || (listed !== null && tokens.words[i - 1] === ',' && isOpenAfter(scan, i, cues));
}

/** The tokens with which listed names begin and end. */
function edgesOf(listed: readonly Site[]): ReadonlySet<number> {
  const edges = new Set<number>();
  for (const { name } of listed) edges.add(name.first).add(name.last);
  return edges;
}

/** Whether a word has one of the endings, after at least the given number of letters. */
function endsInOne(word: string, endings: readonly string[], stem: number): boolean {
  for (const ending of endings) if (word.length >= ending.length + stem && word.endsWith(ending)) return true;
  return false;
}

/** Whether it stands between words or marks, after a lower-case word, and not before a word that would make it part of another name. */
function standsAlone(scan: Scan, i: number, cues: NumberColumn): boolean {
  const { tokens } = scan;
  if (tokens.before[i] === GLUED || tokens.kinds[i - 1] !== WORD || tokens.shapes[i - 1] !== LOWER) return false;
  return isOpenAfter(scan, i, cues);
}

/** Whether nothing follows that would make it part of another name. */
function isOpenAfter({ tokens }: Scan, i: number, cues: NumberColumn): boolean {
  const next = i + 1;
  if (next >= tokens.count || tokens.before[next] === NEW_LINE) return true;
  if (tokens.kinds[next] === MARK) return tokens.before[next] !== GLUED || !"-/&'’".includes(tokens.words[next]!);
  return tokens.kinds[next] === WORD && tokens.shapes[next] === LOWER && (cues.of(tokens.ids[next]!) & Cue.head) === 0;
}

/** Minimum number of letters before the ending, so that "Dalen" and "Gaden" alone are not names. */
const STEM = 3;

/** Which words have such endings. Kept as long as the table, so it must not depend on a text. */
const endedIn = (table: WordTable, endings: readonly string[]): NumberColumn =>
  table.keep(endings, null, () => new NumberColumn((id) => (endsInOne(table.lower[id]!, endings, STEM) ? 1 : 0)));

/** Waters, mountains and streets whose single word says what they are: "Førdefjorden", "Kvægtorvet". */
export function landforms(scan: Scan, listed: readonly Site[]): NameCandidate[] {
  const endings = scan.language?.places.landforms ?? [];
  if (endings.length === 0) return [];
  const { tokens } = scan;
  const { capitals, capitalCount } = tokens;
  const ended = endedIn(tokens.table, endings);
  const cues = cuesIn(tokens, scan.language);
  let known: ReadonlySet<number> | null = null;
  const found: NameCandidate[] = [];
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    if (
      i === 0 ||
      ended.of(tokens.ids[i]!) === 0 ||
      tokens.shapes[i] !== CAPITALIZED ||
      tokens.before[i] === NEW_LINE ||
      !standsAlone(scan, i, cues) ||
      (known ??= new Set(listed.map(({ name }) => name.first))).has(i)
    )
      continue;
    found.push({
      type: 'place',
      start: tokens.starts[i]!,
      end: tokens.ends[i]!,
      confidence: CHANCE.landform,
      rule: 'place:landform' satisfies PlaceRule,
      id: null,
    });
  }
  return found;
}
