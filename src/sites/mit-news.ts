import type { SiteProfile } from '../models/site';

/** MIT News: the writer is separate from the office that the byline names; topics and press contact are around the text. */
export const mitNews: SiteProfile = {
  name: 'mit-news',
  hosts: ['news.mit.edu'],
  layouts: [
    {
      from: '2020-09-01',
      until: null,
      when: '.news-article--content--body',
      title: 'h1 .news-article--title--inner, h1.news-article--title',
      lead: '.news-article--dek',
      published: '.news-article--publication-date time',
      authors: '.news-article--author',
      tags: '.news-article--topics-list a',
      content: '.news-article--dek, .news-article--content--body',
      remove: ['.news-article--inline-video', '.news-article--content--related-links', '.paragraph--type--more-news'],
    },
    {
      from: null,
      until: '2020-08-31',
      when: '.field-name-field-article-content',
      title: 'h1.article-heading',
      lead: '.field-name-field-article-subhead',
      published: '.itemDate',
      authors: '.itemBy',
      tags: '.article-topics a',
      content: '.field-name-field-article-subhead, .field-name-field-article-content',
      remove: ['.media-contacts', '.share-tools'],
    },
  ],
};
