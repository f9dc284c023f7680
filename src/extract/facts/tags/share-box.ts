import { isShareLabel } from '../../share-labels';

/** One network may be the article's topic; two are a share box. */
const OF_BOX = 2;

/** A printed list of tags without the entries of a share box on the same line. */
export function withoutShareBox(tags: readonly string[]): readonly string[] {
  const left = tags.filter((tag) => !isShareLabel(tag));
  return tags.length - left.length >= OF_BOX ? left : tags;
}
