import { findCityName, printedName } from '../../../gazetteer/cities';
import { hashOfName } from '../../../gazetteer/name-lines';
import { findPlaceName, printedPlace } from '../../../gazetteer/places';
import type { Inflection } from '../../../languages/contracts/places';
import { MIXED, UPPER } from '../../../text/token-kinds';
import { startsCapital } from '../../../text/letters';
import { once } from '../../../text/once';

/** A name of the gazetteer, wherever it stands. */
export interface Named {
  /** UTF-16 units, without a genitive. */
  readonly length: number;
  /** Line of the name among the cities' and among the other places', or -1. */
  readonly city: number;
  readonly place: number;
  readonly inflected: boolean;
  /** Whether its ending means a place: Helsingissä. */
  readonly where: boolean;
}

/** The name of the gazetteer that a lower-case key is, if its printed form may be that name; null if it is none. */
export function named(key: string, printed: string, shape: number, hash = hashOfName(key)): Named | null {
  const cityName = findCityName(key, hash);
  const placeName = findPlaceName(key, hash);
  if (cityName === -1 && placeName === -1) return null;
  const city = cityName !== -1 && fits(printed, shape, () => printedName(cityName)) ? cityName : -1;
  const place = placeName !== -1 && fits(printed, shape, () => printedPlace(placeName)) ? placeName : -1;
  return city === -1 && place === -1 ? null : { length: printed.length, city, place, inflected: false, where: false };
}

const allCapitals = once(() => /^[\p{Lu}.]+$/u);
/** Maximum length of an abbreviation. */
const ABBREVIATION = 4;

/** Two capitals ("US", "NY") are a name only if the gazetteer prints it so; three capitals ("BOR") are an abbreviation. */
function fits(printed: string, shape: number, nameOf: () => string): boolean {
  if (printed.length <= ABBREVIATION) {
    const name = nameOf();
    if (startsCapital(name) && allCapitals().test(name)) return printed === name;
  }
  return shape !== UPPER || printed.length > 3;
}

/** "New Yorks": a genitive of the whole name. */
export function genitive(key: string, printed: string, shape: number): Named | null {
  return key.endsWith('s') ? stemNamed(key.slice(0, -1), printed, shape) : null;
}

/** Endings that lengthen the vowel before them: "Saloon" is into Salo. */
const LENGTHENED: ReadonlySet<string> = new Set(['an', 'en', 'in', 'on', 'un', 'yn', 'än', 'ön']);
/** "Madridin": of Madrid. */
const GENITIVE_AFTER_CONSONANT = 'in';

/** A single word with a case ending of the language. */
export function inflected(word: string, printed: string, shape: number, inflection: Inflection): Named | null {
  for (const ending of inflection.endings) {
    if (word.length - ending.length < 3 || !word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    const where = inflection.where.includes(ending) && (!LENGTHENED.has(ending) || stem.endsWith(ending[0]!));
    // "Kosonen" is not "into Koson".
    if (!where && ending !== GENITIVE_AFTER_CONSONANT && LENGTHENED.has(ending) && inflection.where.includes(ending)) continue;
    const plain = stemNamed(stem, printed, shape);
    if (plain) return inflection.stems.length === 0 ? plain : wholeWord(plain, printed, where);
    for (const [from, to] of inflection.stems) {
      const basic = stem.endsWith(from) ? stemNamed(stem.slice(0, -from.length) + to, printed, shape) : null;
      if (basic) return wholeWord(basic, printed, where);
    }
  }
  return null;
}

/** Case endings belong to the printed name; only a genitive -s does not. */
const wholeWord = (name: Named, printed: string, where: boolean): Named => ({ ...name, length: printed.length, where });

const stemNamed = (stem: string, printed: string, shape: number): Named | null => {
  // "TANGs": the genitive of an abbreviation.
  if (shape === MIXED && allCapitals().test(printed.slice(0, stem.length))) return null;
  const name = named(stem, printed.slice(0, stem.length), shape);
  return name && { ...name, length: stem.length, inflected: true };
};
