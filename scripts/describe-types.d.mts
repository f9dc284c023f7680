import type { z } from 'zod';

/** The types with a comment at each field that its schema describes and that has none. */
export function described(text: string, schemas: Readonly<Record<string, z.ZodType>>): string;
