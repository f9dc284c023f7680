import { expect, test } from 'vitest';
import { expected } from '../../src/export/expected';
import { exporterNamed } from '../../src/export/formats';

test('what is there by construction is given back, whatever it is', () => {
  expect([expected(0, 'a count'), expected('', 'a name'), expected(null, 'a day')]).toEqual([0, '', null]);
  expect(exporterNamed('csv').file).toBe('csv');
});
test('what is missing is named', () => {
  expect(() => expected(undefined, 'the table fjords')).toThrow('klynge: the table fjords is missing');
  expect(() => exporterNamed('xls')).toThrow('the exporter xls is missing');
});
