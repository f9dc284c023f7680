import type { SiteProfile } from '../models/site';

/** The Conversation and its editions: each author has a box with role and university; the disclosure is not part of the text. */
export const theConversation: SiteProfile = {
  name: 'the-conversation',
  hosts: ['theconversation.com'],
  layouts: [
    {
      from: null,
      until: null,
      when: '.content-authors-group',
      title: 'h1.entry-title',
      published: 'time[itemprop="datePublished"]',
      modified: 'time[itemprop="dateModified"]',
      authors: '.content-authors-group .author-name',
      tags: '.topic-list-item a',
      content: '[itemprop="articleBody"]',
      remove: ['[itemprop="articleBody"] .promos', '[itemprop="articleBody"] .slot'],
    },
  ],
};
