export interface RedisServer {
  readonly url: string;
  readonly start: () => Promise<void>;
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly ask: (...command: string[]) => string;
}
export function startRedis(options?: { host?: string; password?: string | null }): Promise<RedisServer>;
