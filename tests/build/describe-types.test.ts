import { expect, test } from 'vitest';
import { z } from 'zod';
import { described } from '../../scripts/describe-types.mjs';

const Boat = z
  .object({
    name: z.string().meta({ description: 'As painted on it.' }),
    crew: z
      .array(z.object({ role: z.string().nullable().meta({ description: 'What somebody does.' }) }))
      .meta({ description: 'Who sails.' }),
    length: z.number(),
  })
  .meta({ description: 'A boat.' });
const Harbor = z.object({ home: Boat.nullable() });

test('fields say what their schemas do, inside lists and nullable objects too', () => {
  const types = `declare const Boat: z.ZodObject<{
    name: z.ZodString;
    crew: z.ZodArray<z.ZodObject<{
        role: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    length: z.ZodNumber;
}, z.core.$strip>;
declare const Harbor: z.ZodObject<{
    home: z.ZodNullable<z.ZodObject<{
        name: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
`;
  const once = described(types, { Boat, Harbor });
  expect(once).toBe(`declare const Boat: z.ZodObject<{
    /** As painted on it. */ name: z.ZodString;
    /** Who sails. */ crew: z.ZodArray<z.ZodObject<{
        /** What somebody does. */ role: z.ZodNullable<z.ZodString>;
    }, z.core.$strip>>;
    length: z.ZodNumber;
}, z.core.$strip>;
declare const Harbor: z.ZodObject<{
    /** A boat. */ home: z.ZodNullable<z.ZodObject<{
        /** As painted on it. */ name: z.ZodString;
    }, z.core.$strip>>;
}, z.core.$strip>;
`);
  expect(described(once, { Boat, Harbor })).toBe(once);
});

test('what is no schema is left as it is', () => {
  const types = `declare const SCHEMA = "boats";\ndeclare const Other: z.ZodObject<{\n    name: z.ZodString;\n}, z.core.$strip>;\ninterface Limits {\n    nodes: number;\n}\n`;
  expect(described(types, { Boat })).toBe(types);
});
