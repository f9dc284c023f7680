export function startPostgres(): Promise<{ url: string; start(): void; stop(mode?: 'fast' | 'immediate'): void; remove(): void; query(sql: string): string }>;
