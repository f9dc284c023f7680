import { expect, test } from 'vitest';
import { omitted } from '../../src/export/exporter';
import { EXPORTERS } from '../../src/export/formats';
import { datasetRows } from '../../src/export/shape/dataset-rows';
import { ROWS_LACK } from '../../src/export/shape/tables';
import { scratch } from '../archive/reading';
import { notCarried, textOf } from './carried';

const place = scratch();

/** Formats with lines of their own; those of tables all have the same rows. */
const OWN = EXPORTERS.filter(({ lacks }) => lacks !== ROWS_LACK);

test.each(OWN.map((exporter) => [exporter.name, exporter] as const))(
  '%s lacks the parts of a record that it says, and no others',
  async (_, exporter) => {
    expect(exporter.lacks).toEqual(await notCarried((dataset) => textOf(place, (path) => exporter.write(dataset, path))));
  },
);

test('so do the rows of tables', async () => {
  const rowsOf = async (dataset: Parameters<typeof datasetRows>[0]): Promise<string> => {
    const rows: unknown[] = [];
    for await (const row of datasetRows(dataset)) rows.push(row);
    return JSON.stringify(rows);
  };
  expect(ROWS_LACK).toEqual(await notCarried(rowsOf));
});

test('parts of one field are named together, and what else is left out behind them', () => {
  expect(omitted({ lacks: ['links', 'cities.role', 'cities.mentions.start'], notes: ['no keys', 'one file'] })).toBe(
    'links, cities (role, mentions.start); no keys; one file',
  );
});
