import { Article } from '../models/article';

/** The names of a record's fields. */
export const FIELDS: readonly string[] = Object.keys(Article.shape);
