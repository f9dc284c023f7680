import type { NamedCity } from '../../../gazetteer/cities';
import type { PlaceKind } from '../../../gazetteer/places-table';
import type { NumberColumn } from '../../../text/words';
import type { Scan } from '../scan';
import type { FoundName } from './names';

/** A name with all that its evidence is read from. */
export interface Site {
  readonly scan: Scan;
  readonly name: FoundName;
  /** `Cue`s of words, by their numbers. */
  readonly cues: NumberColumn;
  /** The city it most likely means, or null. */
  readonly city: NamedCity | null;
  readonly kind: PlaceKind | null;
  /** Whether the city lies in one of the countries that the text speaks of first. */
  readonly home: boolean;
  /** Whether the same word stands in the text without a capital. */
  readonly twin: boolean;
  /** First tokens and last tokens of all names found, to see lists. */
  readonly firsts: ReadonlySet<number>;
  readonly lasts: ReadonlySet<number>;
}
