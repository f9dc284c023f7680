import { Option } from 'commander';
import type { Register } from './register';
import type { ReportSettings } from './run-report';

const EXAMPLES = `
Examples:
  klynge batch archive.warc.gz --out run && klynge report run --out report
  klynge report records.jsonl.gz --out report --lang da

Plain pages without scripts: open report/index.html. It needs: npm install @observablehq/plot d3-force d3-geo linkedom topojson-client world-atlas`;

/** `klynge report`: an archive at a glance. */
export const registerReport: Register = (program, end) => {
  program
    .command('report')
    .description('write pages with charts, maps and data for a dataset made by klynge batch')
    .argument('<dataset>', 'the folder of a run, or a file of records (.jsonl, .jsonl.gz)')
    .requiredOption('--out <dir>', 'folder to write to')
    .addOption(new Option('--lang <language>', 'language of the pages').choices(['en', 'da']).default('en'))
    .addHelpText('after', EXAMPLES)
    .action(async (dataset: string, settings: ReportSettings) => {
      const { runReport } = await import('./run-report');
      end(await runReport(dataset, settings));
    });
};
