import type { Exporter } from './exporter';
import { csv } from './formats/csv';
import { duckdb, parquet } from './formats/duckdb';
import { elastic } from './formats/elastic';
import { jsonLd } from './formats/json-ld';
import { ninjs } from './formats/ninjs';
import { sqlite } from './formats/sqlite';
import { expected } from './expected';

/** The formats besides JSON lines and PostgreSQL. To add one, add a file to `formats/` and a line here. */
export const EXPORTERS: readonly Exporter[] = [csv, parquet, duckdb, sqlite, jsonLd, ninjs, elastic];

/** The exporter of a format that is known to exist. */
export const exporterNamed = (format: string): Exporter =>
  expected(
    EXPORTERS.find(({ name }) => name === format),
    `the exporter ${format}`,
  );
