/**
 * The words around an author, a photographer, a contact, a publication date and tags. All lower case; several words are
 * separated by one space. Labels stand without their colon.
 */
export interface BylineTables {
  /** Openers with a name right after them: "af", "skrevet af", "by". */
  readonly by: readonly string[];
  /** Labels with a colon, or alone on a line, and the author after them: "tekst", "forfatter". */
  readonly author: readonly string[];
  /** Between two names, besides the "and" of the grammar: "with". */
  readonly joining: readonly string[];
  /** Openers and labels of those who did not write the text: photographers, illustrators, translators. */
  readonly credit: readonly string[];
  /** Labels of the publication date: "publiceret", "lagt online". */
  readonly published: readonly string[];
  /** Labels of the last change: "senest ændret". */
  readonly modified: readonly string[];
  /** Labels of a contact: "kontakt", "yderligere oplysninger". */
  readonly contact: readonly string[];
  /** Labels of tags: "emner". */
  readonly tags: readonly string[];
  /** Those of them below which only keywords stand, linked or not: "nøgleord", but not "emner". */
  readonly keywords: readonly string[];
  /** What a person in a byline is: "journalist", "redaktør". */
  readonly roles: readonly string[];
  /** Words of units and offices that stand after a name or sign in its place: "kommunikation", "redaktionen". */
  readonly units: readonly string[];
  /** Words beside a date that belong to the time of day, the reading time or the issue: "kl", "min", "nummer". */
  readonly beside: readonly string[];
  /** What the alternative text of an image calls the publisher's logo: "logo", "segl". */
  readonly logo: readonly string[];
  /** Words of a copyright line that name nobody: "forbeholdt", "all rights". */
  readonly rights: readonly string[];
  /** What metadata call any author of the page: "redaktionen", "staff writer". Used only where nobody else is named. */
  readonly anybody: readonly string[];
  /** Words by which a text calls the day of its publication: "i dag", "heutigen". */
  readonly today: readonly string[];
  /** Words that announce other articles: "læs også". A line that opens with one says nothing about this article. */
  readonly elsewhere: readonly string[];
  /** Headings of the note on who wrote the text: "om forfatteren", "about the author". */
  readonly about: readonly string[];
  /** Units that are never named after a person, as institutes and foundations are: a person may stand before them. */
  readonly departments: readonly string[];
  /** Before the section that an article is filed in: "in News". */
  readonly filedIn: readonly string[];
  /** Before the paper that the text was written for: "for The Coastal Times". */
  readonly writtenFor: readonly string[];
  /** Between a unit and its field: "Institut for". */
  readonly unitLinks: readonly string[];
}
