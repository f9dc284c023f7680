import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const TEXT: Readonly<Record<string, string>> = {
  da: 'Forskerne har fulgt ålegræsset i fjorden gennem fem somre og set, at det breder sig langsomt mod vest. Det giver håb.',
  nb: 'Forskerne har fulgt ålegresset i fjorden gjennom fem somre og sett at det brer seg langsomt mot vest. Det gir håp.',
  sv: 'Forskarna har följt ålgräset i viken under fem somrar och sett att det breder ut sig långsamt mot väster. Det ger hopp.',
  de: 'Die Forscher haben das Seegras in der Bucht fünf Sommer lang verfolgt und gesehen, dass es sich nach Westen ausbreitet.',
  en: 'The researchers followed the eelgrass in the bay for five summers and saw that it spreads slowly to the west. That gives hope.',
  fi: 'Tutkijat seurasivat meriajokasta lahdella viiden kesän ajan ja näkivät, että se leviää hitaasti länteen. Se antaa toivoa.',
  fr: 'Les chercheurs ont suivi la zostère dans la baie pendant cinq étés et ont vu qu’elle s’étend lentement vers l’ouest.',
};

function read(language: string, end: string) {
  const text = TEXT[language]!;
  const { contacts, ...rest } = extract(
    `<html lang="${language}"><body><main><article><h1>${text.slice(0, 26)}</h1><p>${text}</p><p>${text}</p>${end}</article></main></body></html>`,
  );
  return { people: contacts.map(({ name, role, affiliation, email }) => [name, role, affiliation, email]), text: rest.text };
}

type Person = [name: string, role: string | null, affiliation: string | null, email: string | null];

describe('what stands below a contact’s name is about them', () => {
  test.each<[string, string, string, Person[]]>([
    [
      'entries in paragraphs with breaks',
      'da',
      '<h2>Kontakt</h2><p><strong>Jens Bruun</strong><br>Professor<br>Kemisk Institut<br>Fjordens Universitet<br>Mobil: +45 20 20 20 20<br>Mail: jb@fjord.example</p><p><strong>Anne Krog</strong><br>Pressemedarbejder<br>SCIENCE Kommunikation<br>Mail: ank@fjord.example</p>',
      [
        ['Jens Bruun', 'Professor', 'Kemisk Institut', 'jb@fjord.example'],
        ['Anne Krog', 'Pressemedarbejder', 'SCIENCE Kommunikation', 'ank@fjord.example'],
      ],
    ],
    [
      'a card of blocks, the body called by initials',
      'da',
      '<aside class="contact"><h3>Kontakt</h3><div><a href="/person/jb">Jens Bruun</a><div>Sektionsleder, professor</div><div>FTU Hav</div><a href="tel:+4520202020">+45 20 20 20 20</a><a href="mailto:jebr@ftu.example">jebr@ftu.example</a></div></aside>',
      [['Jens Bruun', 'Sektionsleder, professor', 'FTU Hav', 'jebr@ftu.example']],
    ],
    [
      'names in headings of a list',
      'da',
      '<h2>Kontakter</h2><ul><li><h3>Jens Bruun</h3><div>Direktør</div><div>Tlf: 20 20 20 20</div><div>jb@fjord.example</div></li><li><h3>Anne Krog</h3><div>Pressechef</div><div>ak@fjord.example</div></li></ul>',
      [
        ['Jens Bruun', 'Direktør', null, 'jb@fjord.example'],
        ['Anne Krog', 'Pressechef', null, 'ak@fjord.example'],
      ],
    ],
    [
      'a field of study in the role',
      'sv',
      '<h2>Kontakt</h2><p>Anna Svensson<br>Professor i marin kemi<br><a href="mailto:annas@viken.example">annas@viken.example</a></p><p>Ola Ek<br>Presskommunikatör<br>ola@viken.example</p>',
      [
        ['Anna Svensson', 'Professor i marin kemi', null, 'annas@viken.example'],
        ['Ola Ek', 'Presskommunikatör', null, 'ola@viken.example'],
      ],
    ],
    [
      'an address that the link alone has',
      'de',
      '<h2>Kontakt</h2><p><strong>Prof. Dr. Uta Klein</strong></p><p>Institut für Meereskunde</p><p>Tel.: +49 431 880-1</p><p><a href="mailto:uta.klein@bucht.example?subject=Anfrage">E-Mail schreiben</a></p>',
      [['Uta Klein', null, 'Institut für Meereskunde', 'uta.klein@bucht.example']],
    ],
    [
      'blocks of one line each',
      'fr',
      '<h3>Contact</h3><div><p>Marie Dupont</p><p>Chercheuse</p><p><a href="mailto:%20marie@baie.example">marie@baie.example</a></p></div><div><p>Luc Martin</p><p>Bureau de presse</p><p>luc@baie.example</p></div>',
      [
        ['Marie Dupont', 'Chercheuse', null, 'marie@baie.example'],
        ['Luc Martin', null, 'Bureau de presse', 'luc@baie.example'],
      ],
    ],
  ])('%s', (_name, language, end, expected) => expect(read(language, end).people).toEqual(expected));

  test('and is not part of the text', () => {
    const { text } = read('da', '<h3>Kontaktperson</h3><p>Anne Krog</p><p>Pressechef</p><p>+45 20 20 20 20</p><p>ak@fjord.example</p>');
    expect(text).toBe(`${TEXT['da']!}\n${TEXT['da']!}`);
  });

  test.each<[string, string, Person[]]>([
    [
      'the list ends with another label',
      '<h3>Kontakt</h3><p>Jens Bruun<br>jb@fjord.example</p><p>Læs også</p><p>Anne Krog</p><p>ak@fjord.example</p>',
      [['Jens Bruun', null, null, 'jb@fjord.example']],
    ],
    [
      'a heading of something else ends it',
      '<h3>Kontakt</h3><p>Fjordvej 1, 4000 Roskilde</p><h3>Flere artikler</h3><p>Jens Bruun: Ålegræs og lys</p>',
      [],
    ],
    ['a heading with a name alone is no entry', '<h3>Kontakt</h3><h3>Jens Bruun</h3>', []],
    [
      'a sentence is no role',
      '<h3>Kontakt</h3><p>Jens Bruun<br>jb@fjord.example</p><p>Ålegræs er professor Bruuns store interesse.</p>',
      [['Jens Bruun', null, null, 'jb@fjord.example']],
    ],
    [
      'a sentence is no body',
      '<h3>Kontakt</h3><p>Jens Bruun</p><p>For instituttet var det et vendepunkt.</p>',
      [['Jens Bruun', null, null, null]],
    ],
    [
      'words without that of a unit are no body',
      '<h3>Kontakt</h3><p>Jens Bruun</p><p>Fjorden Om Natten</p>',
      [['Jens Bruun', null, null, null]],
    ],
    [
      'a link to share the page has no address',
      '<h3>Kontakt</h3><p>Jens Bruun</p><p><a href="mailto:?subject=Fjorden">Del på mail</a></p>',
      [['Jens Bruun', null, null, null]],
    ],
  ])('%s', (_name, end, expected) => expect(read('da', end).people).toEqual(expected));
});

