import { arbitrate } from './arbiter';
import type { DateMention } from './dates/dates';
import type { NameCandidate, Scan } from './scan';
import { basicForms } from './lexis/basic-forms';
import { LATER_RULES } from './people/rule-names';

/**
 * The chosen names without later mentions of people who were not chosen: where "Design Thinking" is not a person,
 * "Design" is not one either. Candidates that those had displaced may be chosen instead.
 */
export function standingNames(scan: Scan, candidates: readonly NameCandidate[], dates: readonly DateMention[]): NameCandidate[] {
  const names = arbitrate(candidates, dates);
  if (!names.some(({ rule }) => LATER_RULES.has(rule))) return names;
  const known = wordsOfPeople(scan, names);
  const isOrphan = ({ start, end, rule }: NameCandidate): boolean =>
    LATER_RULES.has(rule) && !isKnown(scan, known, scan.text.slice(start, end).toLowerCase());
  return names.some(isOrphan)
    ? arbitrate(
        candidates.filter((candidate) => !isOrphan(candidate)),
        dates,
      )
    : names;
}

/** Whether a word is that of a person, or another case of it. */
const isKnown = ({ language }: Scan, known: ReadonlySet<string>, word: string): boolean =>
  known.has(word) || basicForms(language, word).some((basic) => known.has(basic));

const WORDS = /[\p{L}\p{M}'’]+(?:-[\p{L}\p{M}'’]+)*/gu;

/** The words of all multi-word person names, and the halves of hyphenated ones. */
function wordsOfPeople({ text }: Scan, names: readonly NameCandidate[]): ReadonlySet<string> {
  const known = new Set<string>();
  const people = new Set(names.filter(({ type }) => type === 'person').map(({ start, end }) => text.slice(start, end)));
  for (const name of people) {
    const words = name.toLowerCase().match(WORDS) ?? [];
    if (words.length < 2) continue;
    for (const word of words) {
      known.add(word);
      for (const half of word.split('-')) known.add(half);
    }
  }
  return known;
}
