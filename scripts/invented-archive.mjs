// An invented archive of news pages, to try out and to measure with: the clusters are those of the registry; universities,
// people and sentences are made up. The same number of pages gives the same archive.
//   node scripts/invented-archive.mjs FILE.jsonl --pages 10000
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const REGISTRY = join(import.meta.dirname, '../data/clusters.jsonl');

/** The sentences of a language: `{c}` and `{d}` are clusters, `{t}` a city, `{u}` the university, `{p}` a person, `{w}` another person. */
const LANGUAGES = {
  da: {
    seat: 'hovedkontor i',
    share: 62,
    countries: ['DK'],
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    // prettier-ignore
    cities: [
      'Aalborg', 'Aarhus', 'Odense', 'Esbjerg', 'Kolding', 'Vejle', 'Herning', 'Randers', 'Viborg', 'Horsens', 'Sønderborg', 'Roskilde',
      'København', 'Svendborg', 'Thisted', 'Struer', 'Fredericia', 'Frederikshavn',
    ],
    universities: ['Nordhavns Universitet', 'Limfjordens Universitet', 'Storebælts Universitet'],
    roles: ['professor', 'lektor', 'direktør', 'ph.d.-studerende'],
    first: ['Karen', 'Torben', 'Mette', 'Søren', 'Birgitte', 'Jens', 'Lone', 'Henrik', 'Ida', 'Rasmus'],
    last: ['Holst', 'Agerlund', 'Kragelund', 'Brødsgaard', 'Vestergaard', 'Mølgaard', 'Lindholt', 'Skovbjerg'],
    date: (day, month, year) => `${day}. ${month} ${year}`,
    by: 'Af',
    said: (quote, role, person) => `»${quote},« siger ${role} ${person}.`,
    titles: [
      '{c} åbner værksted i {t}',
      'Nyt samarbejde mellem {u} og {c}',
      'Forskere i {t} afprøver billigere sensorer',
      'Studerende bygger prøvestand i {t}',
      'Kortere vej fra laboratorium til fabrik',
    ],
    leads: [
      'Et nyt værksted i {t} skal gøre det lettere for små virksomheder at prøve ny teknik, før de køber den.',
      '{u} har i tre år målt, hvor meget strøm et anlæg bruger, og tallene er bedre end ventet.',
    ],
    sentences: [
      'Klyngen {c} har hovedkontor i {t} og samler virksomheder, der vil dele udstyr og erfaringer.',
      '{c} og {d} har arbejdet sammen siden 2015, og de næste forsøg begynder til foråret.',
      'Målingerne blev lavet på {u}, hvor holdet har haft adgang til en hal med tre prøvestande.',
      'Virksomhederne i {t} har længe manglet et sted, hvor de kan prøve nye materialer, før de bestiller store mængder.',
      'Projektet løber over tre år og koster 14 millioner kroner, som fonde og kommuner betaler.',
      'Der er plads til tyve hold om året, og de første begynder den 1. september.',
      'Det viser sig, at de gamle anlæg bruger dobbelt så meget strøm som de nye, også når de står stille om natten.',
    ],
    quotes: [
      'Vi har ventet længe på at komme tættere på virksomhederne',
      'Det er billigere at tage fejl her end på fabrikken',
      'Nu kan vi måle hver dag i stedet for hver måned',
    ],
  },
  en: {
    seat: 'is based in',
    share: 14,
    countries: ['GB', 'DK'],
    months: 'January February March April May June July August September October November December'.split(' '),
    cities: ['Copenhagen', 'Aarhus', 'Manchester', 'Glasgow', 'Bristol', 'Newcastle upon Tyne', 'Odense', 'Cambridge'],
    universities: ['Northern Harbour University', 'Saltmarsh University'],
    roles: ['Professor', 'Dr', 'director'],
    first: ['Alice', 'Martin', 'Helen', 'Gareth', 'Priya', 'Duncan'],
    last: ['Whitlock', 'Pemberton', 'Ashworth', 'Calloway', 'Renshaw'],
    date: (day, month, year) => `${day} ${month} ${year}`,
    by: 'By',
    said: (quote, role, person) => `"${quote}," says ${role} ${person}.`,
    titles: ['{c} opens a workshop in {t}', 'Cheaper sensors for small factories', 'Students build a test rig in {t}'],
    leads: ['A new workshop in {t} lets small companies try out technology before they buy it.'],
    sentences: [
      'The cluster {c} is based in {t} and brings together companies that share equipment.',
      '{c} and {d} have worked together since 2016, and the next trials begin in spring.',
      'The measurements were made at {u}, where the team had three test rigs at its disposal.',
      'The project runs for three years and is paid for by foundations and two city councils.',
      'Old plants turned out to need twice as much power as new ones, even when they stand idle at night.',
    ],
    quotes: ['It is cheaper to be wrong here than in the factory', 'We have waited a long time to get closer to the companies'],
  },
  sv: {
    seat: 'säte i',
    share: 8,
    countries: ['SE'],
    months: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
    cities: ['Göteborg', 'Malmö', 'Linköping', 'Karlstad', 'Falun', 'Uppsala', 'Örebro'],
    universities: ['Dalälvens högskola'],
    roles: ['professor', 'docent'],
    first: ['Malin', 'Erik', 'Åsa', 'Johan'],
    last: ['Wallgren', 'Ekestråle', 'Sjöholm', 'Bergqvist'],
    date: (day, month, year) => `${day} ${month} ${year}`,
    by: 'Av',
    said: (quote, role, person) => `– ${quote}, säger ${role} ${person}.`,
    titles: ['{c} öppnar verkstad i {t}', 'Billigare sensorer för små företag'],
    leads: ['En ny verkstad i {t} ska göra det lättare för små företag att prova ny teknik innan de köper den.'],
    sentences: [
      'Klustret {c} har sitt säte i {t} och samlar företag som delar utrustning.',
      '{c} och {d} har samarbetat sedan 2016, och nästa försök börjar i vår.',
      'Mätningarna gjordes vid {u}, där gruppen har haft tre provbänkar.',
      'Gamla anläggningar visar sig dra dubbelt så mycket ström som nya, även när de står stilla på natten.',
    ],
    quotes: ['Det är billigare att ha fel här än i fabriken'],
  },
  nb: {
    seat: 'hovedkontor i',
    share: 8,
    countries: ['NO'],
    months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
    cities: ['Oslo', 'Bergen', 'Trondheim', 'Stavanger', 'Ålesund', 'Tromsø', 'Kongsberg'],
    universities: ['Fjordbyen universitet'],
    roles: ['professor', 'forsker'],
    first: ['Marte', 'Håvard', 'Sigrid', 'Ola'],
    last: ['Ulsund', 'Stensland', 'Nordvik', 'Haugerud'],
    date: (day, month, year) => `${day}. ${month} ${year}`,
    by: 'Av',
    said: (quote, role, person) => `– ${quote}, sier ${role} ${person}.`,
    titles: ['{c} åpner verksted i {t}', 'Billigere sensorer for små bedrifter'],
    leads: ['Et nytt verksted i {t} skal gjøre det lettere for små bedrifter å prøve ny teknikk før de kjøper den.'],
    sentences: [
      'Klyngen {c} har hovedkontor i {t} og samler bedrifter som deler utstyr.',
      '{c} og {d} har arbeidet sammen siden 2017, og de neste forsøkene begynner til våren.',
      'Målingene ble gjort ved {u}, der gruppen har hatt tre prøvebenker.',
      'De gamle anleggene bruker dobbelt så mye strøm som de nye, også når de står stille om natten.',
    ],
    quotes: ['Det er billigere å ta feil her enn på fabrikken'],
  },
  de: {
    seat: 'Sitz in',
    share: 8,
    countries: ['DE'],
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    cities: ['Dresden', 'Hamburg', 'Kiel', 'Bremen', 'Paderborn', 'Darmstadt', 'Stuttgart', 'Aachen'],
    universities: ['Technische Hochschule Salzhaff'],
    roles: ['Professorin', 'Geschäftsführer'],
    first: ['Anke', 'Jürgen', 'Ulrike', 'Holger'],
    last: ['Brennecke', 'Steinhoff', 'Wagenknecht', 'Lührs'],
    date: (day, month, year) => `${day}. ${month} ${year}`,
    by: 'Von',
    said: (quote, role, person) => `„${quote}“, sagt ${role} ${person}.`,
    titles: ['{c} eröffnet Werkstatt in {t}', 'Günstigere Sensoren für kleine Betriebe'],
    leads: ['In einer neuen Werkstatt in {t} können kleine Betriebe neue Technik ausprobieren, bevor sie sie kaufen.'],
    sentences: [
      'Der Cluster {c} hat seinen Sitz in {t} und vereint Unternehmen, die sich Geräte teilen.',
      '{c} und {d} arbeiten seit 2016 zusammen, und die nächsten Versuche beginnen im Frühjahr.',
      'Gemessen wurde an der {u}, wo der Gruppe drei Prüfstände zur Verfügung standen.',
      'Die alten Anlagen brauchen doppelt so viel Strom wie die neuen, auch wenn sie nachts stillstehen.',
    ],
    quotes: ['Hier ist es billiger, sich zu irren, als in der Fabrik'],
  },
};

