/** Something needs a package that is not installed. The message is the line that installs it. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}

/** Loads what needs optional packages, named as npm takes them; says how to install them where one is missing. */
export async function optional<T>(load: () => Promise<T>, what: string, packages: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND' && !/Cannot find (?:module|package)|bindings file/u.test(message)) throw error;
    throw new MissingPackageError(`${what} needs a package that is not installed: npm install ${packages}`, { cause: error });
  }
}
