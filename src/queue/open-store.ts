import { FolderStore } from './folder-store';
import { QueueError } from './queue-error';
import { openS3Store } from './s3-store';
import type { SegmentStore } from './segment-store';

/** Opens the store of a run: a folder, or s3://bucket/prefix. */
export async function openStore(address: string): Promise<SegmentStore> {
  if (address.startsWith('s3://')) return openS3Store(address);
  if (/^[a-z][a-z\d+.-]*:\/\//u.test(address))
    throw new QueueError(`${address}: a run is kept in a folder that all machines share, or at s3://bucket/prefix`);
  return Promise.resolve(new FolderStore(address));
}
