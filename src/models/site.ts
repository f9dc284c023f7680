/** What a known site needs beyond the general rules, as data. Selectors are CSS. */
export interface SiteProfile {
  /** Kebab-case name; becomes part of the rule's name in the evidence. */
  name: string;
  /** Host names, with all their subdomains. */
  hosts: readonly string[];
  layouts: readonly SiteLayout[];
}
/** One layout of a site, with the days between which it was in use (YYYY-MM-DD, inclusive; null: open). */
export interface SiteLayout {
  from: string | null;
  until: string | null;
  /** Must match for the layout to apply. */
  when?: string;
  title?: string;
  lead?: string;
  published?: string;
  modified?: string;
  authors?: string;
  tags?: string;
  content?: string;
  /** Taken out of the content. */
  remove?: readonly string[];
}
