/** Name and version of this package, as every record says it. A test holds the version to package.json. */
export const GENERATOR = { name: 'klynge', version: '0.1.0' } as const;
