import { html, type Html } from '../markup/html';

/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ['en', 'da'] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The texts of the interface, in English and Danish. */
export const WORDS = {
  inspect: ['Inspect', 'Undersøg'],
  skip: ['To the record', 'Til posten'],
  switchLanguage: ['Dansk', 'English'],
  issues: ['Issues', 'Bemærkninger'],
  noIssues: ['Nothing was doubtful.', 'Intet var tvivlsomt.'],
  info: ['note', 'note'],
  warning: ['warning', 'advarsel'],
  error: ['error', 'fejl'],
  text: ['The article', 'Artiklen'],
  record: ['The record', 'Posten'],
  source: ['The source', 'Kilden'],
  sourceCut: ['Only the beginning of the source is shown.', 'Kun kildens begyndelse vises.'],
  noTitle: ['No headline was found', 'Ingen overskrift fundet'],
  noText: ['No text was found.', 'Ingen tekst fundet.'],
  showRemoved: ['Show what was left out', 'Vis det udeladte'],
  showLanguages: ["Show the blocks' kinds and languages", 'Vis blokkenes art og sprog'],
  leftOut: ['left out', 'udeladt'],
  because: ['because', 'fordi'],
  nothing: ['nothing', 'intet'],
  evidence: ['Evidence', 'Belæg'],
  noEvidence: ['Nothing on the page was evidence for it.', 'Intet på siden var belæg for det.'],
  whyNot: ['Why not?', 'Hvorfor ikke?'],
  inText: ['in the text', 'i teksten'],
  inTitle: ['in the headline', 'i overskriften'],
  inSource: ['in the source, line', 'i kilden, linje'],
  confidence: ['confidence', 'sikkerhed'],
  correct: ['Correct', 'Ret'],
  shouldBe: ['Should be (empty: nothing)', 'Skal være (tomt: intet)'],
  isRight: ['This is right', 'Det er rigtigt'],
  missing: ['Missing, one a line', 'Mangler, én pr. linje'],
  isWrong: ['This is wrong', 'Det er forkert'],
  'no.clusters': ['Not a cluster', 'Det er ingen klynge'],
  'no.cities': ['Not a city', 'Det er ingen by'],
  'no.people': ['Not a person', 'Det er ingen person'],
  'no.organizations': ['Not an organization', 'Det er ingen organisation'],
  'no.dates': ['Not a date', 'Det er ingen dato'],
  export: ['Export as a fixture', 'Eksportér som prøveside'],
  exportHelp: [
    'What you corrected or marked as right becomes the expected record of a fixture: a folder with these three files.',
    'Det, du har rettet eller mærket som rigtigt, bliver en prøvesides forventede post: en mappe med disse tre filer.',
  ],
  allRight: ['Everything that I did not touch is right, too', 'Alt det, jeg ikke har rørt, er også rigtigt'],
  layout: ['System and layout of the page', 'Sidens system og udseende'],
  expected: ['What the record is expected to say', 'Hvad posten skal sige'],
  wholeRecord: ['The record as it is', 'Posten, som den er'],
  needsScripts: ['Corrections need scripts, which are switched off.', 'Rettelser kræver scripts, og de er slået fra.'],
  another: ['Read another page', 'Læs en anden side'],
  drop: [
    'Drop files anywhere on this page, choose them, or paste HTML.',
    'Slip filer hvor som helst på siden, vælg dem, eller indsæt HTML.',
  ],
  files: ['Files', 'Filer'],
  paste: ['HTML', 'HTML'],
  address: ['Its address (optional)', 'Dens adresse (valgfri)'],
  read: ['Read', 'Læs'],
  needsServer: [
    'To read another page, run klynge inspect without --out: this file stands alone.',
    'Kør klynge inspect uden --out for at læse en anden side: denne fil står alene.',
  ],
  pages: ['Pages', 'Sider'],
  page: ['Page', 'Side'],
  allPages: ['All pages', 'Alle sider'],
  'kind.cluster': ['cluster', 'klynge'],
  'kind.city': ['city', 'by'],
  'kind.place': ['place', 'sted'],
  'kind.person': ['person', 'person'],
  'kind.organization': ['organization', 'organisation'],
  'kind.date': ['date', 'dato'],
  'kind.quote': ['quote', 'citat'],
  'field.url': ['Address', 'Adresse'],
  'field.canonicalUrl': ['Declared address', 'Erklæret adresse'],
  'field.title': ['Title', 'Overskrift'],
  'field.lead': ['Lead', 'Manchet'],
  'field.language': ['Language', 'Sprog'],
  'field.published': ['Published', 'Udgivet'],
  'field.modified': ['Modified', 'Ændret'],
  'field.authors': ['Authors', 'Forfattere'],
  'field.contacts': ['Contacts', 'Kontakter'],
  'field.publisher': ['Publisher', 'Udgiver'],
  'field.tags': ['Tags', 'Emner'],
  'field.dates': ['Dates', 'Datoer'],
  'field.clusters': ['Clusters', 'Klynger'],
  'field.cities': ['Cities', 'Byer'],
  'field.places': ['Places', 'Steder'],
  'field.people': ['People', 'Personer'],
  'field.organizations': ['Organizations', 'Organisationer'],
  'field.quotes': ['Quotes', 'Citater'],
  'field.links': ['Links', 'Links'],
} as const satisfies Record<string, readonly [string, string]>;
export type Word = keyof typeof WORDS;

/** Writes texts in one language, marked up so that the page can switch to the other. */
export interface Voice {
  say(word: Word): Html;
}

/** The voice of a language. */
export const voiceOf = (language: InterfaceLanguage): Voice => ({
  say: (word) => html`<span data-w="${word}">${WORDS[word][language === 'da' ? 1 : 0]}</span>`,
});
