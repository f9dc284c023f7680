import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import { isKnownName } from '../../../gazetteer/known-names';
import { CUE } from '../../content/cues';
import type { Line } from '../../content/lines';
import type { Candidate } from '../candidate';
import { mayTellOfPage } from '../page-line';
import type { AroundTitle } from '../around-title';
import { isAuthorLabel, isLabeled, MOST_BELOW } from './labeled';
import { isLinkToWriter } from './linked';
import { isCaption } from './may-name';
import { belowLabel, candidate, isBelowContact, isName, LONGEST_NAME, TRUST } from './of-line';

/** Maximum length of a label with its names. */
const LONGEST = 120;

/** The people of one label, and the last line that names any of them. */
interface Labeled {
  readonly people: Candidate<Byline>[];
  last: number;
}

/**
 * Where neither the lines around the headline nor the end of the text name an author: the people after the only author label
 * on the rest of the page, with nothing else beside them. Several labels belong to several articles, so none counts.
 */
export function labeledElsewhere(view: AroundTitle, title: string): Candidate<Byline>[] {
  const near = new Set([...view.head, ...view.tail].map(({ index }) => index));
  const found: Labeled[] = [];
  let label = -MOST_BELOW - 1;
  for (const line of view.lines) {
    if (isAuthorLabel(view, line)) label = line.index;
    if (near.has(line.index) || line.text.length > LONGEST || (line.level > 0 && line.index - 1 !== label) || !isOfPage(view, line, label))
      continue;
    const below = line.index - label > MOST_BELOW ? [] : belowLabel(view, line, title);
    const people = below.length > 0 ? below : afterLabel(view, line, title);
    if (people.length === 0) continue;
    const before = found.at(-1);
    if (below.length > 0 && before?.last === line.index - 1) {
      before.people.push(...people);
      before.last = line.index;
    } else found.push({ people: [...people], last: line.index });
  }
  return found.length === 1
    ? found[0]!.people.map((person) => ({ ...person, rule: 'labeled-elsewhere', confidence: TRUST.elsewhere }))
    : [];
}

/** Whether a line may be about the page: by itself, or right below a label that is, since a name may lead to a person's page. */
const isOfPage = (view: AroundTitle, line: Line, label: number): boolean =>
  mayTellOfPage(view, line) ||
  (line.index - 1 === label && line.region === view.lines[label]!.region && mayTellOfPage(view, view.lines[label]!));

/** More lines in author elements belong to a list of people or articles. */
const MOST_CLASSED = 4;

/**
 * Where no label names an author either: the only person named, in a heading or with a link to their writer's page, in the
 * author elements on the rest of the page, as in an author box. Two people belong to several articles, and other lines may
 * name the source of a quote, a review or a picture.
 */
export function classedElsewhere(view: AroundTitle, title: string): Candidate<Byline>[] {
  const found: Candidate<Byline>[] = [];
  let lines = 0;
  for (const line of view.lines) {
    if (!(line.cues & CUE.author) || line.text.length > LONGEST_NAME || isCaption(line) || !mayTellOfPage(view, line)) continue;
    const [only, ...others] = view.reader.read(line).names;
    if (only?.kind !== 'person' || others.length > 0 || only.as === 'credit' || only.as === 'contact') continue;
    if (!isLinkToWriter(line, only.name) && (line.level === 0 || only.name !== line.text || isBelowContact(view, line))) continue;
    if (++lines > MOST_CLASSED) return [];
    if (isKnownName(only.name) && isName(only, title)) found.push(candidate(line, only, 'author-class-elsewhere', TRUST.loose));
  }
  const [first] = found;
  return first !== undefined && found.every(({ value }) => value.name === first.value.name) && found.length === lines ? [first] : [];
}

/** The people of a line that is only a label and names: "Autor: Joachim Berger". */
function afterLabel(view: AroundTitle, line: Line, title: string): Candidate<Byline>[] {
  if (!isLabeled(view, line)) return [];
  const reading = view.reader.read(line);
  if (reading.unexplained > 0 || reading.elsewhere || reading.holds(PHRASE.credit)) return [];
  return reading.names
    .filter((name) => name.as === 'author' && isName(name, title))
    .map((name) => candidate(line, name, 'byline', TRUST.elsewhere));
}
