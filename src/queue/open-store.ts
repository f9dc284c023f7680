import { FolderStore } from './folder-store';
import { QueueError } from './queue-error';
import { openS3Store } from './s3-store';
import type { SegmentStore } from './segment-store';

/** Opens the store of a run: a folder, or s3://bucket/prefix. */
export async function openStore(address: string): Promise<SegmentStore> {
  if (address.startsWith('s3://')) return openS3Store(address);
  if (/^[a-z][a-z\d+.-]*:\/\//u.test(address))
    throw new QueueError(`${address}: of addresses only s3:// is known for a run; otherwise a folder that all machines share`);
  return Promise.resolve(new FolderStore(address));
}
