import { LANGUAGES, tablesOf } from '../../languages/languages';
import type { Issue } from '../../models/issue';
import type { Language } from '../../models/language';

/**
 * What a reader of the record has to know about the text's language: where it was not detected, or has no tables, bylines,
 * dates in words and most names are missing, and their absence says nothing about the article.
 */
export function languageIssues(language: Language | null, text: string): Issue[] {
  if (text === '') return [];
  if (language === null)
    return [
      issue(
        'language-unknown',
        'the language could not be told, so that only registered and English names, dates in figures and metadata were read',
      ),
    ];
  if (tablesOf(language.code) !== null) return [];
  return [
    issue(
      'language-without-tables',
      `there are no tables for '${language.code}' (there are for ${LANGUAGES.map(({ code }) => code).join(', ')}), so that only registered and English names, dates in figures and metadata were read`,
    ),
  ];
}

const issue = (code: string, message: string): Issue => ({ code, stage: 'language', severity: 'warning', message, field: 'language' });
