import type { BoilerplateTables } from './boilerplate';
import type { BylineTables } from './bylines';
import type { ClusterTables } from './clusters';
import type { DateTables } from './dates';
import type { GrammarTables } from './grammar';
import type { OrganizationTables } from './organizations';
import type { PageTables } from './pages';
import type { PeopleTables } from './people';
import type { PlaceTables } from './places';
import type { QuoteTables } from './quotes';
import type { SeatTables } from './seats';
import type { WordTables } from './words';

/** Everything the rules know about one language: a folder of tables. */
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
  readonly pages: PageTables;
  readonly people: PeopleTables;
  readonly organizations: OrganizationTables;
  readonly quotes: QuoteTables;
  readonly seats: SeatTables;
  readonly grammar: GrammarTables;
  readonly words: WordTables;
}

type Parts = Omit<LanguageTables, 'code' | 'name'>;
type Made = { -readonly [Part in keyof Parts]: Parts[Part] | null };

/** A language that makes each of its tables on first use: a page needs those of one or two languages. */
export class Language implements LanguageTables {
  readonly code: string;
  readonly name: string;
  private readonly make: { readonly [Part in keyof Parts]: () => Parts[Part] };
  private readonly made: Made = { dates: null, boilerplate: null, bylines: null, clusters: null, places: null, pages: null, people: null, organizations: null, quotes: null, seats: null, grammar: null, words: null };

  constructor(code: string, name: string, make: { readonly [Part in keyof Parts]: () => Parts[Part] }) {
    this.code = code;
    this.name = name;
    this.make = make;
  }

  get dates(): DateTables {
    return (this.made.dates ??= this.make.dates());
  }

  get boilerplate(): BoilerplateTables {
    return (this.made.boilerplate ??= this.make.boilerplate());
  }

  get bylines(): BylineTables {
    return (this.made.bylines ??= this.make.bylines());
  }

  get clusters(): ClusterTables {
    return (this.made.clusters ??= this.make.clusters());
  }

  get places(): PlaceTables {
    return (this.made.places ??= this.make.places());
  }

  get pages(): PageTables {
    return (this.made.pages ??= this.make.pages());
  }

  get people(): PeopleTables {
    return (this.made.people ??= this.make.people());
  }

  get organizations(): OrganizationTables {
    return (this.made.organizations ??= this.make.organizations());
  }

  get quotes(): QuoteTables {
    return (this.made.quotes ??= this.make.quotes());
  }

  get seats(): SeatTables {
    return (this.made.seats ??= this.make.seats());
  }

  get grammar(): GrammarTables {
    return (this.made.grammar ??= this.make.grammar());
  }

  get words(): WordTables {
    return (this.made.words ??= this.make.words());
  }
}
