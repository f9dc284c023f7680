import { test } from 'vitest';
import { omitted } from '../../src/export/exporter';
import { EXPORTERS } from '../../src/export/formats';
import { POSTGRES_LACKS } from '../../src/export/formats/postgres';
import { holds } from './generated';

test('the table of formats is that of the exporters (npm run docs writes it anew)', () => {
  const rows = EXPORTERS.map(
    (format) => `| \`${format.name}\` | \`${format.file}${format.folder ? '/`, one file per table' : '`'} | ${omitted(format)} |`,
  );
  holds(
    'docs/datasets.md',
    'formats',
    [
      "| format | files | what it can't carry |",
      '|---|---|---|',
      '| `jsonl` | `records.jsonl` | nothing: it is the whole record, one per line |',
      ...rows,
      `| \`postgres://…\` | tables of a database | ${omitted(POSTGRES_LACKS)} |`,
    ].join('\n'),
  );
});
