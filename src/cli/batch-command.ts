import { byteSize, collected, wholeNumber } from './option-values';
import type { Register } from './register';
import type { BatchSettings } from './run-batch';

const HELP = `
Inputs: HTML or text files, folders, globs, .warc(.gz), .wacz, .zip, .tar(.gz), .jsonl(.gz), .cdxj,
- for standard input, @FILE for a list of inputs.

Outputs (--out): a folder; a file (.jsonl, .jsonl.gz, .sqlite, .duckdb …); postgres://user@host/database.
If killed at any point, the same command resumes where it stopped.

Examples:
  klynge batch news.warc.gz --out records.jsonl
  klynge batch archive/*.wacz --out dataset/ --format jsonl --format csv --format parquet
  klynge batch @inputs.txt --out postgres://localhost/news
  klynge batch --schema-only > schema.sql

Exit codes: 0 everything was read, 1 some pages or records failed, 2 usage error, 130 or 143 stopped by a signal.`;

/** `klynge batch`: archives in, datasets out. */
export const registerBatch: Register = (program, end) => {
  program
    .command('batch')
    .description('extract archives of any size into files and databases')
    .argument('[inputs...]', 'files, folders, globs, archives, @FILE or -')
    .option('--out <where>', 'a folder, a file or postgres://…')
    .option('--format <name>', 'what to write into the folder (repeatable)', collected)
    .option('--gzip', 'compress JSON lines in the folder (other formats stay as they are)')
    .option('--workers <number>', 'threads; 0: none, in this process; default: one per core', wholeNumber(0))
    .option('--page-timeout <ms>', 'time limit per page in milliseconds; default 30000', wholeNumber(1))
    .option('--worker-memory <mb>', 'heap limit per thread in megabytes, at least 64; default 512', wholeNumber(64))
    .option('--segment-size <size>', 'bytes of an archive per segment; default 64m', byteSize)
    .option('--segment-files <number>', 'files of a folder per segment; default 500', wholeNumber(1))
    .option('--work <folder>', 'folder for unfinished work; default: beside the output')
    .option('--keep-segments', 'keep the outputs of the segments in the folder of unfinished work')
    .option('--registry <file>', 'additional clusters, as JSON lines or a JSON array')
    .option('--explain', 'keep the losing candidates in the evidence')
    .option('--formats', "list the formats and what each can't carry, then exit")
    .option('--schema-only', 'print the PostgreSQL tables, then exit')
    .option('--quiet', 'no progress and no summary')
    .option('--json', 'progress and summary as JSON lines on standard error')
    .addHelpText('after', HELP)
    .action(async (inputs: string[], settings: BatchSettings) => {
      const { runBatchCommand } = await import('./run-batch');
      end(await runBatchCommand(inputs, settings));
    });
};