describe('a contact in a sentence', () => {
  test.each<[string, string, Person[]]>([
    [
      'da',
      'Kontakt projektleder Jens Bruun på tlf. 20 20 20 20 eller jb@fjord.example',
      [['Jens Bruun', 'projektleder', null, 'jb@fjord.example']],
    ],
    [
      'da',
      'Kontakt: lektor Mette Holm på mh@fjord.example eller kommunikationsrådgiver Anne Krog på tlf. 20 20 20 20.',
      [
        ['Mette Holm', 'lektor', null, 'mh@fjord.example'],
        ['Anne Krog', 'kommunikationsrådgiver', null, null],
      ],
    ],
    [
      'en',
      'Contact Karen Holm, communications officer, at kholm@bay.example.',
      [['Karen Holm', 'communications officer', null, 'kholm@bay.example']],
    ],
    [
      'en',
      'Contact: Karen Holm, 555-123-4567, kholm@bay.example; Paul Dunn, 555-123-4568, pdunn@bay.example',
      [
        ['Karen Holm', null, null, 'kholm@bay.example'],
        ['Paul Dunn', null, null, 'pdunn@bay.example'],
      ],
    ],
    ['da', 'Kontakt Roskilde Fjordcenter på tlf. 20 20 20 20.', []],
    ['en', 'Questions Anna Lee asked in the summers of 2019, 2020 and 2021.', []],
    ['en', 'Contact Karen Holm made with the fishermen was lasting.', []],
  ])('%s: %s', (language, line, expected) => expect(read(language, `<p>${line}</p>`).people).toEqual(expected));
});

describe('a name that an address spells out', () => {
  test.each<[string, string, Person[]]>([
    [
      'en',
      '<h2>Contact:</h2><p>Academy Research Fellow Liisa Virtanen, University of Lahti, liisa.virtanen@lahti.example</p>',
      [['Liisa Virtanen', 'Academy Research Fellow', 'University of Lahti', 'liisa.virtanen@lahti.example']],
    ],
    [
      'fi',
      '<p>Lisätietoja:</p><p>Apulaisprofessori Liisa Jääskeläinen, Lahden yliopisto, p. 050 000 0000, liisa.jaaskelainen@lahti.example</p>',
      [['Liisa Jääskeläinen', 'Apulaisprofessori', 'Lahden yliopisto', 'liisa.jaaskelainen@lahti.example']],
    ],
    ['en', '<h2>Contact:</h2><p>Bay Press Office, press.office@bay.example</p>', []],
  ])('%s: %s', (language, end, expected) => expect(read(language, end).people).toEqual(expected));
});

test.each([
  ['en', 'Press contact', 'For nine summers the eelgrass sang whenever the wind came from the west.'],
  ['da', 'Kontakt', 'I ni somre sang ålegræsset, når vinden kom fra universitetet.'],
  ['de', 'Kontakt', 'Neun Sommer lang sang das Seegras, wenn der Wind vom Institut kam!'],
])('a sentence below a contact above the text is no affiliation (%s)', (language, label, sentence) => {
  const { people, text } = read(
    language,
    `<h4>${label}</h4><p>Ruth Alder, ralder@bay.example</p><div><p>${sentence}</p><p>${TEXT[language]}</p></div>`,
  );
  expect(people).toEqual([['Ruth Alder', null, null, 'ralder@bay.example']]);
  expect(text).toContain(sentence);
});
