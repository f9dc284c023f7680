/** Openings of lines that are not part of an article, lower case. A line begins with one of them, or consists of it. */
export interface BoilerplateTables {
  /** Pointers elsewhere: "read more", "læs også". */
  readonly more: readonly string[];
  /** What a page asks of its reader: to subscribe, share, log in, accept. */
  readonly asks: readonly string[];
  /** Labels over lists and boxes; they stand alone on their line. */
  readonly labels: readonly string[];
  /** Labels that stand alone over an advertisement. */
  readonly adverts: readonly string[];
  /** "Artiklen fortsætter": how the line begins that says where the article goes on. */
  readonly continues: readonly string[];
  /** "efter annoncen": how that line ends. Only an opening and an end make it, with nothing else on the line. */
  readonly continuesWhere: readonly string[];
  /** Parts of words and phrases that speak of cookies, newsletters, purchases anywhere in a line. */
  readonly stems: readonly string[];
  /** Parts of words of the note in place of an embedded video: what readers agree `to`, that they do, and what is then shown. */
  readonly consent: { readonly to: readonly string[]; readonly given: readonly string[]; readonly shown: readonly string[] };
  /** What pages call the section or the kind of a text: "nyheder", "press release". Alone in a heading they are no headline. */
  readonly sections: readonly string[];
  /** Other words on a line of sharing links: "del på", "follow us". */
  readonly share: readonly string[];
  /** Headlines of a page that stands for one that is not there, in lower case and without the closing sign. */
  readonly notFound: readonly string[];
}
