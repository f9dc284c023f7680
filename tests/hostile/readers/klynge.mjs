// klynge as it is built, for reader.mjs: what the verdict looks at, and no whole record, which could be large.
import { extract } from '../../../dist/index.js';

export function read(input, options) {
  const { title, published, authors, clusters, issues } = extract(input, options);
  return {
    title,
    published: published && { edtf: published.edtf },
    authors: authors.map(({ name }) => ({ name })),
    clusters: clusters.map(({ id }) => ({ id })),
    issues: issues.map(({ code }) => ({ code })),
  };
}
