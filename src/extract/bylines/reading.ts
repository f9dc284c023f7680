/** A person or organization named on a line. */
export interface LineName {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  role: string | null;
  affiliation: string | null;
  /** What the words before the name say it is. */
  readonly as: 'author' | 'contact' | 'credit' | 'unsaid';
}

/** A date label. */
export interface DateLabel {
  readonly kind: 'published' | 'modified';
  /** UTF-16 units of the phrase. */
  readonly length: number;
  /** One past its last unit in the line. */
  readonly end: number;
}

/** What a short line says in the words of a byline. */
export interface BylineReading {
  readonly names: readonly LineName[];
  readonly labels: readonly DateLabel[];
  /** Words that no rule explains: a byline has none, a sentence many. */
  readonly unexplained: number;
  /** Whether it announces other articles. */
  readonly elsewhere: boolean;
  /** Whether it begins with a label of tags. */
  readonly tags: boolean;
  /** Whether it has a contact label. */
  readonly contact: boolean;
}
