import { stat } from 'node:fs/promises';
import type { Unpacked } from '../archive/gunzipped';
import { decode } from '../extract/decode/decode';
import { beginsAsPage } from '../extract/decode/notation';
import { ENGINE } from '../extract/engine';
import { limitsOf } from '../extract/limits';
import type { Issue } from '../models/issue';
import type { AnnotateOptions } from '../models/options';
import { annotationText } from './annotation-text';
import { ExitCode } from './exit-codes';
import { checkInputs, pagesOf, reasonOf } from './inputs';
import { mentionPaintFor } from './mention-paint';
import { paintFor } from './paint';
import { say } from './say';
import { UsageError } from './usage-error';

/** Options of `klynge annotate`. */
export interface AnnotateSettings {
  language?: string;
  reference?: string;
  prefer: NonNullable<AnnotateOptions['prefer']>;
  registry?: string;
  json?: true;
}

/** Prints the mentions of a text. */
export async function runAnnotate(file: string, settings: AnnotateSettings): Promise<number> {
  const { language, reference, prefer, registry } = settings;
  const options: AnnotateOptions = {
    prefer,
    ...(language !== undefined && { language }),
    ...(reference !== undefined && { reference }),
    ...(registry !== undefined && { registry: await (await import('./registry-file')).readRegistry(registry) }),
  };
  await checkInputs([file]);
  if (file !== '-' && (await stat(file)).isDirectory()) throw new UsageError(`${file}: is a folder; klynge annotate takes one text`);
  const read = await textOf(file);
  if ('failure' in read) {
    say(`${file === '-' ? 'standard input' : file}: ${read.failure}`);
    return ExitCode.failed;
  }
  const found = ENGINE.annotate(read.text, options);
  const annotation = { ...found, issues: [...read.issues, ...found.issues] };
  const columns = process.stdout.isTTY ? process.stdout.columns : null;
  process.stdout.write(
    settings.json
      ? `${JSON.stringify(annotation)}\n`
      : annotationText(read.text, annotation, {
          paint: paintFor(process.stdout, process.env),
          mark: mentionPaintFor(process.stdout, process.env),
          columns,
        }),
  );
  if (!settings.json) for (const { message } of annotation.issues) say(message);
  return ExitCode.ok;
}

/** The text of a file or of standard input with the issues of decoding it, or why it is none. */
async function textOf(file: string): Promise<{ text: string; issues: readonly Issue[] } | { failure: string }> {
  for await (const input of pagesOf([file])) {
    if ('failure' in input) return input;
    try {
      return plainText(await input.read());
    } catch (error) {
      return { failure: reasonOf(error) };
    }
  }
  return { failure: 'nothing to read' };
}

function plainText({ bytes, issues: unpacking }: Unpacked): { text: string; issues: readonly Issue[] } | { failure: string } {
  const { text, kind, why, issues } = decode(bytes, { contentType: 'text/plain' }, limitsOf(undefined));
  if (why !== null) return { failure: `the input is not plain text: ${why}` };
  const error = issues.find(({ severity }) => severity === 'error');
  if (error) return { failure: error.message };
  if (kind === 'html' || beginsAsPage(text)) return { failure: 'it is a page, not plain text: klynge extract reads pages' };
  return { text, issues: [...unpacking, ...issues] };
}
