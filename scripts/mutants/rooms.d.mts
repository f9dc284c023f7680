export const ROOMS: Readonly<Record<string, readonly string[]>>;
export const TESTS: Readonly<Record<string, readonly string[]>>;
