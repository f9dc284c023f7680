import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT: Readonly<Record<string, string>> = {
  da: 'Forskerne har fulgt bølgerne i tre vintre og set, at sandet vandrer længere, end man hidtil har troet.',
  sv: 'Forskarna har följt vågorna under tre vintrar och sett att sanden vandrar längre än man hittills har trott.',
  nb: 'Forskerne har fulgt bølgene i tre vintre og sett at sanden vandrer lenger enn man hittil har trodd.',
  de: 'Die Forscher haben drei Winter lang die Wellen verfolgt und gesehen, dass der Sand weiter wandert als gedacht.',
  en: 'The researchers followed the waves for three winters and saw that the sand wanders further than had been thought.',
  fi: 'Tutkijat seurasivat aaltoja kolmen talven ajan ja näkivät, että hiekka vaeltaa pidemmälle kuin on luultu.',
  nl: 'De onderzoekers volgden de golven drie winters lang en zagen dat het zand verder trekt dan men dacht.',
  fr: 'Les chercheurs ont suivi les vagues pendant trois hivers et ont vu que le sable voyage plus loin qu’on ne le pensait.',
};

const contacts = (language: string, end: string): string[] => {
  const text = TEXT[language]!;
  const page = `<html lang="${language}"><body><main><article><h1>${text.slice(0, 24)}</h1><p>${text}</p><p>${text}</p>${end}</article></main></body></html>`;
  return extract(page).contacts.map(({ name }) => name);
};

describe('who is named for further information', () => {
  test.each<[string, string, string[]]>([
    ['da', '<h3>Kontakt</h3><p>Lektor Mette Holm, Institut for Kemi, mette.holm@uni.example, tlf. 12 34 56 78</p>', ['Mette Holm']],
    ['da', '<p>For yderligere information kontakt venligst professor Mette Holm, Institut for Biologi, 12345678</p>', ['Mette Holm']],
    [
      'da',
      '<p><strong>Yderligere information</strong><br>Professor Mette Holm<br>Institut for Biologi<br>Mail: mh@uni.example</p>',
      ['Mette Holm'],
    ],
    [
      'sv',
      '<h3>Kontakt</h3><p>Anna Svensson, professor, anna@uni.example</p><p>Om Strandlabbet: Strandlabbet mäter sand sedan 1988.</p>',
      ['Anna Svensson'],
    ],
    ['sv', '<h3>Kontakt</h3><p>Anna Svensson: 018-471 00 00</p><p>Ola Ek: ola@uni.example</p>', ['Anna Svensson', 'Ola Ek']],
    ['sv', '<p>Kontakt: Anna Svensson, professor i kemi, Dalälvens universitet, 018-471 00 00</p>', ['Anna Svensson']],
    [
      'sv',
      '<p><strong>För mer information, kontakta gärna:</strong></p><p>Anna Svensson, Institutionen för kemi<br>Telefon: 090-786 50 00</p>',
      ['Anna Svensson'],
    ],
    ['nb', '<p>Mer informasjon: Kari Nes, seniorforsker ved Kystinstituttet, kari.nes@kyst.example</p>', ['Kari Nes']],
    ['de', '<p>Kontakt: Prof. Dr. Uta Klein, Universität an der Förde, Tel.: 0431 880-00</p>', ['Uta Klein']],
    ['de', '<p>Ansprechpartnerin für Medien: Uta Klein, Tel. 0431 880-00</p>', ['Uta Klein']],
    [
      'en',
      '<p>For more information, please contact Professor Karen Holm, Department of Chemistry, karen.holm@uni.example</p>',
      ['Karen Holm'],
    ],
    ['en', '<h3>Media contacts</h3><ul><li>Jane Doe, 555-123-4567</li><li>John Smith, 555-123-4568</li></ul>', ['Jane Doe', 'John Smith']],
    ['fi', '<p>Lisätietoja: professori Liisa Virtanen, puh. 050 123 4567, liisa.virtanen@yliopisto.example</p>', ['Liisa Virtanen']],
    ['nl', '<p>Meer informatie: prof. dr. Jan de Vries, j.devries@uni.example</p>', ['Jan de Vries']],
    ['fr', '<p>Contact presse : Marie Dupont, 01 23 45 67 89, marie.dupont@labo.example</p>', ['Marie Dupont']],
  ])('%s: %s', (language, end, expected) => expect(contacts(language, end)).toEqual(expected));

  test('a name that no list knows, where the address beside it is theirs', () => {
    expect(contacts('en', '<p><strong>Media Contact:</strong> Xqvyu Zrhang, xzrhang@uni.example</p>')).toEqual(['Xqvyu Zrhang']);
    expect(contacts('en', '<p><strong>Media Contact:</strong> Xqvyu Zrhang, press@uni.example</p>')).toEqual([]);
  });
});

