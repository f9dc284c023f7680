/** The languages a report is written in. */
export type ReportLanguage = 'en' | 'da';

const EN = {
  title: 'Archive at a glance', overview: 'Overview', clusters: 'Clusters', map: 'Map', network: 'Network', matrix: 'Cluster × city',
  articles: 'articles', byMonth: 'Articles by month and language', filled: 'Share of articles with each field', issues: 'Most frequent issues', undated: 'without a date', unknown: 'unknown', other: 'other',
  cluster: 'Cluster', field: 'Field', country: 'Country', count: 'Articles', first: 'First', last: 'Last', course: 'Course', month: 'Month', language: 'Language', share: 'Share', issue: 'Issue', city: 'City', roles: 'Roles',
  names: 'Names over time', name: 'Name', timeline: 'Articles over time', cities: 'Cities', partners: 'Partners', together: 'Named together with', people: 'People', quotes: 'Quotes', sources: 'Sources', article: 'Article', day: 'Day', publisher: 'Publisher', words: 'As printed', place: 'In the archive',
  data: 'Data', none: 'Nothing to show.', firstOf: 'The first of them; all are in the data.', skip: 'To the content', unread: 'Lines that are no records', failed: 'Pages that could not be read', again: 'Further captures of the same address', kind: 'Kind', person: 'Person', other2: 'With',
};
const DA: typeof EN = {
  title: 'Arkivet på et øjeblik', overview: 'Overblik', clusters: 'Klynger', map: 'Kort', network: 'Netværk', matrix: 'Klynge × by',
  articles: 'artikler', byMonth: 'Artikler efter måned og sprog', filled: 'Andel af artikler med hvert felt', issues: 'Hyppigste bemærkninger', undated: 'uden dato', unknown: 'ukendt', other: 'andre',
  cluster: 'Klynge', field: 'Felt', country: 'Land', count: 'Artikler', first: 'Første', last: 'Sidste', course: 'Forløb', month: 'Måned', language: 'Sprog', share: 'Andel', issue: 'Bemærkning', city: 'By', roles: 'Roller',
  names: 'Navne gennem tiden', name: 'Navn', timeline: 'Artikler gennem tiden', cities: 'Byer', partners: 'Partnere', together: 'Nævnt sammen med', people: 'Personer', quotes: 'Citater', sources: 'Kilder', article: 'Artikel', day: 'Dag', publisher: 'Udgiver', words: 'Som trykt', place: 'I arkivet',
  data: 'Data', none: 'Intet at vise.', firstOf: 'De første; alle står i dataene.', skip: 'Til indholdet', unread: 'Linjer, der ikke er poster', failed: 'Sider, der ikke kunne læses', again: 'Flere aftryk af samme adresse', kind: 'Slags', person: 'Person', other2: 'Med',
};

export type ReportWords = typeof EN;
/** What a report says, by language. */
export const REPORT_WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en: EN, da: DA };
