import type { SiteProfile } from '../models/site';

/** EurekAlert!: the institution that issues the release is where other pages name a writer; the contact follows the text. */
export const eurekalert: SiteProfile = {
  name: 'eurekalert',
  hosts: ['eurekalert.org'],
  layouts: [
    {
      from: '2021-09-01',
      until: null,
      when: 'h1.page_title',
      title: 'h1.page_title',
      lead: 'p.subtitle',
      published: '.release_date time, .release_date',
      authors: '.meta_institute',
      tags: '.tags a, .keywords a',
      content: 'p.subtitle, .entry',
      remove: ['.entry .details', '.entry .disclaimer'],
    },
  ],
};
