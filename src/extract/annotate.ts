import { tablesOf } from '../languages/languages';
import type { Annotation } from '../models/mention';
import type { AnnotateOptions } from '../models/options';
import { checkAnnotate } from './arguments';
import { detectLanguage } from './language/detect';
import { languageIssues } from './language/issues';
import { mentionsOf } from './mentions/listed';
import { findMentions } from './mentions/mentions';
import { scanText } from './mentions/scan';

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
