import { Option } from 'commander';
import { isoDay, languageCode } from './option-values';
import type { Register } from './register';
import type { AnnotateSettings } from './run-annotate';

const EXAMPLES = `
Examples:
  klynge annotate article.txt                      names and dates of a text, in color at a terminal
  klynge annotate article.txt --json               language, mentions with their places, issues, as one line of JSON
  echo 'Mødet er på tirsdag i Esbjerg.' | klynge annotate --language da --reference 2021-05-03

It takes plain text; klynge extract reads pages.

Exit codes: 0 the text was read, 1 it could not be read, 2 usage error.`;

/** `klynge annotate`: plain text in, mentions out. */
export const registerAnnotate: Register = (program, end) => {
  program
    .command('annotate')
    .description('find names and dates in plain text: a file, or - for standard input')
    .argument('[file]', 'a text file or -', '-')
    .option('--language <code>', 'language of the text, for example da; detected by default', languageCode)
    .option('--reference <date>', 'the day from which relative dates are counted; without it they stay open', isoDay)
    .addOption(
      new Option('--prefer <day>', 'which day a weekday or a day without a year means')
        .choices(['nearest', 'past', 'future'])
        .default('nearest'),
    )
    .option('--registry <file>', 'additional clusters, as JSON lines or a JSON array')
    .option('--json', 'one line of JSON instead of text')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, settings: AnnotateSettings) => {
      const { runAnnotate } = await import('./run-annotate');
      end(await runAnnotate(file, settings));
    });
};
