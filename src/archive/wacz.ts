import { dataOffset, entryName, openZip, zipEntries } from './zip-file';
import { InputError, pathProblem } from './input-error';

/** A WARC inside a WACZ; `length` is null if the WACZ compresses it again, so that it has to be read as a stream. */
export interface WarcInside {
  readonly member: string;
  readonly start: number;
  readonly length: number | null;
}

/** The WARCs of a WACZ, in the order of its central directory. */
export async function warcsInside(path: string): Promise<WarcInside[]> {
  const zip = await openZip(path).catch((error: unknown) => {
    throw new InputError(`${path}: cannot be read as a WACZ: ${(error as Error).message}`, { cause: error });
  });
  try {
    const found: WarcInside[] = [];
    for await (const entry of zipEntries(zip)) {
      const member = entryName(entry);
      if (!/\.warc(?:\.gz)?$/iu.test(member)) continue;
      const stored = entry.compressionMethod === 0 && (entry.generalPurposeBitFlag & 1) === 0;
      found.push(
        stored ? { member, start: await dataOffset(zip, entry), length: entry.uncompressedSize } : { member, start: 0, length: null },
      );
    }
    if (found.length === 0) throw new InputError(`${path}: a WACZ without a WARC`);
    return found;
  } catch (error) {
    throw error instanceof InputError ? error : pathProblem(path, error);
  } finally {
    zip.close();
  }
}
