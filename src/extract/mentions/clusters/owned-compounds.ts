import { placeFeatures } from '../../../gazetteer/places';
import type { LanguageTables } from '../../../languages/contracts/language';
import { LEGAL_FORMS } from '../../../languages/legal-forms';
import { GLUED, LOWER, SPACED, WORD } from '../../../text/token-kinds';
import { isDash } from '../../../text/dashes';
import { lacksArticles, listJoins } from '../grammar';
import { basicForms } from '../lexis/basic-forms';
import type { Scan } from '../scan';
import { cueTables, type Cue } from '../lexis/cues';
import type { Finds } from './finds';
import { isCapital } from './names';
import { areOfMembers, speaksOfOthers } from './senses';

/**
 * "Merirannan leväklusteri ry", "Merirannan leväklusteri, jonka jäsenistä": a compound in lower case with the place that it
 * is of, in a language without articles. An industry is called so, too: it must have members, a leader or a legal form, or
 * stand among clusters.
 */
export function findOwnedCompounds(scan: Scan, cues: readonly Cue[], finds: Finds): void {
  const { tokens, language } = scan;
  if (language === null || !lacksArticles(language) || language.organizations.ownerEndings.length === 0) return;
  const listed = new Set(cues.filter(({ many, foreign }) => many && !foreign).map(({ to }) => to));
  for (const cue of cues) {
    const { token } = cue;
    if (!cue.compound || !cue.one || cue.capital || cue.foreign || tokens.before[token] !== SPACED || finds.at(token)) continue;
    const from = startOfOwner(scan, token);
    if (from < 0 || finds.at(from) || speaksOfOthers(scan, from, token)) continue;
    if (listed.has(from) || isBody(scan, token + 1) || areOfMembers(scan, token) || isBesideKnown(scan, from, token + 1, finds))
      finds.add(from, token + 1, tokens.starts[from]!, tokens.ends[token]!, 'head-word');
  }
}

/** Where the genitive of a place or a region right before a token begins, if it is none of a country; -1 otherwise. */
function startOfOwner({ tokens, language }: Scan, token: number): number {
  const last = token - 1;
  if (last < 0 || tokens.kinds[last] !== WORD || !isCapital(tokens, last) || !isOwner(language!, tokens.words[last]!)) return -1;
  const isJoined = last > 1 && tokens.before[last] === GLUED && isDash(tokens.words[last - 1]!) && tokens.before[last - 1] === GLUED;
  if (isJoined) return isCapital(tokens, last - 2) ? last - 2 : -1;
  return [tokens.words[last]!, ...basicForms(language, tokens.words[last]!)].some(isCountry) ? -1 : last;
}

function isCountry(word: string): boolean {
  const { kind } = placeFeatures(word);
  return kind === 'country' || kind === 'continent';
}

const isOwner = ({ organizations }: LanguageTables, word: string): boolean =>
  organizations.ownerEndings.some((ending) => word.endsWith(ending));

/** "oy", "toimitusjohtaja": whether a legal form or what an organization has follows. */
const isBody = (scan: Scan, at: number): boolean =>
  LEGAL_FORMS.has(scan.tokens.words[at] ?? '') || cueTables(scan).belongings.includes(scan.tokens.words[at] ?? '');

/** Whether a registered cluster stands right before or after it in a list. */
function isBesideKnown({ tokens, language }: Scan, from: number, to: number, finds: Finds): boolean {
  const parts = (at: number): boolean => tokens.words[at] === ',' || listJoins(language).has(tokens.words[at] ?? '');
  return (
    (parts(from - 1) && tokens.shapes[from - 2] !== LOWER && finds.at(from - 2)?.match?.form.strength === 'name') ||
    (parts(to) && finds.at(to + 1)?.match?.form.strength === 'name')
  );
}
