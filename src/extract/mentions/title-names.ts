import { isLetterOrNumber } from '../../text/letters';
import type { Found } from './mentions';
import type { NameCandidate } from './scan';

/** Fewer units are too ambiguous in a headline. */
const SHORTEST = 3;

/**
 * The names of a headline in the light of the text below it: a headline offers little evidence ("Smart Skog vokser"),
 * so what the text calls a cluster, a body or a town is the same in the headline, and clusters of the text are found in
 * it.
 */
export function namesOfTitle(title: Found, text: Found): Found {
  if (text.names.length === 0 || (title.names.length === 0 && !text.names.some(isCluster))) return title;
  const known = byPrinted(text);
  const names = title.names.map((name) => {
    const same = known.get(title.scan.text.slice(name.start, name.end));
    return same == null || same.type === name.type ? name : { ...name, type: same.type, id: same.id, rule: ruleOf(same.type) };
  });
  const clusters = [...known].flatMap(([printed, name]) =>
    name !== null && isCluster(name) && printed.length >= SHORTEST ? placesOf(title.scan.text, printed, name) : [],
  );
  const added = clusters.filter((cluster) => names.every((name) => !overlaps(name, cluster) || gives(name, cluster)));
  if (added.length === 0) return { ...title, names };
  return {
    ...title,
    names: [...names.filter((name) => !added.some((cluster) => overlaps(name, cluster))), ...added].sort((a, b) => a.start - b.start),
  };
}

const isCluster = ({ type }: NameCandidate): boolean => type === 'cluster';

/** The rule of what a headline names as the text does, by the voice that knows the type. */
const ruleOf = (type: NameCandidate['type']): string => `${type === 'city' ? 'place' : type}:in-text`;

const overlaps = (a: NameCandidate, b: NameCandidate): boolean => a.start < b.end && b.start < a.end;

/** Whether a name of the headline gives way to a cluster: a longer name does not, nor does a cluster. */
const gives = (name: NameCandidate, cluster: NameCandidate): boolean =>
  name.type !== 'cluster' && name.end - name.start <= cluster.end - cluster.start;

/** The names of a text by their printed form; null for a form that means different things in different places. */
function byPrinted({ scan, names }: Found): ReadonlyMap<string, NameCandidate | null> {
  const kinds = new Map<string, NameCandidate | null>();
  for (const name of names) {
    const printed = scan.text.slice(name.start, name.end);
    const known = kinds.get(printed);
    if (known === undefined) kinds.set(printed, name);
    else if (known !== null && known.type !== name.type) kinds.set(printed, null);
  }
  return kinds;
}

/** Where a cluster of the text stands in a headline as a whole word, with or without a genitive's letter. */
function placesOf(title: string, printed: string, name: NameCandidate): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (let start = title.indexOf(printed); start >= 0; start = title.indexOf(printed, start + printed.length)) {
    const end = start + printed.length;
    if (!isWordAt(title, start - 1) && (!isWordAt(title, end) || (title[end] === 's' && !isWordAt(title, end + 1))))
      found.push({ ...name, start, end, rule: ruleOf(name.type) });
  }
  return found;
}

const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && isLetterOrNumber(text.codePointAt(at)!);
