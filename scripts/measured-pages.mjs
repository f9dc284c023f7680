import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const CORPUS = join(import.meta.dirname, '../../shared/corpus/pages');

/**
 * Pages to measure with: every `step`-th page of the corpus if it exists, generated pages otherwise.
 * @returns {{ source: string, pages: { id: string, bytes: Buffer, url: string | null }[] }}
 */
export function pagesToMeasure(most = 300) {
  const list = join(CORPUS, 'pages.jsonl');
  if (!existsSync(list))
    return {
      source: 'generated pages',
      pages: Array.from({ length: Math.min(most, 100) }, (_, i) => ({
        id: `generated/${i}`,
        bytes: Buffer.from(generatedPage(i, 60_000)),
        url: `https://example.org/news/${i}`,
      })),
    };
  const rows = readFileSync(list, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const step = Math.max(1, Math.floor(rows.length / most));
  const chosen = rows.filter((_, i) => i % step === 0).slice(0, most);
  return {
    source: 'corpus pages',
    pages: chosen.map((row) => ({ id: row.id, bytes: gunzipSync(readFileSync(join(CORPUS, row.file))), url: row.url ?? null })),
  };
}

const WORDS =
  'universitetet forskere i Aarhus og Odense undersøger nye metoder til bedre batterier siger lektor Mette Holm fra Energy Cluster Denmark om projektet der begyndte 3. maj 2019 og varer to år med støtte fra fonden'.split(
    ' ',
  );

/**
 * A page that is nearly all text, the hardest there is: about `bytes` bytes, a headline, a byline, paragraphs of names
 * and dates. Deterministic.
 */
export function generatedPage(seed, bytes) {
  let state = seed * 2_654_435_761 + 1;
  const next = (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const sentence = () => Array.from({ length: 8 + next(14) }, () => WORDS[next(WORDS.length)]).join(' ');
  const menu = Array.from(
    { length: 60 },
    (_, i) => `<li class="menu__item"><a class="menu__link" href="/side/${i}">${WORDS[i % WORDS.length]}</a></li>`,
  ).join('\n');
  const head = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Nyhed ${seed}</title><meta property="article:published_time" content="2021-03-0${1 + next(9)}"></head><body><nav class="menu"><ul>${menu}</ul></nav><main><article><h1>Nyhed ${seed}</h1><p class="byline">Af Mette Holm</p>`;
  const tail = `</article></main><aside><ul>${menu}</ul></aside><footer><p>Nordre Ringgade 1, 8000 Aarhus C</p></footer></body></html>`;
  const parts = [head];
  for (let size = head.length + tail.length; size < bytes;) {
    const paragraph = `<div class="text__block"><p>${Array.from({ length: 3 + next(4) }, () => `${sentence()}.`).join(' ')} <a href="/link/${next(1000)}">læs mere</a></p></div>\n`;
    parts.push(paragraph);
    size += paragraph.length;
  }
  parts.push(tail);
  return parts.join('');
}

/** Sentences of ordinary news: one in four names somebody, something or a day. */
const SENTENCES = `Projektet skal vise, om metoden også virker uden for laboratoriet.
Det er første gang, at nogen har målt effekten over så lang tid.
Vi havde ikke ventet så tydelige resultater, siger lektor Karen Brøndum.
Materialet kan bruges igen og igen, uden at det mister sin styrke.
Derfor er det vigtigt, at virksomhederne er med fra begyndelsen.
Arbejdet begyndte i foråret 2021 og varer i tre år.
Næste skridt er at undersøge, hvor meget energi der går tabt undervejs.
Forskerne har samlet prøver fra mere end hundrede søer og åer.
Energy Cluster Denmark er partner i projektet og står for kontakten til industrien.
Det lyder enkelt, men det kræver store mængder data og megen tålmodighed.
Ifølge forskerne er der stadig lang vej, før løsningen kan købes.
De studerende får samtidig mulighed for at arbejde med virkelige problemer.
Resultaterne er netop offentliggjort i et internationalt tidsskrift.
Et større anlæg skal efter planen bygges ved havnen i Esbjerg.
Hvis forsøget lykkes, kan teknikken spare både penge og råstoffer.
Modellen regner sig frem til, hvor der er størst risiko for oversvømmelse.
Deltagerne svarede på spørgsmål om deres hverdag, vaner og helbred.
Konferencen holdes den 14. november 2024 med plads til 200 gæster.
Tidligere undersøgelser har kun set på de største virksomheder.
Det har givet en helt ny forståelse af, hvordan cellerne taler sammen.
Kommunen følger projektet tæt og håber at kunne bruge erfaringerne.
Alligevel er der grund til at være forsigtig med at drage konklusioner.
Sammen med kolleger fra Aalborg Universitet har hun udviklet et nyt måleapparat.
Bevillingen dækker løn til to ph.d.-studerende og en laborant.`.split('\n');

/** Bytes of text in a news page; the rest of it is page furniture, as in the pages of the corpus (median: 4 kB of 128). */
const ARTICLE_BYTES = 4_000;

/** A news page as sites serve it, of about `bytes` bytes: an article of usual length among styles, menus and teasers. Deterministic. */
export function newsPage(seed, bytes, articleBytes = ARTICLE_BYTES) {
  const sentence = (i) => SENTENCES[(seed * 7 + i * 5 + ((seed * i) % 3)) % SENTENCES.length];
  const style = (i) =>
    `.teaser--${i} .teaser__title{margin:0 0 ${(i * 7) % 40}px;color:#${((i * 2_654_435) % 0xffffff).toString(16).padStart(6, '0')};font-size:${10 + (i % 9)}px}\n`;
  const teaser = (i) =>
    `<li class="teaser teaser--${i}"><a class="teaser__link" href="/nyheder/${seed * 31 + i}"><img class="teaser__image" loading="lazy" src="/media/${(seed * 7919 + i * 104_729) % 1_000_003}.jpg" alt=""><span class="teaser__title">${WORDS[(seed + i) % WORDS.length]} ${WORDS[(seed * 3 + i) % WORDS.length]}</span></a></li>\n`;
  const paragraph = (i) => `<p>${[0, 1, 2, 3].map((n) => sentence(i * 4 + n)).join(' ')}</p>\n`;
  const chrome = Math.max(0, bytes - articleBytes) / 2;
  const day = String(1 + (seed % 28)).padStart(2, '0');
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Nyhed ${seed}</title><meta property="article:published_time" content="2023-05-${day}T08:00:00+02:00"><style>${filled(chrome, style)}</style></head><body><nav class="menu"><ul>${filled(2000, teaser)}</ul></nav><main><article><h1>Nyhed ${seed}</h1><p class="byline">Af Karen Brøndum</p><time datetime="2023-05-${day}">${Number(day)}. maj 2023</time>${filled(articleBytes, paragraph)}</article></main><section class="related"><h2>Flere nyheder</h2><ul>${filled(chrome, teaser)}</ul></section><footer><p>Nordre Ringgade 1, 8000 Aarhus C</p></footer></body></html>`;
}

/** Joins parts until the given number of characters is reached. */
function filled(length, part) {
  let text = '';
  for (let i = 0; text.length < length; i++) text += part(i);
  return text;
}
