import { UsageError } from './usage-error';

/** Loads what needs an optional package; where one is missing, says which and how to install it. */
export async function needed<T>(load: () => Promise<T>, what: string, packages: readonly string[]): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
      throw new UsageError(`${what} needs packages that are not installed: npm install ${packages.join(' ')}`);
    throw error;
  }
}
