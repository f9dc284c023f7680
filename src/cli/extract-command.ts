import { absoluteUrl, isoDay } from './option-values';
import type { Register } from './register';
import type { ExtractSettings } from './run-extract';

const EXAMPLES = `
Examples:
  klynge extract article.html                      a card to read
  klynge extract pages/ --json > records.jsonl     one record a line
  klynge extract article.html --field clusters     one field, as JSON
  klynge extract article.html --explain published  why the field has its value
  curl -s https://example.org/news | klynge extract - --url https://example.org/news

Exit codes: 0 all read, 1 some inputs failed, 2 wrong usage.`;

/** `klynge extract`: pages in, cards or records out. */
export const registerExtract: Register = (program, end) => {
  program
    .command('extract')
    .description('read pages: HTML or plain text files, folders of them, or - for standard input')
    .argument('<inputs...>', 'files, folders or -')
    .option('--json', 'one record a line instead of a card')
    .option('--field <name>', 'only this field of the record, as JSON, one line a page')
    .option('--explain <field>', 'the candidates for a field, the winner, and why')
    .option('--url <url>', 'where the page was fetched (one input only)', absoluteUrl)
    .option('--content-type <type>', "the HTTP header's value, for example 'text/html; charset=iso-8859-1'")
    .option('--captured-at <date>', 'when an archive fetched the page: no date of it is later', isoDay)
    .option('--registry <file>', 'further clusters, as JSON lines or a JSON array')
    .option('--quiet', 'no progress and no closing summary')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], settings: ExtractSettings) => {
      const { runExtract } = await import('./run-extract');
      end(await runExtract(inputs, settings));
    });
};
