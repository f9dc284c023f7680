import type { Article } from '../../models/article';
import type { PageView } from './view';
import type { Fact } from './candidate';

/** The facts of the page, each with its evidence and the lines it takes. */
export type Facts = {
  readonly title: Fact<Article['title']>;
  readonly lead: Fact<Article['lead']>;
  readonly published: Fact<Article['published']>;
  readonly modified: Fact<Article['modified']>;
  readonly authors: Fact<Article['authors']>;
  readonly contacts: Fact<Article['contacts']>;
  readonly publisher: Fact<Article['publisher']>;
  readonly tags: Fact<Article['tags']>;
};

const nothing = <T>(value: T): Fact<T> => ({ value, evidence: [], claims: [], issues: [] });

/** Reads all facts. The title comes first: the others look around it. */
export function readFacts(view: PageView): Facts {
  return {
    title: nothing(view.page.titleTag),
    lead: nothing(null),
    published: nothing(null),
    modified: nothing(null),
    authors: nothing([]),
    contacts: nothing([]),
    publisher: nothing(null),
    tags: nothing([]),
  };
}
