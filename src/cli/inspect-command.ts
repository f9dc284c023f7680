import { absoluteUrl, isoDay, portNumber } from './option-values';
import { Option } from 'commander';
import type { Register } from './register';
import type { InspectSettings } from './run-inspect';

const EXAMPLES = `
Examples:
  klynge inspect article.html                        a local page, on a free port
  klynge inspect pages/                              a list of pages
  klynge inspect article.html --out article-inspected.html

It listens on loopback only and fetches nothing. The local page needs: npm install hono @hono/node-server`;

/** `klynge inspect`: look at a page, its record and the evidence. */
export const registerInspect: Register = (program, end) => {
  program
    .command('inspect')
    .description('browse pages: the text with its mentions, the record, the evidence for each field')
    .argument('[inputs...]', 'files, folders or -; without any, drop or paste pages in the browser')
    .option('--out <file>', 'write one self-contained page instead of serving it (one input)')
    .option('--port <port>', 'port to listen on; 0 for any free one', portNumber, 0)
    .addOption(new Option('--lang <language>', "language of the interface; default: the browser's").choices(['en', 'da']))
    .option('--url <url>', 'address of the page (one input only)', absoluteUrl)
    .option('--content-type <type>', "value of the Content-Type header, for example 'text/html; charset=iso-8859-1'")
    .option('--captured-at <date>', 'when the page was captured; it cannot be newer', isoDay)
    .option('--registry <file>', 'additional clusters, as JSON lines or a JSON array')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], settings: InspectSettings) => {
      const { runInspect } = await import('./run-inspect');
      end(await runInspect(inputs, settings));
    });
};
