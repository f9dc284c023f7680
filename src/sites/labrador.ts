import type { SiteProfile } from '../models/site';

/** The Norwegian and Danish research papers on Labrador: bylines name writers and photographers alike, teasers are inside the text. */
export const labrador: SiteProfile = {
  name: 'labrador',
  hosts: ['forskning.no', 'sciencenorway.no', 'khrono.no'],
  layouts: [
    {
      from: null,
      until: null,
      when: '.articleHeader .headline',
      title: '.articleHeader .headline',
      lead: '.articleHeader .subtitle',
      published: '.dateGroup.datePublished time',
      modified: '.dateGroup.dateModified time',
      authors: '.bylines .byline:not(.photographer) [itemprop="name"]',
      tags: '.tags a',
      content: '.articleHeader .subtitle, .bodytext',
      remove: ['.bodytext aside', '.bodytext .articlesByTag', '.bodytext .toparticles', '.bodytext .dacInline'],
    },
  ],
};
