/** The languages a report is written in. */
export type ReportLanguage = 'en' | 'da';

const EN = {
  title: 'Archive at a glance', overview: 'Overview', clusters: 'Clusters', map: 'Map', network: 'Network', matrix: 'Cluster × city',
  articles: 'Articles', byMonth: 'Articles by month and language', aMonth: 'articles a month', aYear: 'articles a year', filled: 'Share of articles with each field', issues: 'Most frequent issues', undated: 'without a date', unknown: 'unknown', other: 'other',
  cluster: 'Cluster', field: 'Field', country: 'Country', count: 'Articles', first: 'First', last: 'Last', course: 'Course', month: 'Month', language: 'Language', share: 'Share', issue: 'Issue', city: 'City', roles: 'Roles',
  names: 'Names over time', name: 'Name', timeline: 'Articles over time', cities: 'Cities', partners: 'Partners', together: 'Named together with', people: 'People', quotes: 'Quotes', sources: 'Sources', article: 'Article', day: 'Day', publisher: 'Publisher', words: 'As printed', place: 'In the archive', speaker: 'Speaker', quote: 'Quote',
  data: 'Data', asTable: 'As a table', none: 'Nothing to show.', firstOf: 'The first of them; all are in the data.', skip: 'To the content', unread: 'Lines that are no records', failed: 'Pages that could not be read', again: 'Further captures of the same address', kind: 'Kind', person: 'Person', other2: 'With',
  notFound: 'The articles do not name', outside: 'Outside the map', seats: 'Seat of', beside: 'Clusters named beside it', cityKey: 'City, larger the more articles name it', seatKey: 'Headquarters of a cluster, by what the articles say', mostIn: 'most in', byCity: 'Cities with clusters',
  networkHelp: 'Clusters that the same articles name: the thicker the line, the more articles.', matrixHelp: 'How many articles name a cluster and a city in the same paragraph.', pairs: 'Pairs', headquarters: 'headquarters', branch: 'branch', mentioned: 'mentioned',
};
const DA: typeof EN = {
  title: 'Arkivet på et øjeblik', overview: 'Overblik', clusters: 'Klynger', map: 'Kort', network: 'Netværk', matrix: 'Klynge × by',
  articles: 'Artikler', byMonth: 'Artikler efter måned og sprog', aMonth: 'artikler om måneden', aYear: 'artikler om året', filled: 'Andel af artikler med hvert felt', issues: 'Hyppigste bemærkninger', undated: 'uden dato', unknown: 'ukendt', other: 'andre',
  cluster: 'Klynge', field: 'Felt', country: 'Land', count: 'Artikler', first: 'Første', last: 'Sidste', course: 'Forløb', month: 'Måned', language: 'Sprog', share: 'Andel', issue: 'Bemærkning', city: 'By', roles: 'Roller',
  names: 'Navne gennem tiden', name: 'Navn', timeline: 'Artikler gennem tiden', cities: 'Byer', partners: 'Partnere', together: 'Nævnt sammen med', people: 'Personer', quotes: 'Citater', sources: 'Kilder', article: 'Artikel', day: 'Dag', publisher: 'Udgiver', words: 'Som trykt', place: 'I arkivet', speaker: 'Taler', quote: 'Citat',
  data: 'Data', asTable: 'Som tabel', none: 'Intet at vise.', firstOf: 'De første; alle står i dataene.', skip: 'Til indholdet', unread: 'Linjer, der ikke er poster', failed: 'Sider, der ikke kunne læses', again: 'Flere aftryk af samme adresse', kind: 'Slags', person: 'Person', other2: 'Med',
  notFound: 'Artiklerne nævner ingen', outside: 'Uden for kortet', seats: 'Hjemsted for', beside: 'Klynger nævnt ved siden af', cityKey: 'By, større jo flere artikler der nævner den', seatKey: 'En klynges hovedkontor, efter hvad artiklerne siger', mostIn: 'flest i', byCity: 'Byer med klynger',
  networkHelp: 'Klynger, som de samme artikler nævner: jo tykkere linje, jo flere artikler.', matrixHelp: 'Hvor mange artikler der nævner en klynge og en by i samme afsnit.', pairs: 'Par', headquarters: 'hovedkontor', branch: 'afdeling', mentioned: 'nævnt',
};

export type ReportWords = typeof EN;
/** What a report says, by language. */
export const REPORT_WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en: EN, da: DA };

const FIELDS_DA: Readonly<Record<string, string>> = { title: 'overskrift', lead: 'manchet', language: 'sprog', published: 'udgivet', modified: 'ændret', authors: 'forfattere', contacts: 'kontakter', publisher: 'udgiver', tags: 'emner', text: 'tekst', dates: 'datoer', clusters: 'klynger', cities: 'byer', places: 'steder', people: 'personer', organizations: 'organisationer', quotes: 'citater' };
const KINDS_DA: Readonly<Record<string, string>> = { 'excellence-cluster': 'excellenceklynge', 'competitiveness-cluster': 'konkurrenceklynge', 'cluster-organisation': 'klyngeorganisation', 'arena-cluster': 'arena-klynge', 'cluster-initiative': 'klyngeinitiativ', 'leading-edge-cluster': 'spidsklynge', 'innovation-network': 'innovationsnetværk', 'campus-cluster': 'campusklynge', 'spearhead-cluster': 'spydspidsklynge', 'national-cluster': 'national klynge', 'cluster-support': 'støtte til klynger' };

/** A field of the record, as readers call it. */
export const fieldName = (field: string, language: ReportLanguage): string => (language === 'da' ? (FIELDS_DA[field] ?? field) : field);
/** A kind of cluster in words. */
export const kindName = (kind: string | null, language: ReportLanguage): string | null => (kind === null ? null : (language === 'da' ? KINDS_DA[kind] : undefined) ?? kind.replaceAll('-', ' '));

/** The name of a language, or of a country, for its code; the code where it has none. */
export function nameOf(type: 'language' | 'region', code: string, language: ReportLanguage): string {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
