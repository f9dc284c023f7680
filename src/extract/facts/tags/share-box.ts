import { isShareLabel } from '../../mentions/organizations/networks';

/** One network alone may be what an article is about; two are where it may be passed on. */
const OF_BOX = 2;

/** A printed list of tags without the entries of a share box that stands on its line. */
export function withoutShareBox(tags: readonly string[]): readonly string[] {
  const left = tags.filter((tag) => !isShareLabel(tag));
  return tags.length - left.length >= OF_BOX ? left : tags;
}
