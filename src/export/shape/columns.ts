import { z } from 'zod';
import { Capture } from '../../models/capture';
import type { Table } from './table';

export const id = (description: string): z.ZodString => z.string().meta({ description });
export const count = (description: string): z.ZodInt => z.int().meta({ description });
export const names = (description: string): z.ZodArray => z.array(z.unknown()).meta({ description });

/** The first column of every table whose rows belong to an article. */
export const OF_ARTICLE = { article_id: id('The article: the same for all its captures.') };
export const ORDINAL = { ordinal: count('Its place in the record, from 0.') };
/** Where the page was read from. */
export const SOURCE = { source: Capture.shape.source, source_offset: Capture.shape.offset, member: Capture.shape.member };

/** A table with rows of a given shape; `references` names the table that a column refers to. */
export const table = (
  name: string,
  description: string,
  row: z.ZodRawShape,
  key: string[],
  references: Record<string, string> = {},
  indexes: string[][] = [],
): Table => ({ name, description, row: z.object(row), key, references, indexes });
