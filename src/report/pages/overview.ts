import { html, type Html } from '../../markup/html';
import { byCodeUnits } from '../../text/by-code-units';
import { bars, byMonth } from '../charts/charts';
import { fitted } from '../charts/frame';
import { legendOf } from '../charts/svg';
import { byCount } from '../counts';
import type { Output } from '../output';
import type { Unread } from '../records';
import type { Tally } from '../tally';
import { fieldName, nameOf } from '../words';

/** How many languages have a color of their own. */
const MOST_LANGUAGES = 7;
const MOST_ISSUES = 20;

/** The overview: articles by month and language, what was found in them, what was doubtful. */
export async function writeOverview(output: Output, tally: Tally, unread: Unread): Promise<void> {
  const { words } = output;
  const facts: [string, number][] = [
    [words.articles, tally.articles],
    [words.clusters, tally.clusters.size],
    [words.cities, tally.cities.size],
    [words.again, tally.again],
    [words.failed, unread.failed],
    [words.unread, unread.broken],
  ];
  const body = html`<section><dl class="facts">${facts.filter(([, value], i) => i < 3 || value > 0).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>
${await months(output, tally)}${await filled(output, tally)}${await issues(output, tally)}`;
  await output.page({ file: 'index.html', title: words.title, body });
}

async function months(output: Output, tally: Tally): Promise<Html | null> {
  const { words, language } = output;
  const totals = new Map<string, number>();
  for (const languages of tally.months.values()) for (const [code, count] of languages) totals.set(code, (totals.get(code) ?? 0) + count);
  const ranked = byCount(totals).map(([code]) => code);
  const own = new Set(ranked.slice(0, MOST_LANGUAGES));
  const named = (code: string): string => (code === '' ? words.unknown : own.has(code) ? nameOf('language', code, language) : words.other);
  const groups = [...new Set(ranked.map(named))];
  const rows = [...tally.months]
    .sort(([a], [b]) => byCodeUnits(a, b))
    .flatMap(([month, languages]) => byCount(languages).map(([code, count]) => ({ month, code, count })));
  const dated = rows.filter(({ month }) => month !== '').map(({ month, code, count }) => ({ month, group: named(code), count }));
  const chart =
    dated.length === 0 ? null : html`${legendOf(groups)}${fitted(language, (frame) => byMonth(frame, words.byMonth, dated, groups))}`;
  return output.part(words.byMonth, chart, 'data/months', {
    columns: [words.month, words.language, words.count],
    rows: rows.map(({ month, code, count }) => [month || words.undated, code || words.unknown, count]),
  });
}

function filled(output: Output, tally: Tally): Promise<Html | null> {
  const { words, language } = output;
  const rows = byCount(tally.filled).map(([name, count]) => ({ name, value: tally.articles === 0 ? 0 : count / tally.articles, count }));
  const percent = (share: number): string => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;
  const shown = rows.map(({ name, value }) => ({ name: fieldName(name, language), value }));
  return output.part(
    words.filled,
    fitted(language, (frame) => bars(frame, words.filled, shown, 1, percent)),
    'data/fields',
    {
      columns: [words.field, words.count, words.share],
      rows: rows.map(({ name, count, value }) => [name, count, Number(value.toFixed(4))]),
    },
  );
}

function issues(output: Output, tally: Tally): Promise<Html | null> {
  const { words, language } = output;
  const rows = byCount(tally.issues).map(([name, value]) => ({ name, value }));
  const [most] = rows;
  const chart = most && fitted(language, (frame) => bars(frame, words.issues, rows.slice(0, MOST_ISSUES), most.value, String));
  return output.part(words.issues, chart ?? null, 'data/issues', {
    columns: [words.issue, words.count],
    rows: rows.map(({ name, value }) => [name, value]),
  });
}
