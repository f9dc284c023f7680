/**
 * The words around an author, a photographer, a contact, a publication date and tags. All lower case; several words are
 * parted by one space. Labels stand without their colon.
 */
export interface BylineTables {
  /** Openers with a name right behind them: "af", "skrevet af", "by". */
  readonly by: readonly string[];
  /** Labels with a colon, or alone on a line, and the author behind them: "tekst", "forfatter". */
  readonly author: readonly string[];
  /** Between two names: "og". */
  readonly and: readonly string[];
  /** Openers and labels of those who did not write the text: photographers, illustrators, translators. */
  readonly credit: readonly string[];
  /** Labels of the publication date: "publiceret", "lagt online". */
  readonly published: readonly string[];
  /** Labels of the last change: "senest ændret". */
  readonly modified: readonly string[];
  /** Labels of whom to ask: "kontakt", "yderligere oplysninger". */
  readonly contact: readonly string[];
  /** Labels of tags: "emner". */
  readonly tags: readonly string[];
  /** What a person in a byline is: "journalist", "redaktør". */
  readonly roles: readonly string[];
  /** Words of units and offices that stand behind a name or sign in its place: "kommunikation", "redaktionen". */
  readonly units: readonly string[];
  /** Words of the time of day, the time of reading and the issue beside a date: "kl", "min", "nummer". */
  readonly beside: readonly string[];
  /** What the text that stands for a picture calls the sign of the publisher: "logo", "segl". */
  readonly logo: readonly string[];
  /** Words of a line of rights that name nobody: "forbeholdt", "all rights". */
  readonly rights: readonly string[];
  /** What metadata call whoever writes for the page, true of any author: "redaktionen", "staff writer". Named only where nobody else is. */
  readonly anybody: readonly string[];
  /** Words by which a text calls the day of its publication: "i dag", "heutigen". */
  readonly today: readonly string[];
  /** Words that announce other articles: "læs også". A line that opens with one says nothing of this article. */
  readonly elsewhere: readonly string[];
  /** Headings of the note on who wrote the text: "om forfatteren", "about the author". */
  readonly about: readonly string[];
  /** Units that are never called after somebody, as institutes and foundations are: a person may stand before them. */
  readonly departments: readonly string[];
  /** Before the section that an article is filed in: "in News". */
  readonly filedIn: readonly string[];
  /** Before the paper that it was written for: "for The Coastal Times". */
  readonly writtenFor: readonly string[];
  /** Between a unit and what it is for: "Institut for". */
  readonly unitLinks: readonly string[];
}

/** Cuts a table written as one string: entries parted by commas. */
export const entries = (text: string): readonly string[] => text.split(',').map((entry) => entry.trim());
