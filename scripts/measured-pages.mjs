import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CORPUS = join(import.meta.dirname, '../../shared/corpus/pages');

/**
 * Pages to measure on: every `step`-th page of the corpus where it is, pages made of words otherwise.
 * @returns {{ source: string, pages: { bytes: Buffer, url: string | null }[] }}
 */
export function pagesToMeasure(most = 300) {
  const list = join(CORPUS, 'pages.jsonl');
  if (!existsSync(list)) return { source: 'generated pages', pages: Array.from({ length: Math.min(most, 100) }, (_, i) => ({ bytes: Buffer.from(generatedPage(i, 60_000)), url: `https://example.org/news/${i}` })) };
  const rows = readFileSync(list, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const step = Math.max(1, Math.floor(rows.length / most));
  const chosen = rows.filter((_, i) => i % step === 0).slice(0, most);
  return { source: 'corpus pages', pages: chosen.map((row) => ({ bytes: gunzipSync(readFileSync(join(CORPUS, row.file))), url: row.url ?? null })) };
}

const WORDS = 'universitetet forskere i Aarhus og Odense undersøger nye metoder til bedre batterier siger lektor Mette Holm fra Energy Cluster Denmark om projektet der begyndte 3. maj 2019 og varer to år med støtte fra fonden'.split(' ');

/** A news page of about `bytes` bytes: chrome, a headline, a byline, paragraphs of words. Deterministic. */
export function generatedPage(seed, bytes) {
  let state = seed * 2_654_435_761 + 1;
  const next = (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const sentence = () => Array.from({ length: 8 + next(14) }, () => WORDS[next(WORDS.length)]).join(' ');
  const menu = Array.from({ length: 60 }, (_, i) => `<li class="menu__item"><a class="menu__link" href="/side/${i}">${WORDS[i % WORDS.length]}</a></li>`).join('\n');
  const head = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Nyhed ${seed}</title><meta property="article:published_time" content="2021-03-0${1 + next(9)}"></head><body><nav class="menu"><ul>${menu}</ul></nav><main><article><h1>Nyhed ${seed}</h1><p class="byline">Af Mette Holm</p>`;
  const tail = `</article></main><aside><ul>${menu}</ul></aside><footer><p>Nordre Ringgade 1, 8000 Aarhus C</p></footer></body></html>`;
  const parts = [head];
  for (let size = head.length + tail.length; size < bytes; ) {
    const paragraph = `<div class="text__block"><p>${Array.from({ length: 3 + next(4) }, () => `${sentence()}.`).join(' ')} <a href="/link/${next(1000)}">læs mere</a></p></div>\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  parts.push(tail);
  return parts.join('');
}
