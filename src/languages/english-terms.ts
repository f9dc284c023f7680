/**
 * English terms for things, not for bodies, that news in any language print with capitals, though they end as names of companies do or
 * look like names: "Social Media", "Clean Energy".
 */
// prettier-ignore
export const ENGLISH_TERMS: ReadonlySet<string> = new Set([
  'big data', 'breaking news', 'citizen science', 'clean energy', 'climate change', 'cloud computing', 'content marketing', 'data science',
  'deep learning', 'design thinking', 'digital health', 'digital media', 'employer branding', 'fake news', 'global health',
  'green deal', 'green energy', 'green new deal', 'influencer marketing', 'internet of things', 'life science', 'life sciences', 'machine learning', 'mass media',
  'mental health', 'new work', 'one health', 'online marketing', 'open access', 'open data', 'open innovation', 'open science', 'open source', 'peer review',
  'planetary health', 'public health', 'quantum computing', 'renewable energy', 'smart city', 'smart energy', 'smart grid', 'social media', 'social network',
  'social networks', 'social software', 'supply chain', 'virtual reality', 'augmented reality', 'wind energy', 'bench press', 'e-commerce',
  'french press', 'good news', 'home office', 'joint venture', 'joint ventures', 'leg press', 'link building', 'software engineering',
  'zero trust',
]);
