/** A required package is not installed. The message has the command that installs it. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}

/** Loads code that needs optional packages (`packages` in npm's syntax); if one is missing, the error says how to install it. */
export async function optional<T>(load: () => Promise<T>, what: string, packages: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND' && !/Cannot find (?:module|package)|bindings file/u.test(message))
      throw error;
    throw new MissingPackageError(`${what} needs a package that is not installed: npm install ${packages}`, { cause: error });
  }
}
