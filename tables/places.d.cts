/** One place a line: kind, ISO 3166-1 alpha-2 or nothing, names parted by '|'; parted by tabs. */
export const lines: string;
