import type { BoilerplateTables } from './boilerplate';
import type { BylineTables } from './bylines';
import type { ClusterTables } from './clusters';
import type { DateTables } from './dates';
import type { GrammarTables } from './grammar';
import type { OrganizationTables } from './organizations';
import type { PeopleTables } from './people';
import type { PlaceTables } from './places';
import type { QuoteTables } from './quotes';
import type { WordTables } from './words';

/** Everything the rules know of one language: a folder of tables. */
export interface LanguageTables {
  /** BCP 47. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  readonly dates: DateTables;
  readonly boilerplate: BoilerplateTables;
  readonly bylines: BylineTables;
  readonly clusters: ClusterTables;
  readonly places: PlaceTables;
  readonly people: PeopleTables;
  readonly organizations: OrganizationTables;
  readonly quotes: QuoteTables;
  readonly grammar: GrammarTables;
  readonly words: WordTables;
}
