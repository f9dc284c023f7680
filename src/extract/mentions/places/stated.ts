import { citiesNamed } from '../../../gazetteer/cities';
import { countryOfPlace } from '../../../gazetteer/places';
import { GLUED, SPACED, UPPER } from '../../../text/token-kinds';
import type { Tokens } from '../../../text/tokens';
import { intoField } from '../grammar';
import type { Scan } from '../scan';
import type { FoundName } from '../lexis/place-names';

/**
 * "Birmingham, Alabama", "Cambridge (USA)", "Halle in Belgien", "Andover, Mass.": the country stated right after a
 * name, by the number of the name.
 */
export function statedCountries(scan: Scan, names: readonly FoundName[]): ReadonlyMap<number, string> {
  const stated = new Map<number, string>();
  for (let i = 0; i < names.length; i++) {
    const { city, last } = names[i]!;
    if (city === -1 || stated.has(city) || !isStating(scan, last + 1)) continue;
    const next = names[i + 1];
    const country =
      next !== undefined && next.place !== -1 && next.first === last + 2 ? countryOfPlace(next.place) : stateAt(scan, last + 2, city);
    if (country !== null) stated.set(city, country);
  }
  return stated;
}

const isStating = ({ tokens: { words }, language }: Scan, at: number): boolean =>
  words[at] === ',' || words[at] === '(' || intoField(language).has(words[at] ?? '');

/** The country of an abbreviated state at a token: "Mass", "Fla", "TX", "N.J."; null if there is none. */
function stateAt({ tokens, language }: Scan, at: number, city: number): string | null {
  const { words, shapes, before } = tokens;
  const states = language?.places.states;
  if (states === undefined || states.size === 0 || at >= tokens.count || before[at] !== (words[at - 1] === '(' ? GLUED : SPACED))
    return null;
  const word = words[at]!;
  if (word.length > 2) return words[at + 1] === '.' || words[at + 1] === ')' ? (states.get(word) ?? null) : null;
  if (shapes[at] !== UPPER) return null;
  if (word.length < 2) return states.get(word + secondInitial(tokens, at)) ?? null;
  return isInCountry(city, word.toUpperCase(), language!.code) ? null : (states.get(word) ?? null);
}

/** "Hanover, DE", "Salem, IN": the letters of a state may also be those of a country that has a city of the name. */
const isInCountry = (city: number, code: string, language: string): boolean =>
  citiesNamed(city, language).some(({ country }) => country === code);

/** "N.J.": the letter after the stop of a first letter; empty if there is none. */
const secondInitial = ({ words, shapes, before }: Tokens, at: number): string =>
  words[at + 1] === '.' && before[at + 2] === GLUED && shapes[at + 2] === UPPER ? words[at + 2]! : '';
