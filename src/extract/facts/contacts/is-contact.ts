import { hasGivenName, isKnownName } from '../../../gazetteer/known-names';
import type { LineName } from '../../bylines/reading';
import { isAddressOf } from '../email';

/** What stands around somebody whom a line names. */
export interface Surroundings {
  /** A label of contacts with its colon opens the line, or stands above it as a line of its own. */
  readonly labeled: boolean;
  /** Words of the line that no rule explains. */
  readonly unexplained: number;
  /** The address on the line or just below it. */
  readonly email: string | null;
}

/** More words that no rule explains are a sentence. */
const MOST_UNEXPLAINED = 3;

/**
 * Whether somebody on a line with a cue of contacts is one. A cue stands in many a sentence ("For more information, see
 * RFC 9110") and in many a menu ("Kontakt | Impressum"), so that words with capitals behind it are not yet a person.
 */
export function isContact({ name, kind }: Pick<LineName, 'name' | 'kind'>, { labeled, unexplained, email }: Surroundings): boolean {
  if (unexplained > MOST_UNEXPLAINED && email === null) return false;
  if (kind === 'organization') return labeled && unexplained === 0;
  const words = name.split(' ');
  if (words.length < 2) return false;
  return hasGivenName(name) || (labeled && unexplained === 0 && isKnownName(name)) || (email !== null && isAddressOf(words, email));
}
