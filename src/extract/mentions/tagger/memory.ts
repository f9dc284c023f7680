import { openersIn } from '../../../gazetteer/openings';
import type { LanguageTables } from '../../../languages/contracts/language';
import type { NumberColumn, WordTable } from '../../../text/words';
import { BesideRows } from './beside-rows';
import { UnitRows } from './unit-rows';

/** What the scorer keeps of the words of one language under one set of weights, by their numbers in the table. */
export class TaggerMemory {
  readonly units: UnitRows;
  readonly beside: BesideRows;
  /** 1 for words with which a name of several words begins in the gazetteer. */
  readonly openings: NumberColumn;

  constructor(table: WordTable, language: LanguageTables | null) {
    this.units = new UnitRows(table, language);
    this.beside = new BesideRows(table, language);
    this.openings = openersIn(table);
  }
}
