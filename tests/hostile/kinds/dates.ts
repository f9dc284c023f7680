import { article, FACTS, repeated, type HostileKind } from '../hostile-page';

const ONCE: HostileKind['sizes'] = [1, 100, 10_000];
const meta = (content: string): string => `<meta property="article:published_time" content="${content}">`;

/** Invalid dates. */
export const dates: readonly HostileKind[] = [
  ...[
    '0000-00-00',
    '0000-00-00T00:00:00Z',
    '32.13.2020',
    '12345',
    '275760-09-13',
    '-271821-04-20',
    '2019-02-30',
    '9999-99-99',
    'Invalid date',
    '1970-01-01T00:00:00Z',
    '',
  ].map((value) => repeated(`meta date ${value || '(empty)'}`, ONCE, (n) => article({ head: meta(value).repeat(n) }), FACTS)),
  repeated('absurd dates in the text', ONCE, (n) =>
    article({ within: '<p>Den 32.13.2020, den 0. maj 0000, år 275760, 30. februar 2019, kl. 99.99 og 00-00-0000.</p>'.repeat(n) }),
  ),
];
