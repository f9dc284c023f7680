/** What the names of classes and ids say about a part of a page (`CUE` in `extract/content/cues.ts`). */
export type ClassCue =
  | 'navigation'
  | 'header'
  | 'footer'
  | 'aside'
  | 'teaser'
  | 'comments'
  | 'share'
  | 'signup'
  | 'advert'
  | 'author'
  | 'tags'
  | 'meta'
  | 'caption'
  | 'notice'
  | 'form'
  | 'hidden'
  | 'gallery'
  | 'widget'
  | 'article'
  | 'body'
  | 'lead'
  | 'quote'
  | 'title'
  | 'list'
  | 'more'
  | 'box'
  | 'main';

/**
 * Words in the addresses and the markup of pages, all lower case. They are read before the language of a page is known, so
 * those of all languages apply to every page.
 */
export interface PageTables {
  /** What the file of a site's first page is called: "forside" in "/forside.html". */
  readonly home: readonly string[];
  /** What sites call their pages in the language besides its own code: "dk" in "/dk/". */
  readonly codes: readonly string[];
  /** Segments under which a site keeps the pages of its authors, also after a hyphen: "forfatter" in "/blog-forfatter/kari-nes". */
  readonly authors: readonly string[];
  /** Others under which it keeps those of people who write: "journalister". */
  readonly writers: readonly string[];
  /** Segments under which it keeps those of all its people: "medarbejdere". */
  readonly people: readonly string[];
  /** What accounts of content systems are called that are nobody's name: "webredaktionen". */
  readonly accounts: readonly string[];
  /** Headlines of the pages on which a site tells about itself, and whom to ask: "om os", "kontakt". */
  readonly about: readonly string[];
  /** What the classes of elements in a heading are called that stand above the headline proper: a kicker, a day. */
  readonly aboveTitle: readonly string[];
  /** Those of elements below it: a second line. */
  readonly belowTitle: readonly string[];
  /** Words of class and id names by what they announce; `hidden` holds whole names, `consent` words of dialogs that ask for it. */
  readonly classes: Readonly<Partial<Record<ClassCue | 'consent', readonly string[]>>>;
}
