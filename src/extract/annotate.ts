import { tablesOf } from '../languages/languages';
import type { Annotation, Mention } from '../models/mention';
import type { AnnotateOptions } from '../models/options';
import { checkAnnotate } from './arguments';
import { detectLanguage } from './language/detect';
import { languageIssues } from './language/issues';
import { findMentions, type Found } from './mentions/mentions';
import { scanText } from './mentions/scan';

/** Names and dates found in one text as one list of mentions, in text order. */
export function mentionsOf({ scan, names, dates }: Found): Mention[] {
  const { text, in: where } = scan;
  const mentions: Mention[] = [];
  let next = 0;
  const addDatesBefore = (start: number, end: number): void => {
    for (let date = dates[next]; date && (date.start < start || (date.start === start && date.end > end)); date = dates[++next]) {
      mentions.push({
        start: date.start,
        end: date.end,
        text: text.slice(date.start, date.end),
        in: where,
        type: 'date',
        confidence: date.confidence,
        rule: date.rule,
        date: date.value,
      });
    }
  };
  for (const { start, end, type, confidence, rule, id } of names) {
    addDatesBefore(start, end);
    mentions.push({ start, end, text: text.slice(start, end), in: where, type, confidence, rule, id });
  }
  addDatesBefore(Infinity, Infinity);
  return mentions;
}

/**
 * Finds the names and dates in a text. Pure: the same text and options give the same result.
 *
 * @throws {TypeError} only on invalid arguments; the message names the argument and what it accepts.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotation {
  checkAnnotate(text, options);
  const language = options.language === undefined ? detectLanguage(text) : { code: options.language, confidence: 1 };
  const scan = scanText(text, 'text', tablesOf(language?.code));
  const context = {
    reference: options.reference ?? null,
    prefer: options.prefer ?? 'nearest',
    registry: options.registry ?? [],
    countries: [],
  };
  const found = findMentions(scan, context, options.recognizers);
  return { language, mentions: mentionsOf(found), issues: [...languageIssues(language, text), ...found.issues] };
}
