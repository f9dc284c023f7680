import { wholeNumber } from './option-values';
import type { Register } from './register';
import type { PipeSettings } from './run-pipe';

const HELP = `
Each input line is a page, {"url": …, "html": …} (or text, or bytes as base64; contentType, capturedAt), or the name
of a segment as a JSON string, for example "news-warc-gz-6a09e667f3bcc908". Each output line is a record, or
{"failed": …}.

Examples:
  klynge pipe < pages.jsonl > records.jsonl
  klynge queue plan *.warc.gz --out run | parallel --retries 3 "echo {} | klynge pipe --run run"

Exit codes: 0 every line was answered, 1 some segments failed, 2 usage error. A page without a record is not a failure.`;

/** `klynge pipe`: JSON lines in, records out, one for one; for Spark, Hadoop streaming, GNU parallel, Slurm. */
export const registerPipe: Register = (program, end) => {
  program
    .command('pipe')
    .description('a filter: pages or segment names in as JSON lines, records out, one for one and in order')
    .option('--run <run>', 'the run of the segments: a folder or s3://bucket/prefix (see klynge queue plan)')
    .option('--threads <n>', 'threads; 0 for none, and no limits on the time and memory of a page', wholeNumber(0), 1)
    .option('--registry <file>', 'additional clusters for pages (segments use those of their run)')
    .addHelpText('after', HELP)
    .action(async (settings: PipeSettings) => {
      const { runPipe } = await import('./run-pipe');
      end(await runPipe(settings));
    });
};
