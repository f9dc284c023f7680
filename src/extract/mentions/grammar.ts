import type { LanguageTables } from '../../languages/contracts/language';
import { wordSet } from '../../languages/word-sets';

/** The small words of a language, as sets for the rules. */
export const definiteArticles = wordSet(({ grammar }) => grammar.articles);
export const articles = wordSet(({ grammar }) => [...grammar.articles, ...grammar.indefinite]);
export const indefiniteArticles = wordSet(({ grammar }) => grammar.indefinite);
export const possessives = wordSet(({ grammar }) => grammar.possessives);
export const copulas = wordSet(({ grammar }) => grammar.copulas);
export const origins = wordSet(({ grammar }) => grammar.from);
export const intoField = wordSet(({ grammar }) => grammar.into);
export const among = wordSet(({ grammar }) => grammar.among);
export const withWords = wordSet(({ grammar }) => grammar.with);
/** Before a role that somebody takes, or a rank that is given: "som", "as". */
export const asWords = wordSet(({ grammar }) => grammar.as);
export const byWords = wordSet(({ grammar }) => grammar.by);
/** Prepositions fused with an article: "ums", "du". */
export const withArticle = wordSet(({ grammar }) => grammar.withArticle);
/** Between two who belong together: "og", "samt". */
export const ands = wordSet(({ grammar }) => [...grammar.and, ...grammar.andAlso]);
export const andAlso = wordSet(({ grammar }) => grammar.andAlso);
/** Before the last of a list: "og", "samt", "eller". */
export const listJoins = wordSet(({ grammar }) => [...grammar.and, ...grammar.andAlso, ...grammar.or]);
export const both = wordSet(({ grammar }) => grammar.both);
export const them = wordSet(({ grammar }) => grammar.them);

/** Whether a language has no articles, so that none marks a known noun: Finnish. */
export const lacksArticles = (language: LanguageTables | null): boolean =>
  language !== null && language.grammar.articles.length + language.grammar.indefinite.length === 0;
