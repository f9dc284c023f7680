const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/u, 'no server answers there: is it running?'],
  [/ENOTFOUND|EAI_AGAIN/u, 'no machine has that name'],
  [/ETIMEDOUT|timeout/iu, 'no answer in time: is there a firewall in between?'],
  [/EHOSTUNREACH|ENETUNREACH/u, 'the network has no route to it'],
  [/WRONGPASS|invalid password|28P01|password authentication failed|28000/u, 'wrong user or password'],
  [
    /NOAUTH|SASL|client password must be/u,
    'the server requires a password: redis://:PASSWORD@host, postgres://USER:PASSWORD@host/database',
  ],
  [/3D000/u, 'there is no such database'],
];

/** A readable message for a server error. */
export function serverReason(error: unknown): string {
  const all = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  const text = all
    .map((each) => (each instanceof Error ? `${(each as NodeJS.ErrnoException).code ?? ''} ${each.message}` : String(each)))
    .join(' ');
  return REASONS.find(([pattern]) => pattern.test(text))?.[1] ?? text.trim();
}