/** Numbers below a bound, the same for the same seed (mulberry32). */
function numbersFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** The pages of an archive over twenty years, as `klynge batch` takes them. @returns {{ url: string, html: string }[]} */
export function inventedPages(count) {
  const registry = readFileSync(REGISTRY, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const clusters = Object.fromEntries(
    Object.entries(LANGUAGES).map(([code, { countries }]) => [code, registry.filter(({ country }) => countries.includes(country))]),
  );
  return Array.from({ length: count }, (_, i) => inventedPage(i, clusters));
}

function inventedPage(i, clusters) {
  const below = numbersFrom(i + 1);
  const pick = (list) => list[below(list.length)];
  const code = languageFor(below(100));
  const words = LANGUAGES[code];
  // More pages in later years; a few clusters are named far more often than the others.
  const year = 2004 + Math.floor(Math.sqrt(below(400)));
  const cluster = () => {
    const list = clusters[code];
    return list[Math.floor((below(1_000) / 1_000) ** 2.2 * list.length)];
  };
  const one = cluster();
  const other = cluster();
  const printed = ({ name, aliases }) => (aliases.length > 0 && year < 2014 && aliases[0].length > 5 ? aliases[0] : name);
  const person = () => `${pick(words.first)} ${pick(words.last)}`;
  const slots = {
    c: printed(one),
    d: printed(other),
    t: one.hq_city ?? words.cities[one.id.length % words.cities.length],
    u: pick(words.universities),
    p: person(),
  };
  // If a sentence says where the cluster is based, it is always the same city.
  const fill = (template) =>
    template.replace(/\{(\w)\}/gu, (_, slot) =>
      slot === 't' && !template.includes(`${words.seat} {t}`) ? pick(words.cities) : slots[slot],
    );
  const title = fill(pick(words.titles));
  const paragraphs = Array.from({ length: 4 + below(5) }, () => `${fill(pick(words.sentences))} ${fill(pick(words.sentences))}`);
  if (below(3) > 0) paragraphs.splice(2, 0, words.said(pick(words.quotes), pick(words.roles), slots.p));
  const day = 1 + below(28);
  const month = below(12);
  return {
    url: `https://nyheder.example/${code}/${year}/${i}`,
    html: pageOf({
      code,
      title,
      lead: fill(pick(words.leads)),
      paragraphs,
      words,
      author: person(),
      date: words.date(day, words.months[month], year),
      site: slots.u,
      undated: below(20) === 0,
    }),
  };
}

function languageFor(point) {
  let sum = 0;
  for (const [code, { share }] of Object.entries(LANGUAGES)) if (point < (sum += share)) return code;
  return 'da';
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageOf({ code, title, lead, paragraphs, words, author, date, site, undated }) {
  return `<!doctype html><html lang="${code}"><head><meta charset="utf-8"><title>${escaped(title)} | ${site}</title><meta property="og:site_name" content="${site}"></head><body>
<nav><ul><li><a href="/">${site}</a></li><li><a href="/kontakt">Kontakt</a></li></ul></nav>
<main><article><h1>${escaped(title)}</h1><p class="byline">${words.by} ${author}${undated ? '' : `, <time>${date}</time>`}</p>
<p class="lead">${escaped(lead)}</p>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</article></main><footer><p>© ${site}</p></footer></body></html>`;
}

if (import.meta.filename === process.argv[1]) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { pages: { type: 'string', default: '10000' } } });
  if (positionals.length !== 1) throw new Error('node scripts/invented-archive.mjs FILE.jsonl --pages 10000');
  writeFileSync(
    positionals[0],
    inventedPages(Number(values.pages))
      .map((page) => `${JSON.stringify(page)}\n`)
      .join(''),
  );
}
