/** One entry as its line has it. */
export type Entry = Record<string, unknown> & { id: string };
export declare const REGISTRY: URL;
export declare const KINDS: readonly string[];
export declare function readRegistry(url?: URL): Entry[];
export declare function namesOf(entry: Entry): string[];
export declare function problemsOf(entries: readonly object[]): string[];
