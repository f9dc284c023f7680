import type { ExtractOptions } from '../models/options';
import { severalPages } from './inputs';
import { UsageError } from './usage-error';

/** What the options of a command say about the pages it reads. */
export interface PageSettings {
  url?: string;
  contentType?: string;
  capturedAt?: string;
  registry?: string;
}

/** Throws a UsageError for an address that would be given to several pages. */
export async function checkAddress({ url }: PageSettings, inputs: readonly string[]): Promise<void> {
  if (url !== undefined && (await severalPages(inputs)))
    throw new UsageError('--url requires exactly one page: give the pages one by one, or feed them as JSON lines to klynge batch');
}

/** The options of `extract` that they ask for. The schemas, and zod with them, are loaded only for a registry. */
export async function pageOptions({ url, contentType, capturedAt, registry }: PageSettings): Promise<ExtractOptions> {
  return {
    ...(url !== undefined && { url }),
    ...(contentType !== undefined && { contentType }),
    ...(capturedAt !== undefined && { capturedAt }),
    ...(registry !== undefined && { registry: await (await import('./registry-file')).readRegistry(registry) }),
  };
}
