import { InvalidArgumentError, Option, type Command } from 'commander';
import { byteSize, collected, wholeNumber } from './option-values';
import type { Register } from './register';
import type { AddSettings, MergeSettings, QueueSettings } from './run-queue';
import type { WorkerSettings } from './run-worker';

const HELP = `
A run is a folder that all machines share, or s3://bucket/prefix. The queue is BullMQ on Redis or PostgreSQL.

Examples:
  klynge queue add /data/*.warc.gz --out /shared/run --queue redis://host
  klynge worker --queue redis://host                        on every machine
  klynge queue status --queue redis://host
  klynge queue merge /shared/run --out dataset/ --format parquet

Without a queue (Slurm, GNU parallel …):
  klynge queue plan /data/*.warc.gz --out /shared/run | parallel --retries 3 "echo {} | klynge pipe --run /shared/run"

Requires: npm install bullmq ioredis (Redis) or bullmq pg (PostgreSQL); @aws-sdk/client-s3 for s3://.`;

/** A name that is valid in Redis keys and PostgreSQL as it is. */
function queueName(value: string): string {
  if (!/^[\w.-]{1,100}$/u.test(value)) throw new InvalidArgumentError('Use letters, digits, dots, dashes and underscores.');
  return value;
}

const WORKER_HELP = `
Examples:
  klynge worker --queue redis://host                        until it is stopped
  klynge worker --queue redis://host --until-done           until the queue is done`;

const example = (line: string): string => `\nExample:\n  klynge queue ${line}`;

const withServer = (command: Command): Command =>
  command
    .addOption(new Option('--queue <url>', 'redis://, rediss:// or postgres://').env('KLYNGE_QUEUE').default('redis://127.0.0.1:6379'))
    .option('--name <name>', 'name of the queue; each queue holds one run', queueName, 'klynge');

const withPlan = (command: Command): Command =>
  command
    .argument('<inputs...>', 'files, folders, globs, archives or @FILE, by paths valid on every machine')
    .requiredOption('--out <run>', 'where segments go: a folder that all machines share, or s3://bucket/prefix')
    .option('--segment-size <size>', 'bytes of an archive per segment; default 64m', byteSize)
    .option('--segment-files <number>', 'files of a folder per segment; default 500', wholeNumber(1))
    .option('--registry <file>', 'additional clusters, as JSON lines or a JSON array')
    .option('--explain', 'keep the losing candidates in the evidence');

/** `klynge queue …` and `klynge worker`: one run across many machines. */
export const registerQueue: Register = (program, end) => {
  const queue = program
    .command('queue')
    .description('one run across many machines: add, status, retry, clear, plan, merge')
    .addHelpText('after', HELP);
  const load = (): Promise<typeof import('./run-queue')> => import('./run-queue');
  withServer(
    withPlan(queue.command('add').description('split inputs into segments and add a job for each; adding them again changes nothing')),
  )
    .addHelpText('after', example('add /data/*.warc.gz --out /shared/run --queue redis://host'))
    .action(async (inputs: string[], settings: AddSettings) => end(await (await load()).runAdd(inputs, settings)));
  withPlan(queue.command('plan').description('split inputs into segments without a queue; print their names as JSON lines for klynge pipe'))
    .addHelpText('after', example('plan /data/*.warc.gz --out /shared/run > segments.jsonl'))
    .action(async (inputs: string[], settings: AddSettings) => end(await (await load()).runPlan(inputs, settings)));
  withServer(queue.command('status').description('show what is waiting, active, done and failed, with reasons'))
    .option('--json', 'as JSON')
    .addHelpText('after', example('status --queue redis://host'))
    .action(async (settings: QueueSettings & { json?: boolean }) => end(await (await load()).runStatus(settings)));
  withServer(queue.command('retry').description('requeue failed jobs'))
    .addHelpText('after', example('retry --queue redis://host'))
    .action(async (settings: QueueSettings) => end(await (await load()).runRetry(settings)));
  withServer(queue.command('clear').description('empty the queue; finished segments stay'))
    .addHelpText('after', example('clear --queue redis://host --name klynge'))
    .action(async (settings: QueueSettings) => end(await (await load()).runClear(settings)));
  queue
    .command('merge')
    .description('merge the segments of a run into one dataset')
    .argument('<run>', 'the --out of klynge queue add')
    .requiredOption('--out <where>', 'a folder, a file or postgres://…')
    .option('--format <name>', 'what to write into the folder (repeatable)', collected)
    .option('--gzip', 'compress JSON lines in the folder')
    .option('--work <folder>', 'folder for segments from s3://; default: beside the output')
    .addHelpText('after', example('merge /shared/run --out dataset/ --format parquet'))
    .action(async (run: string, settings: MergeSettings) => end(await (await load()).runMerge(run, settings)));
  registerWorker(program, end);
};

const registerWorker: Register = (program, end) => {
  withServer(program.command('worker').description('process segments from a queue; on SIGTERM, finish active ones or give them back'))
    .option('--concurrency <number>', 'segments at a time', wholeNumber(1), 2)
    .option('--threads <number>', 'threads that extract; default: one per core', wholeNumber(1))
    .option('--lock <seconds>', 'a worker silent for this long loses its segments to others', wholeNumber(1), 30)
    .option(
      '--grace <seconds>',
      'time to finish after SIGTERM before segments are given back; a second signal gives them back at once',
      wholeNumber(0),
      30,
    )
    .option('--until-done', 'exit when the queue is done instead of waiting for more')
    .option('--page-timeout <ms>', 'time limit per page in milliseconds; default 30000', wholeNumber(1))
    .option('--worker-memory <mb>', 'heap limit per thread in megabytes, at least 64; default 512', wholeNumber(64))
    .option('--quiet', 'no line per segment')
    .addHelpText('after', WORKER_HELP)
    .action(async (settings: WorkerSettings) => {
      const { runWorker } = await import('./run-worker');
      end(await runWorker(settings));
    });
};
