export declare function tableSource(entries: readonly object[]): string;
