import type { Register } from './register';
import { ExitCode } from './exit-codes';

/** `klynge schema`: the JSON Schema of a record. */
export const registerSchema: Register = (program, end) => {
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .option('--captured', 'the schema of a line of a batch: a record, and where it was read (capture)')
    .addHelpText('after', '\nExamples:\n  klynge schema > article.schema.json\n  klynge schema --captured > line.schema.json')
    .action(async ({ captured }: { captured?: true }) => {
      const { articleJsonSchema, capturedArticleJsonSchema } = await import('../models/json-schema');
      process.stdout.write(`${JSON.stringify(captured ? capturedArticleJsonSchema() : articleJsonSchema(), null, 2)}\n`);
      end(ExitCode.ok);
    });
};
