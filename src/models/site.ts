import { z } from 'zod';
import { PROFILE_NAME } from './patterns';

const Day = z.iso.date();
const Selector = z.string().min(1);

export const SiteLayout = z
  .strictObject({
    from: Day.nullable().meta({ description: 'First day on which the layout was in use; null: always before.' }),
    until: Day.nullable().meta({ description: 'Last day on which it was; null: it still is.' }),
    when: Selector.optional().meta({ description: 'Must match for the layout to apply.' }),
    title: Selector.optional(),
    lead: Selector.optional(),
    published: Selector.optional().meta({ description: 'Its `datetime` or `content`, else the first date in its text.' }),
    modified: Selector.optional(),
    authors: Selector.optional().meta({ description: 'One element a name, or one with several.' }),
    contacts: Selector.optional().meta({ description: 'As for `authors`; the address is the one beside the name.' }),
    publisher: Selector.optional().meta({ description: 'Its name; the address is its `href`.' }),
    tags: Selector.optional().meta({ description: 'One element a tag.' }),
    content: Selector.optional().meta({ description: 'What holds the article.' }),
    remove: z.array(Selector).readonly().optional().meta({ description: 'Taken out of the content.' }),
  })
  .meta({
    id: 'SiteLayout',
    description: 'One layout of a site, with the days between which it was in use (inclusive), as CSS selectors.',
  });
/** One layout of a site, with the days between which it was in use (YYYY-MM-DD, inclusive), as CSS selectors. */
export type SiteLayout = z.infer<typeof SiteLayout>;

export const SiteProfile = z
  .strictObject({
    name: z.string().regex(PROFILE_NAME).meta({ description: 'Kebab-case; rules are called `site:NAME` in the evidence.' }),
    hosts: z.array(z.string().min(1)).min(1).readonly().meta({ description: 'Host names, with all their subdomains.' }),
    layouts: z.array(SiteLayout).min(1).readonly().meta({ description: 'The first that fits the page and its day is used.' }),
  })
  .meta({ id: 'SiteProfile', description: 'What a known site needs beyond the general rules, as data.' });
/** What a known site needs beyond the general rules, as data. */
export type SiteProfile = z.infer<typeof SiteProfile>;
