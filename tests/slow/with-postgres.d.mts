export interface Server {
  readonly url: string;
  readonly start: () => void;
  readonly stop: (mode?: 'fast' | 'immediate') => void;
  readonly remove: () => void;
  readonly query: (sql: string) => string;
}
export function startPostgres(): Promise<Server>;
