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
    const unsound: unknown[] = [];
    for (const mention of proposed)
      if (isMention(mention, scan.text.length)) names.push({ ...mention, rule, id: null });
      else unsound.push(mention);
    if (unsound.length > 0) issues.push(unsoundIssue(rule, scan, unsound, proposed.length));
  }
  return { names, issues };
}

/** What a recognizer returns, the fields of its mentions read once, or why its result is unusable. */
function proposedBy(recognizer: Recognizer, { text }: Scan, code: string | null): readonly unknown[] | string {
  try {
    const proposed: unknown = recognizer.recognize(text, code);
    return Array.isArray(proposed) ? Array.from<unknown, unknown>(proposed, fieldsOf) : `it returned ${shown(proposed)}, no array`;
  } catch (error) {
    return error instanceof Error ? `it threw an error: ${error.message}` : `it threw ${shown(error)}`;
  }
}

type Proposed = Pick<NameCandidate, 'type' | 'start' | 'end' | 'confidence'>;

const fieldsOf = (mention: unknown): unknown =>
  isObject(mention) ? { type: mention['type'], start: mention['start'], end: mention['end'], confidence: mention['confidence'] } : mention;

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

function unsoundIssue(rule: string, scan: Scan, unsound: readonly unknown[], count: number): Issue {
  const [first] = unsound;
  const fields = isObject(first) ? Object.entries(first).map(([field, value]) => `${field} ${shown(value)}`) : [shown(first)];
  return issue(
    'recognizer-mention',
    `${unsound.length} of ${count} mentions of the recognizer '${rule}' are invalid in a ${scan.in} of ${scan.text.length} units and were left out; the first: ${fields.join(', ')}`,
  );
}

const issue = (code: string, message: string): Issue => ({ code, stage: 'mentions', severity: 'warning', message, field: null });
