import type { Find, Kind } from './finds';

/** The probability that one kind of evidence alone is right about an unregistered name. */
const CHANCE: Readonly<Record<Kind, number>> = {
  registry: 0.96,
  'certain-cue': 0.92,
  cue: 0.66,
  list: 0.75,
  announced: 0.93,
  copula: 0.7,
  apposition: 0.72,
  'head-word': 0.76,
  prefix: 0.9,
  field: 0.72,
  'excellence-number': 0.86,
  parentheses: 0.88,
  role: 0.8,
  merged: 0.84,
  context: 0.4,
  initials: 0.9,
  belonging: 0.3,
  neighbor: 0.4,
  capitals: 0.4,
  repeat: 0.62,
};

/** Evidence of which a name that is also an ordinary word needs at least one kind. */
// prettier-ignore
const SUFFICIENT: readonly Kind[] = [
  'certain-cue', 'cue', 'list', 'announced', 'copula', 'apposition', 'prefix', 'excellence-number', 'parentheses', 'role', 'merged',
  'context', 'initials', 'belonging', 'neighbor', 'capitals', 'repeat',
];

/** Finds with a lower probability are not proposed. */
export const LEAST = 0.6;

/** The estimated probability that a find is a cluster: one minus the probability that all of its evidence is wrong. */
export function chanceOf(find: Find): number {
  const { match, kinds } = find;
  if (match && match.form.strength !== 'field') {
    if (match.form.strength === 'ordinary') return SUFFICIENT.some((kind) => kinds.has(kind)) ? 0.86 : 0;
    return match.lower ? 0.75 : match.typo ? 0.82 : CHANCE.registry;
  }
  let wrong = match ? 0.6 : 1;
  for (const kind of kinds) wrong *= 1 - CHANCE[kind];
  return 1 - wrong;
}

/** The kinds of evidence for a find, in the order of their weight. */
export const byWeight = ({ kinds }: Find): Kind[] => [...kinds].sort((a, b) => CHANCE[b] - CHANCE[a] || (a < b ? -1 : 1));
