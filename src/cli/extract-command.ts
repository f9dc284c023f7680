import { absoluteUrl, isoDay } from './option-values';
import type { Register } from './register';
import type { ExtractSettings } from './run-extract';

const EXAMPLES = `
Examples:
  klynge extract article.html                      a summary for people
  klynge extract pages/ --json > records.jsonl     one record per line
  klynge extract article.html --field clusters     one field, as JSON
  klynge extract article.html --explain published  why the field has its value
  curl -s https://example.org/news | klynge extract - --url https://example.org/news

In folders it reads .html, .htm, .xhtml, .shtml and .txt, also with .gz; other files, and hidden ones, are counted.

Exit codes: 0 everything was read, 1 some inputs failed, 2 usage error.`;

/** `klynge extract`: pages in, cards or records out. */
export const registerExtract: Register = (program, end) => {
  program
    .command('extract')
    .description('extract pages: HTML or plain-text files, folders of them, or - for standard input')
    .argument('<inputs...>', 'files, folders or -')
    .option('--json', 'one record per line instead of a summary')
    .option('--field <name>', 'only this field of the record, as JSON, one line per page')
    .option('--explain <field>', 'the candidates for a field, the winner, and why')
    .option('--url <url>', 'address of the page (one input only)', absoluteUrl)
    .option('--content-type <type>', "value of the Content-Type header, for example 'text/html; charset=iso-8859-1'")
    .option('--captured-at <date>', 'when the page was captured; it cannot be newer', isoDay)
    .option('--registry <file>', 'additional clusters, as JSON lines or a JSON array')
    .option('--quiet', 'no progress and no summary')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], settings: ExtractSettings) => {
      const { runExtract } = await import('./run-extract');
      end(await runExtract(inputs, settings));
    });
};
