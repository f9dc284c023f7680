/** The table of rooms (ARCHITECTURE.md) as checked rules: which folder may import which. */
const only = (from, ...to) => ({
  name: `${from}-imports`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...to].map((room) => `^src/${room}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^src/models/', '^src/cli/main.ts$', '^src/inspect/client/main.ts$'] },
      to: {},
    },
    only('models'),
    only('text', 'models'),
    only('languages', 'models', 'text'),
    only('sites', 'models', 'text'),
    only('gazetteer', 'models', 'text'),
    only('extract', 'models', 'text', 'languages', 'sites', 'gazetteer'),
    only('archive', 'models', 'text'),
    only('export', 'models', 'text'),
    only('threads'),
    only('batch', 'models', 'text', 'extract', 'archive', 'export', 'threads'),
    only('queue', 'batch', 'models', 'text', 'extract', 'archive', 'export'),
    only('markup', 'text'),
    only('inspect', 'models', 'text', 'extract', 'export', 'markup'),
    only('report', 'models', 'text', 'archive', 'export', 'markup'),
    only('serve', 'models', 'text', 'extract', 'export', 'threads'),
    only('english', 'models', 'text'),
    {
      name: 'one-language-never-reads-another',
      severity: 'error',
      from: { path: '^src/languages/([a-z]{2})/' },
      to: { path: '^src/languages/[a-z]{2}/', pathNot: '^src/languages/$1/' },
    },
    {
      name: 'one-fact-never-reads-another',
      severity: 'error',
      from: { path: '^src/extract/facts/([^/]+)/' },
      to: { path: '^src/extract/facts/[^/]+/', pathNot: '^src/extract/facts/$1/' },
    },
    {
      name: 'one-voice-never-reads-another',
      severity: 'error',
      // What the scorer learns from is gathered from all voices.
      from: { path: '^src/extract/mentions/([^/]+)/', pathNot: '^src/extract/mentions/tagger/learn\\.ts$' },
      to: {
        path: '^src/extract/mentions/[^/]+/',
        pathNot: ['^src/extract/mentions/($1|lexis)/', '^src/extract/mentions/[^/]+/rule-names\\.ts$'],
      },
    },
    {
      name: 'voices-are-read-by-mentions-alone',
      severity: 'error',
      from: { path: '^src/extract/', pathNot: '^src/extract/mentions/' },
      to: {
        path: '^src/extract/mentions/(clusters|organizations|people|places|tagger)/',
        pathNot: '^src/extract/mentions/[^/]+/rule-names\\.ts$',
      },
    },
    {
      name: 'the-core-does-no-input-or-output',
      severity: 'error',
      from: { path: '^src/(extract|models|text|languages|sites|gazetteer)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'english-is-imported-by-nothing-else',
      severity: 'error',
      from: { pathNot: '^src/english/' },
      to: { path: '(^src/english/|node_modules/compromise)' },
    },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
