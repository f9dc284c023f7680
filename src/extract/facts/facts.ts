import type { Article } from '../../models/article';
import type { Fact } from './candidate';
import { chooseAuthors } from './authors/choose';
import { chooseContacts } from './contacts/choose';
import { detailClaims } from './details';
import { chooseLead } from './lead/choose';
import { chooseModified } from './modified/choose';
import { NONE_PRINTED, printedDates } from './printed-dates/printed';
import { choosePublished } from './published/choose';
import { choosePublisher } from './publisher/choose';
import { chooseTags } from './tags/choose';
import { chooseTitle } from './title/choose';
import { aroundTitle } from './around-title';
import { factView, type PageView } from './view';

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

/** Reads all facts. The title comes first: the others look around it. */
export function readFacts(pageView: PageView): Facts {
  const view = factView(pageView);
  const title = chooseTitle(view);
  const around = aroundTitle(view, title.value, title.line);
  const printed = view.general ? printedDates(around) : NONE_PRINTED;
  const published = choosePublished(around, printed);
  const modified = chooseModified(around, printed, published.value);
  const authors = chooseAuthors(around);
  const contacts = chooseContacts(around);
  return {
    title,
    lead: chooseLead(
      around,
      [title, authors, contacts].flatMap(({ claims }) => claims),
    ),
    published,
    modified,
    authors: { ...authors, claims: [...authors.claims, ...detailClaims(around, [...published.claims, ...authors.claims])] },
    contacts,
    publisher: choosePublisher(around),
    tags: chooseTags(around),
  };
}
