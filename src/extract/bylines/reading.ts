/** Somebody a line names. */
export interface LineName {
  readonly name: string;
  readonly kind: 'person' | 'organization';
  role: string | null;
  affiliation: string | null;
  /** What the words before the name make of it. */
  readonly as: 'author' | 'contact' | 'credit' | 'unsaid';
}

/** A label of a date. */
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
  /** It announces other articles. */
  readonly elsewhere: boolean;
  /** It begins with a label of tags. */
  readonly tags: boolean;
  /** It has a label of contacts. */
  readonly contact: boolean;
}
