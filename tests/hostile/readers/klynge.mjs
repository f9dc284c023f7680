// The built klynge for reader.mjs: returns what the verdict examines, not the whole record, which could be large.
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
