import type { Byline } from '../../../models/person';
import { PHRASE } from '../../bylines/phrases';
import type { Claim } from '../../content/content';
import type { Line } from '../../content/lines';
import { evidenceOf, type Candidate, type Fact } from '../candidate';
import { emailIn } from '../email';
import { titleKey } from '../title-key';
import type { AroundTitle } from '../view';

const LABELED = 0.8;
const BELOW_LABEL = 0.7;
/** Lines below a label of contacts that still belong to it. */
const BELONGING = 6;
const LONGEST = 160;

const isOutside = (line: Line): boolean => line.region === 'navigation' || line.region === 'footer';

/** Who is named for further information: behind a label, or on the lines below one. */
export function chooseContacts(view: AroundTitle): Fact<Byline[]> {
  const found: Candidate<Byline>[] = [];
  const claims = new Set<number>();
  const seen = new Set<string>();
  const until = Math.min(view.lines.length, view.content.last + 30);
  for (let i = Math.max(0, view.content.first - 12); i < until; i++) {
    const line = view.lines[i]!;
    if (line.text.length > LONGEST || isOutside(line)) continue;
    if (!view.reader.mayHold(line, PHRASE.contact)) continue;
    const reading = view.reader.read(line);
    const own = reading.names.filter((name) => name.as === 'contact');
    const isLabel = reading.contact && reading.unexplained === 0 && reading.names.length === 0;
    if (own.length === 0 && !isLabel) continue;
    claims.add(i);
    for (const name of own) add(line, name, LABELED, view.lines.slice(i, i + 3));
    if (isLabel) i = below(i);
  }

  function add(line: Line, name: { name: string; kind: Byline['kind']; role: string | null; affiliation: string | null }, confidence: number, near: readonly Line[]): void {
    const key = titleKey(name.name);
    if (seen.has(key)) return;
    seen.add(key);
    const email = near.map(emailIn).find((mail) => mail !== null) ?? null;
    found.push({ value: { name: name.name, kind: name.kind, role: name.role, affiliation: name.affiliation, email, text: line.text }, rule: confidence === LABELED ? 'contact-line' : 'below-contact-label', source: 'html', raw: line.text, path: null, region: line.region, line: line.index, confidence });
  }

  /** The people on the lines below a label; the index of the last line taken. */
  function below(label: number): number {
    let last = label;
    for (let i = label + 1; i < Math.min(view.lines.length, label + 1 + BELONGING); i++) {
      const line = view.lines[i]!;
      const reading = line.text.length > LONGEST || line.level > 0 ? null : view.reader.read(line);
      if (reading === null || reading.elsewhere || isOutside(line)) break;
      const people = reading.names.filter((name) => name.kind === 'person' && name.as === 'unsaid');
      const isAddress = (line.afterBreak && !line.text.endsWith('.')) || emailIn(line) !== null || /\d{4}|@/u.test(line.text) || line.text.length < 40;
      if (people.length === 0 && !isAddress) break;
      for (const name of people.slice(0, 2)) if (reading.unexplained <= 3) add(line, name, BELOW_LABEL, view.lines.slice(i, i + 4));
      if (people.length > 0 || emailIn(line) !== null || (line.afterBreak && claims.has(i - 1))) claims.add(i);
      last = i;
    }
    return last;
  }

  return { value: found.map((candidate) => candidate.value), evidence: evidenceOf(view, found, []), claims: found.length === 0 ? [] : [...claims].map((line): Claim => ({ line, as: 'contact' })), issues: [] };
}
