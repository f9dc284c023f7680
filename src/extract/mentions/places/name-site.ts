import type { NamedCity } from '../../../gazetteer/cities';
import type { PlaceKind } from '../../../gazetteer/places-table';
import type { NumberColumn } from '../../../text/words';
import type { Scan } from '../scan';
import type { FoundName } from '../lexis/place-names';

/** A name and everything that its evidence is read from. */
export interface Site {
  readonly scan: Scan;
  readonly name: FoundName;
  /** `Cue`s of words, by word number. */
  readonly cues: NumberColumn;
  /** The city it most likely means, or null. */
  readonly city: NamedCity | null;
  readonly kind: PlaceKind | null;
  /** Whether the city lies in one of the countries that the text most likely means. */
  readonly home: boolean;
  /** Whether the text also has the word in lower case. */
  readonly twin: boolean;
  /** First and last tokens of all names found, for recognizing lists. */
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
  /** First tokens of those that can only be towns. */
  readonly towns: ReadonlySet<number>;
}
