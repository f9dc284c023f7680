/** An input that can't be read at all: the message names it and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is a file',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'the name is too long',
};

/** A readable message for a path error. */
export function pathProblem(path: string, error: unknown): InputError {
  return new InputError(`${path}: ${pathReason(path, error)}`, { cause: error });
}

/**
 * Whether a path was not found since a name in it is not UTF-8, as of files unpacked from an old archive: Node read it with
 * replacement characters, under which there is nothing.
 */
export const isMisnamed = (path: string, error: unknown): boolean =>
  path.includes('\uFFFD') && (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Whether nothing is at a path that a folder lists: it is a link to nothing or to itself, is misnamed, or was removed meanwhile. */
export const isLost = (error: unknown): boolean => ['ENOENT', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');

/** Why a path can't be read, as a message: the path may be a URL given by mistake. */
export function pathReason(path: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' && /^https?:\/\//iu.test(path))
    return 'klynge fetches no addresses: give it the page as a file, or on standard input';
  if (isMisnamed(path, error)) return 'its name is not UTF-8: rename it';
  return REASONS[code ?? ''] ?? message;
}
