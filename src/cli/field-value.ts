import type { Article } from '../models/article';

/** The value of a field of a record, by a name that a user gave; undefined for no field. */
export const fieldValue = (article: Article, field: string): unknown => new Map<string, unknown>(Object.entries(article)).get(field);
