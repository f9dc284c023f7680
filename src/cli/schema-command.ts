import type { Register } from './register';
import { ExitCode } from './exit-codes';

/** `klynge schema`: the JSON Schema of a record. */
export const registerSchema: Register = (program, end) => {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .addHelpText('after', '\nExample:\n  klynge schema > article.schema.json')
    .action(async () => {
      const { articleJsonSchema } = await import('../models/json-schema');
      process.stdout.write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
      end(ExitCode.ok);
    });
};
