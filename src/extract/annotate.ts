import { tablesOf } from '../languages/languages';
import type { Language } from '../models/language';
import type { Annotation } from '../models/mention';
import type { AnnotateOptions } from '../models/options';
import { checkAnnotate } from './arguments';
import { detectLanguage } from './language/detect';
import { languageIssues } from './language/issues';
import { mentionsOf } from './mentions/mentions-of';
import { findMentions } from './mentions/mentions';
import { scanText } from './mentions/scan';

/**
 * Finds the names and dates in a text. Pure: the same text and options give the same result.
 *
 * @throws {TypeError} only on invalid arguments; the message names the argument and what it accepts.
 */
export function annotate(text: string, options: AnnotateOptions = {}): Annotation {
  checkAnnotate(text, options);
  const language = options.language === undefined ? detectLanguage(text) : givenLanguage(options.language);
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

/** The language of a code, under the code of its tables where it has any: 'no' and 'nb-NO' are nb. */
const givenLanguage = (code: string): Language => ({ code: tablesOf(code)?.code ?? code, confidence: 1 });
