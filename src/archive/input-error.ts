/** An input that can't be read at all: the message names it and says what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What went wrong with a path, in words. */
export function pathProblem(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    EISDIR: 'is a folder',
  };
  return new InputError(`${path}: ${words[code ?? ''] ?? message}`, { cause: error });
}
