import { byteSize, collected, wholeNumber } from './option-values';
import type { Register } from './register';
import type { BatchSettings } from './run-batch-command';

const HELP = `
Inputs: HTML or text files, folders, globs, .warc(.gz), .wacz, .zip, .tar(.gz), .jsonl(.gz), .cdxj,
- for standard input, @FILE for a list of inputs.

Outputs (--out): a folder; a file (.jsonl, .jsonl.gz, .sqlite, .duckdb …); postgres://user@host/database.
Killed at any moment, the same command goes on where it stopped.

Examples:
  klynge batch news.warc.gz --out records.jsonl
  klynge batch archive/*.wacz --out dataset/ --format jsonl --format csv --format parquet
  klynge batch @inputs.txt --out postgres://localhost/news
  klynge batch --schema-only > schema.sql

Exit codes: 0 all read, 1 some pages or records failed, 2 wrong usage.`;

/** `klynge batch`: archives in, datasets out. */
export const registerBatch: Register = (program, end) => {
  program
    .command('batch')
    .description('read archives of any size into files and databases')
    .argument('[inputs...]', 'files, folders, globs, archives, @FILE or -')
    .option('--out <where>', 'a folder, a file or postgres://…')
    .option('--format <name>', 'what to write into the folder (may be given several times)', collected)
    .option('--gzip', 'compress JSON lines in the folder')
    .option('--workers <number>', 'threads; default: one a core', wholeNumber(0))
    .option('--page-timeout <ms>', 'milliseconds a page may take; default 30000', wholeNumber(1))
    .option('--worker-memory <mb>', 'megabytes of heap a thread may use, 64 or more; default 512', wholeNumber(64))
    .option('--segment-size <size>', 'bytes of an archive done at a time; default 64m', byteSize)
    .option('--segment-files <number>', 'files of a folder done at a time; default 500', wholeNumber(1))
    .option('--work <folder>', 'where unfinished work waits; default: beside the output')
    .option('--keep-segments', 'keep the outputs of the segments beside the manifest')
    .option('--registry <file>', 'further clusters, as JSON lines or a JSON array')
    .option('--explain', 'keep the losing candidates in the evidence')
    .option('--formats', "print the formats and what each can't carry, and end")
    .option('--schema-only', 'print the tables of PostgreSQL and end')
    .option('--quiet', 'no progress and no closing summary')
    .option('--json', 'progress and summary as JSON lines on standard error')
    .addHelpText('after', HELP)
    .action(async (inputs: string[], settings: BatchSettings) => {
      const { runBatchCommand } = await import('./run-batch-command');
      end(await runBatchCommand(inputs, settings));
    });
};
