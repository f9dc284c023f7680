import { CAPITALIZED, GLUED, LOWER, MARK, NEW_LINE, WORD } from '../../../text/token-kinds';
import { NumberColumn, type WordTable } from '../../../text/words';
import { WordClass } from '../lexicon';
import type { NameCandidate, Scan } from '../scan';
import { Cue, cuesIn } from './cues';
import type { Site } from './name-site';

/** What a preposition of place before a name built like a town's, or one that is not, and a noun ('the town of') are worth. */
const CHANCE = { town: 0.6, cue: 0.62, listed: 0.75, bare: 0.2, landform: 0.55 } as const;
const SHORTEST = 4;

/**
 * Towns too small for the gazetteer: a capitalized word inside a sentence, alone, right behind a preposition that says
 * where or a noun that announces a town, built as towns' names are in the language ("i Foulum"); or joined to one.
 */
export function unlistedTowns(scan: Scan, listed: readonly Site[]): NameCandidate[] {
  if (scan.language === null || scan.language.places.townEndings.length === 0) return [];
  const { tokens } = scan;
  const { capitals, capitalCount, ids, words } = tokens;
  let known: ReadonlySet<number> | null = null;
  const endings = scan.language.places.townEndings;
  const cues = cuesIn(tokens, scan.language);
  const found: NameCandidate[] = [];
  let last = -2;
  for (let k = 0; k < capitalCount; k++) {
    const i = capitals[k]!;
    if (i === 0 || tokens.before[i] === NEW_LINE || tokens.shapes[i] !== CAPITALIZED) continue;
    const cue = cues.of(ids[i - 1]!);
    const isNext = last === i - 2 && (words[i - 1] === ',' || (cue & Cue.joiner) !== 0);
    if (((cue & (Cue.noun | Cue.preposition)) === 0 && !isNext) || !mayBeTown(scan, i, cues, isNext) || (known ??= edgesOf(listed)).has(i))
      continue;
    const shaped = endsInOne(words[i]!, endings, 2);
    const joined = isNext && shaped;
    const chance =
      (cue & Cue.noun) !== 0
        ? CHANCE.cue
        : (cue & Cue.preposition) !== 0
          ? shaped
            ? CHANCE.town
            : CHANCE.bare
          : joined
            ? CHANCE.listed
            : 0;
    if (chance === 0) continue;
    if (chance > CHANCE.bare) last = i;
    found.push({
      type: 'city',
      start: tokens.starts[i]!,
      end: tokens.ends[i]!,
      confidence: chance,
      rule: joined ? 'places: listed town' : 'places: unlisted town',
      id: null,
    });
  }
  return found;
}

/** A word long enough that the language knows as no other, alone or behind a town and a comma. */
function mayBeTown(scan: Scan, i: number, cues: NumberColumn, isNext: boolean): boolean {
  const { tokens } = scan;
  if (tokens.ends[i]! - tokens.starts[i]! < SHORTEST || (scan.classes[i]! & ~WordClass.place) !== 0) return false;
  return standsAlone(scan, i, cues) || (isNext && tokens.words[i - 1] === ',' && isOpenBehind(scan, i, cues));
}

/** The tokens with which listed names begin and end. */
function edgesOf(listed: readonly Site[]): ReadonlySet<number> {
  const edges = new Set<number>();
  for (const { name } of listed) edges.add(name.first).add(name.last);
  return edges;
}

/** Whether a word has one of the endings, with so many letters before it at least. */
function endsInOne(word: string, endings: readonly string[], stem: number): boolean {
  for (const ending of endings) if (word.length >= ending.length + stem && word.endsWith(ending)) return true;
  return false;
}

/** Between words or marks, after one in lower case, and not before what would make it part of another name. */
function standsAlone(scan: Scan, i: number, cues: NumberColumn): boolean {
  const { tokens } = scan;
  if (tokens.before[i] === GLUED || tokens.kinds[i - 1] !== WORD || tokens.shapes[i - 1] !== LOWER) return false;
  return isOpenBehind(scan, i, cues);
}

/** Nothing behind it that would make it part of another name. */
function isOpenBehind({ tokens }: Scan, i: number, cues: NumberColumn): boolean {
  const next = i + 1;
  if (next >= tokens.count || tokens.before[next] === NEW_LINE) return true;
  if (tokens.kinds[next] === MARK) return tokens.before[next] !== GLUED || !"-/&'’".includes(tokens.words[next]!);
  return tokens.kinds[next] === WORD && tokens.shapes[next] === LOWER && (cues.of(tokens.ids[next]!) & Cue.head) === 0;
}

/** Letters that stand before the ending at least, so that "Dalen" and "Gaden" are no names by themselves. */
const STEM = 3;

/** Which words end as such names do. Kept as long as the table, so that it must hold nothing of a text. */
const endedIn = (table: WordTable, endings: readonly string[]): NumberColumn =>
  table.keep(endings, null, () => new NumberColumn((id) => (endsInOne(table.lower[id]!, endings, STEM) ? 1 : 0)));

/** Waters, mountains and streets that bear in one word what they are: "Førdefjorden", "Kvægtorvet". */
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
      rule: 'places: landform',
      id: null,
    });
  }
  return found;
}
