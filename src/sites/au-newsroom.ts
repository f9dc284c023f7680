import type { SiteProfile } from '../models/site';

/** Aarhus University's news on TYPO3: first the old news plug-in, with the day in a box above the headline, then its successor. */
export const auNewsroom: SiteProfile = {
  name: 'au-newsroom',
  hosts: ['au.dk'],
  layouts: [
    {
      from: null,
      until: null,
      when: '.news-single .article [itemprop="articleBody"]',
      title: '.news-single [itemprop="headline"]',
      lead: '.news-single .teaser-text',
      published: '.news-single time[itemprop="datePublished"]',
      authors: '.news-single .news-list-author [itemprop="name"]',
      tags: '.news-single .news-list-tags a',
      content: '.news-single .teaser-text, .news-single [itemprop="articleBody"]',
      remove: ['.news-single .news-related-wrap', '.news-single .news-backlink-wrap'],
    },
    {
      from: null,
      until: null,
      when: '.news-single-item',
      title: '.news-single-item h1',
      lead: '.news-single-item h2',
      published: '.news-single-rightbox .news-single-timedata, .news-single-rightbox',
      authors: '.news-single-author a',
      content: '.news-single-item',
      remove: ['.news-single-rightbox', '.news-single-author', '.news-single-additional-info', '.news-single-backlink', '.news-single-img'],
    },
  ],
};
