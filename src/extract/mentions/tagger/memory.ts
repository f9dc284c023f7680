import { openersIn } from '../../../gazetteer/openings';
import type { LanguageTables } from '../../../languages/contracts/language';
import type { NumberColumn, WordTable } from '../../../text/words';
import { partsIn } from '../lexis/person-parts';
import { BesideRows } from './beside-rows';
import { rolesIn } from './roles';
import { Rows } from './rows';
import { UnitRows } from './unit-rows';

/** What the scorer keeps about the words of one language for one set of weights, by word number. */
export class TaggerMemory {
  readonly rows = new Rows();
  readonly units: UnitRows;
  readonly beside: BesideRows;
  /** 1 for words that begin a name of several words in the gazetteer. */
  readonly openings: NumberColumn;
  /** `Role`s of words, and their `Part`s for the rules on people. */
  readonly roles: NumberColumn;
  readonly parts: NumberColumn;

  constructor(table: WordTable, language: LanguageTables | null) {
    this.units = new UnitRows(this.rows, table, language);
    this.beside = new BesideRows(this.rows, table, language);
    this.openings = openersIn(table);
    this.roles = rolesIn(table);
    this.parts = partsIn(table, language);
  }
}
