import type { Issue } from '../../models/issue';
import type { Recognizer } from '../../models/mention';
import { isObject, shown } from '../option-kinds';
import type { NameCandidate, Scan } from './scan';
import { KIND_OF } from './tagged-spans';

/** The proposals of the caller's recognizers, and the issues with them. */
export interface Recognized {
  readonly names: readonly NameCandidate[];
  readonly issues: readonly Issue[];
}

const NOTHING: Recognized = { names: [], issues: [] };

/**
 * Runs each of the caller's recognizers that reads the text's language. They are foreign code: a recognizer that throws
 * is skipped, and invalid mentions are dropped, each with an issue.
 */
export function recognizeNames(scan: Scan, recognizers: readonly Recognizer[]): Recognized {
  if (recognizers.length === 0) return NOTHING;
  const code = scan.language?.code ?? null;
  const names: NameCandidate[] = [];
  const issues: Issue[] = [];
  for (const recognizer of recognizers) {
    const { name: rule, languages } = recognizer;
    if (languages && (code === null || !languages.includes(code))) continue;
    const proposed = proposedBy(recognizer, scan, code);
    if (typeof proposed === 'string') {
      issues.push(issue('recognizer-failed', `the recognizer '${rule}' was left out of the ${scan.in}: ${proposed}`));
      continue;
    }
    const sound = proposed.filter((mention) => isMention(mention, scan.text.length));
    for (const { type, start, end, confidence } of sound) names.push({ type, start, end, confidence, rule, id: null });
    if (sound.length < proposed.length) issues.push(unsoundIssue(rule, scan, proposed));
  }
  return { names, issues };
}

/** What a recognizer returns, or why its result is unusable. */
function proposedBy(recognizer: Recognizer, { text }: Scan, code: string | null): readonly unknown[] | string {
  try {
    const proposed: unknown = recognizer.recognize(text, code);
    return Array.isArray(proposed) ? proposed : `it returned ${shown(proposed)}, no array`;
  } catch (error) {
    return error instanceof Error ? `it threw an error: ${error.message}` : `it threw ${shown(error)}`;
  }
}

type Proposed = Pick<NameCandidate, 'type' | 'start' | 'end' | 'confidence'>;

/** Whether a proposal is a valid mention in a text of the given length. */
function isMention(proposed: unknown, length: number): proposed is Proposed {
  if (!isObject(proposed)) return false;
  const { type, start, end, confidence } = proposed as Partial<Proposed>;
  const isSpan = Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! < end! && end! <= length;
  return (
    isSpan &&
    typeof type === 'string' &&
    Object.hasOwn(KIND_OF, type) &&
    typeof confidence === 'number' &&
    confidence >= 0 &&
    confidence <= 1
  );
}

function unsoundIssue(rule: string, scan: Scan, proposed: readonly unknown[]): Issue {
  const { length } = scan.text;
  const unsound = proposed.filter((mention) => !isMention(mention, length));
  const [first] = unsound;
  const { type, start, end, confidence } = (isObject(first) ? first : {}) as Partial<Record<keyof Proposed, unknown>>;
  const fields = `type ${shown(type)}, start ${shown(start)}, end ${shown(end)}, confidence ${shown(confidence)}`;
  const example = isObject(first) ? fields : shown(first);
  return issue(
    'recognizer-mention',
    `${unsound.length} of ${proposed.length} mentions of the recognizer '${rule}' are none in a ${scan.in} of ${length} units and were left out, the first: ${example}`,
  );
}

const issue = (code: string, message: string): Issue => ({ code, stage: 'mentions', severity: 'warning', message, field: null });
