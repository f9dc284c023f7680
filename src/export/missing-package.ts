import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** A required package is not installed. The message has the command that installs it. */
export class MissingPackageError extends Error {
  override readonly name = 'MissingPackageError';
}

/** Loads an optional package; if it, or one of `packages` (in npm's syntax), is missing, the error says how to install them. */
export const installed = <T>(name: string, what: string, packages: string): Promise<T> =>
  optional(() => load(name) as Promise<T>, what, packages);

/**
 * Imports a package from where this code is, or else from where the program was started: a package that npm linked is
 * outside of the project that uses it. The name is no literal, or bundlers would stop at a package that is not installed.
 */
async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    const path = isMissing(error) ? besideProgram(name) : null;
    if (path === null) throw error;
    return import(pathToFileURL(path).href);
  }
}

/** Never the working directory: it may be anybody's, and its code would run. */
function besideProgram(name: string): string | null {
  const program = process.argv[1];
  if (program === undefined) return null;
  try {
    return createRequire(program).resolve(name);
  } catch {
    return null;
  }
}

/** Loads code that needs optional packages (`packages` in npm's syntax); if one is missing, the error says how to install it. */
export async function optional<T>(load: () => Promise<T>, what: string, packages: string): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new MissingPackageError(`${what} needs a package that is not installed: npm install ${packages}`, { cause: error });
  }
}

function isMissing(error: unknown): boolean {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || /Cannot find (?:module|package)|bindings file/u.test(message);
}
