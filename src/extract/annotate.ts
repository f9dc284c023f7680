import { tablesOf } from '../languages/languages';
import type { Annotation, Mention } from '../models/mention';
import type { AnnotateOptions } from '../models/options';
import { checkAnnotate } from './arguments';
import { detectLanguage } from './language/detect';
import { languageIssues } from './language/issues';
import { findMentions, type Found } from './mentions/mentions';
import { scanText } from './mentions/scan';

/** The mentions of what was found in one text, names and dates in one list, in order of their place. */
export function mentionsOf(found: Found): Mention[] {
  const { scan } = found;
  const base = (start: number, end: number) => ({ start, end, text: scan.text.slice(start, end), in: scan.in });
  const names = found.names.map((name): Mention => ({ ...base(name.start, name.end), type: name.type, confidence: name.confidence, rule: name.rule, id: name.id }));
  const dates = found.dates.map((date): Mention => ({ ...base(date.start, date.end), type: 'date', confidence: date.confidence, rule: date.rule, date: date.value }));
  return [...names, ...dates].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The names and dates of a text. Pure: the same text and options give the same answer.
 *
 * @throws {TypeError} on wrong arguments only; the message names the argument and what it takes.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotation {
  checkAnnotate(text, options);
  const language = options.language === undefined ? detectLanguage(text) : { code: options.language, confidence: 1 };
  const scan = scanText(text, 'text', tablesOf(language?.code));
  const context = { reference: options.reference ?? null, prefer: options.prefer ?? 'nearest', registry: options.registry ?? [], countries: [] };
  const found = findMentions(scan, context, options.recognizers);
  return { language, mentions: mentionsOf(found), issues: [...languageIssues(language, text), ...found.issues] };
}
