import { describe, expect, it } from 'vitest';
import { textWith } from './between-paragraphs';

describe('a note in place of an embedded video', () => {
  it.each([
    'Accepter statistik-cookies for at se videoen.',
    'Du skal give samtykke til cookies for at se dette indhold.',
    'Vill du se innehållet måste du godkänna kakor från tredje part.',
    'Videon visas inte eftersom du inte har godkänt cookies.',
    'Dette innholdet krever at du godtar informasjonskapsler.',
    'Videoen kan ikkje visast før du har godteke og tillate informasjonskapslar.',
    'Hier finden Sie ein externes Video. Mit Ihrer Zustimmung wird es geladen.',
    'Ich bin einverstanden, dass mir Inhalte von Dritten gezeigt werden.',
    'You need to accept cookies before this content can be shown.',
    'By playing this video you agree to the privacy policy of the provider.',
    'Salli evästeet, jotta video näkyy.',
    'Merci d’accepter les cookies afin d’afficher le contenu.',
    'Geef toestemming voor cookies om de video te zien.',
    'Til að sjá myndbandið þarf að samþykkja vafrakökur.',
  ])('%s is no text', (line) => {
    expect(textWith(line)).not.toContain(line);
    expect(textWith(line)).toContain('museets kældre');
  });

  it.each([
    'Optagelsen fra bunden er et af de første videoer, der viser planten om vinteren.',
    'Deltagerne gav samtykke, før prøverne blev taget.',
    'Indholdet af kvælstof må godkendes af laboratoriet.',
    `Accepter cookies for at se videoen. ${'Sådan stod der i mange år på siden om fjorden, og det var der ingen, der læste. '.repeat(3)}`.trim(),
  ])('%s is text', (line) => expect(textWith(line)).toContain(line));

  it('is text in an article on consent', () => {
    const line = 'Næsten alle accepterer cookies for at se indholdet.';
    expect(
      textWith(line, '<p>Hver anden dansker ved ikke, hvad cookies gør, viser en måling blandt tusind brugere af nettet.</p>'),
    ).toContain(line);
  });
});