describe('words with capitals behind a cue of contacts are nobody', () => {
  test.each<[string, string]>([
    ['en', '<p>For more information, see the Report on Climate Change 2021.</p>'],
    ['en', '<p>Frequently Asked Questions (FAQ)</p>'],
    ['en', '<p>The Biggest Questions: What is the Sea? Harbor Press</p>'],
    ['en', '<p>The change gives more information to the LLVM passes, to enable more extensive work.</p>'],
    ['en', '<p>To reach the editor, contact editor@harbor.example</p>'],
    ['da', '<p>Kontakt | Presse | English | Sitemap</p>'],
    ['da', '<p>Flere oplysninger om forskningen findes i tidsskriftet Nature Coast.</p>'],
    ['da', '<p>Kontakt:</p><p>Fjordens Laboratorium</p><p>Kystvej 14, 9000 Aalborg</p>'],
    ['sv', '<p>Mer information finns på Kungliga Kustakademiens webbplats.</p>'],
    ['de', '<p>Weitere Informationen finden Sie auf der Webseite des Instituts für Meereskunde.</p>'],
    ['de', '<p>Weitere Informationen über Textformate</p>'],
    ['fr', '<p>Pour plus d’informations, consultez le site du Ministère de la Recherche.</p>'],
  ])('%s: %s', (language, end) => expect(contacts(language, end)).toEqual([]));
});

describe('whom to ask is nobody’s author, on a short press release either', () => {
  const PRESS =
    '<p>Havets Universitet og havnen går sammen om tre års forskning i sandets vej langs kysten. Aftalen blev underskrevet i Vejle i går.</p>';
  const read = (end: string): { authors: string[]; contacts: string[] } => {
    const { authors, contacts } = extract(
      `<html lang="da"><body><main><article><h1>Ny aftale om sandet</h1>${PRESS}${end}</article></main></body></html>`,
    );
    return { authors: authors.map(({ name }) => name), contacts: contacts.map(({ name }) => name) };
  };
  test.each([
    ['below the label', '<p>For yderligere information kontakt:<br>Ole Bang, kommunikationschef<br>ob@havet.example</p>', [], ['Ole Bang']],
    ['below another one', '<p>Kontakt:</p><p>Ole Bang</p><p>Mette Holm, presserådgiver</p>', [], ['Ole Bang', 'Mette Holm']],
    ['not who signs a text without such a label', '<p>Ole Bang, journalist</p>', ['Ole Bang'], []],
  ])('%s', (_name, end, authors, contacts) => expect(read(end)).toEqual({ authors, contacts }));

  test('but a link to a page of contacts above a byline asks nobody', () => {
    const { authors } = extract(
      `<html lang="da"><body><main><article><h1>Ny aftale om sandet</h1><p><a href="/kontakt">Kontakt</a></p><p>3. maj 2021</p><p>Ole Bang, journalist</p>${PRESS}${PRESS}</article></main></body></html>`,
    );
    expect(authors.map(({ name }) => name)).toEqual(['Ole Bang']);
  });

  test('but the entry of a menu above a byline asks nobody', () => {
    const { authors } = extract(
      `<html lang="da"><body><nav><ul><li>Nyheder</li><li>Kontakt</li></ul></nav><main><article><ul><li>Ole Bang</li><li>3. maj 2021</li></ul><h1>Ny aftale om sandet</h1>${PRESS}${PRESS}</article></main></body></html>`,
    );
    expect(authors.map(({ name }) => name)).toEqual(['Ole Bang']);
  });
});
