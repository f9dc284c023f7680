import { registerAnnotate } from './annotate-command';
import { registerBatch } from './batch-command';
import { registerExtract } from './extract-command';
import { registerInspect } from './inspect-command';
import { registerPipe } from './pipe-command';
import { registerQueue } from './queue-command';
import type { Register } from './register';
import { registerReport } from './report-command';
import { registerSchema } from './schema-command';
import { registerServe } from './serve-command';

/** The commands, as `klynge --help` lists them. To add one, add a file beside these and a line here. */
export const COMMANDS: readonly Register[] = [
  registerExtract,
  registerAnnotate,
  registerBatch,
  registerPipe,
  registerQueue,
  registerInspect,
  registerReport,
  registerServe,
  registerSchema,
];
