export type Scores = Readonly<Record<string, number>>;

/** What `scripts/scores.mjs --write` measured; the peers' figures were measured on the same pages. */
export interface StatedScores {
  readonly pages: Scores;
  readonly held: Scores;
  readonly names: Scores;
  readonly peers: Readonly<Record<string, { readonly score: number; readonly by: string }>>;
}

/** A row: its name, and its figures side by side. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['title', 'pages.title'],
  ['day of publication: right / right where given', 'pages.published', 'pages.published.precision'],
  ['authors: F1 / precision', 'pages.authors.f1', 'pages.authors.precision'],
  ['main text: F1', 'pages.body.f1'],
  ['snippets: F1', 'pages.snippets.f1'],
  ['language', 'pages.language'],
];

/** Figures between 0 and 1 as `.958`; 1 as `1.000`. */
export function shown(score: number): string {
  return score.toFixed(3).replace(/^0/u, '');
}

/** The README's table of scores beside the best peer of each row. */
export function scoreTable({ pages, held, peers }: StatedScores): string {
  const rows = ROWS.map(([name, ...keys]) => {
    const own = (scores: Scores): string => keys.map((key) => shown(scores[key]!)).join(' / ');
    return `| ${name} | ${own(pages)} | ${own(held)} | ${keys.map((key) => `${shown(peers[key]!.score)} ${peers[key]!.by}`).join(' / ')} |`;
  });
  return ['| | klynge | on domains set aside | best peer |', '|---|---|---|---|', ...rows].join('\n');
}
