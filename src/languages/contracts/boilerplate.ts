/** How lines begin that are no part of an article, lower case. One line opens with one of them, or is it. */
export interface BoilerplateTables {
  /** Pointers elsewhere: "read more", "læs også". */
  readonly more: readonly string[];
  /** What a page asks of its reader: to subscribe, share, log in, accept. */
  readonly asks: readonly string[];
  /** Labels over lists and boxes; they stand alone on their line. */
  readonly labels: readonly string[];
  /** What stands alone over an advertisement. */
  readonly adverts: readonly string[];
  /** Parts of words and phrases that speak of cookies, newsletters, purchases anywhere in a line. */
  readonly stems: readonly string[];
  /** What else stands on a line of links to networks: "del på", "follow us". */
  readonly share: readonly string[];
}
