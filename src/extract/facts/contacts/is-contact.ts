import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import type { LineName } from '../../bylines/reading';
import { isAddressOf } from '../email';
import { mayBePerson } from './spelled-by-address';

/** What surrounds a name on a line. */
export interface Surroundings {
  /** A contact label with a colon opens the line, or is the line above. */
  readonly labeled: boolean;
  /** Words of the line that no rule explains. */
  readonly unexplained: number;
  /** The email address on the line or just below it. */
  readonly email: string | null;
}

/** A line with more words that no rule explains is a sentence. */
const MOST_UNEXPLAINED = 3;

/**
 * Whether a name on a line with a contact cue is a contact. Sentences ("For more information, see RFC 9110") and menus
 * ("Kontakt | Impressum") have such cues too, so capitalized words after one are not yet a person.
 */
export function isContact({ name, kind }: Pick<LineName, 'name' | 'kind'>, { labeled, unexplained, email }: Surroundings): boolean {
  if (unexplained > MOST_UNEXPLAINED && email === null) return false;
  if (kind === 'organization') return labeled && unexplained === 0;
  const words = name.split(' ');
  if (words.length < 2) return false;
  return (
    hasGivenName(name) ||
    (labeled && unexplained === 0 && isKnownName(name)) ||
    (email !== null && isAddressOf(words, email) && mayBePerson(words))
  );
}
