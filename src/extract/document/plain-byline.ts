import { LANGUAGES } from '../../languages/languages';
import { startsCapital } from '../../text/letters';
import { once } from '../../text/once';

/** "03.02.2021", "2021-02-03 07:30", "12. maj 2021", "May 12, 2021"; also bars and @ signs, which lines beside a headline have. */
const DAY_OR_PARTED =
  /\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}(?:\.|st|nd|rd|th)?,?\s(?:\p{L}{1,12}[.,]?\s)?(?:19|20)\d{2}\b|\||@/u;
/** "9–11 March 2027", "3./4. Juni 2026": an event takes several days, which no article is published on. */
const DAYS = /\b\d{1,2}\.?\s?[–/-]\s?\d{1,2}(?:\.|st|nd|rd|th)?\s\p{L}{3,12}[.,]?\s(?:19|20)\d{2}\b/u;
const YEAR = /\b(?:19|20)\d{2}\b/u;
/** "Maj 2021": a line with more words is a headline that names a year. */
const WORDS_OF_MONTH = 3;
/** A name ends at one of these: "Ida Holm, journalist", "Ida Holm (tekst)". */
const NAME_END = /[,;(/]/u;
/** Maximum number of words in a line of names after an opener; a longer one is a headline. */
const MOST_WORDS = 12;

interface Openings {
  /** Followed by a name: "af", "geschrieben von". */
  readonly openers: ReadonlySet<string>;
  /** Followed by a colon: "tekst", "kuva". */
  readonly labels: ReadonlySet<string>;
  /** Between names: "og". */
  readonly joiners: ReadonlySet<string>;
  /** Number of words in the longest opener. */
  readonly longest: number;
}

/** The openings of all languages: the language of a plain text is detected later. */
const openings = once((): Openings => {
  const all = LANGUAGES.map(({ bylines }) => bylines);
  const openers = all.flatMap(({ by }) => by);
  return {
    openers: new Set(openers),
    labels: new Set([...openers, ...all.flatMap(({ author, credit }) => [...author, ...credit])]),
    joiners: new Set(LANGUAGES.flatMap(({ grammar, bylines }) => [...grammar.and, ...grammar.andAlso, ...bylines.joining])),
    longest: Math.max(...openers.map((opener) => opener.split(' ').length)),
  };
});

/** "03.02.2021 | Ida Holm", "Af Ida Holm", "Teksti: Aino Laine": whether a line is a date or byline, not a headline. */
export const isDateOrByline = (line: string): boolean =>
  (DAY_OR_PARTED.test(line) && !DAYS.test(line)) ||
  (YEAR.test(line) && line.split(' ').length <= WORDS_OF_MONTH) ||
  isLabeled(line) ||
  opensByline(line);

/** "Teksti: Aino Laine"; not "Video: Sådan redder forskerne fjorden". */
function isLabeled(line: string): boolean {
  const colon = line.indexOf(':');
  return colon > 0 && openings().labels.has(line.slice(0, colon).trim().toLowerCase()) && areNames(line.slice(colon + 1).trim());
}

/** "Von Ida Holm und Ole Bro, Kiel"; not "Von Aalborg nach Kiel", "Af alle søer er denne den reneste". */
function opensByline(line: string): boolean {
  const { openers, longest } = openings();
  const words = line.split(' ', MOST_WORDS + 1);
  if (words.length > MOST_WORDS) return false;
  for (let count = Math.min(longest, words.length - 1); count > 0; count--)
    if (openers.has(words.slice(0, count).join(' ').toLowerCase())) return areNames(words.slice(count).join(' '));
  return false;
}

/** Whether every word up to the first mark after a name begins with a capital, or joins two names. */
function areNames(text: string): boolean {
  const names = text.split(NAME_END, 1)[0]!.trim();
  return names !== '' && names.split(' ').every((word) => startsCapital(word) || openings().joiners.has(word));
}
