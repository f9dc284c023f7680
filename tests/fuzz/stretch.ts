import { faultOf, look, type Finding, type Subject } from './faults';
import { minimize } from './minimize';
import { mutant, type Page } from './mutate';
import { randomOf } from './random';

/** A faulty mutant, minimized. */
export interface Failure {
  readonly turn: number;
  readonly finding: Finding;
  readonly page: Page;
}

/** The mutant of a turn: the pages take turns. */
export function mutantOf(pages: readonly Page[], seed: number, turn: number): Page {
  const random = randomOf(seed, turn);
  return mutant(pages[turn % pages.length]!, random.pick(pages), random);
}

/**
 * Reads the mutants of some turns, then again in the opposite order: a record that differs depends on what was read before.
 *
 * @param begun called with each turn before it is read, so that one that never ends is known
 */
export function fuzzStretch(
  subject: Subject,
  pages: readonly Page[],
  seed: number,
  turns: readonly number[],
  begun: (turn: number) => void,
): Failure[] {
  const failures: Failure[] = [];
  const first = turns.map((turn) => {
    begun(turn);
    const page = mutantOf(pages, seed, turn);
    const { json, finding } = look(subject, page);
    if (finding !== null)
      failures.push({ turn, finding, page: minimize(page, (smaller) => faultOf(subject, smaller)?.kind === finding.kind) });
    return { page, turn, json };
  });
  for (const { page, turn, json } of first.reverse()) {
    begun(turn);
    if (json !== '' && JSON.stringify(subject.extract(page.bytes, page.options)) !== json)
      failures.push({ turn, finding: { kind: 'difference', message: 'the second record is not the first' }, page });
  }
  return failures;
}
