import { describe, expect, it } from 'vitest';
import { textWith } from './between-paragraphs';

describe('the label of an advertisement between two paragraphs', () => {
  it.each([
    'Artiklen fortsætter efter annoncen',
    'Artikkelen fortsetter under annonsen.',
    'Saka held fram under annonsen',
    'Artikeln fortsätter efter annonsen',
    'Juttu jatkuu mainoksen jälkeen',
    'Het artikel gaat verder onder de advertentie',
    'Der Artikel geht nach der Anzeige weiter',
    'La suite après la publicité',
    'Story continues below advertisement',
    'Story continues below the photo',
    'De tekst gaat verder onder de foto.',
    'Lees verder na de advertentie',
    'Lesen Sie nach der Werbung weiter:',
    'Saken fortsetter under bildet',
    'Artikkelen held fram under biletet.',
    'Fréttin heldur áfram fyrir neðan auglýsinguna',
    'Juttu jatkuu kuvan alla.',
    'L’article continue après la publicité',
    'Texten fortsätter under bilden',
    'Teksten fortsætter under billedet',
    '[ Article continues below this advertisement ]',
    '- Advertentie -',
    '[Annonse]',
    '— Anzeige —',
    '(Advertisement)',
  ])('%s is no text', (line) => {
    expect(textWith(line)).not.toContain(line);
    expect(textWith(line)).toContain('Til foråret');
  });
  it.each([
    'Artiklen fortsætter under stor bevågenhed den debat om kvælstof, som forskerne begyndte for ti år siden.',
    'Fjorden fortsætter efter broen.',
    'Artiklen fortsætter under havets overflade.',
    'Het artikel gaat over oesters in de haven.',
    'Artikel gaat verder dan het plan: vissers zijn boos.',
    'Der Artikel geht auf alte Messungen zurück.',
    'Der Artikel geht nach Norden.',
    'Lesen Sie nach, was die Boje gemessen hat.',
    'Saken fortsetter etter påske i tingretten.',
    'Saken fortsetter under nytt navn.',
    'Saka held fram i tingretten til våren.',
    'Greinin heldur áfram að vekja umræðu.',
    'Artikeln fortsätter under nytt namn.',
    'Juttu jatkuu kuvan mukaan pitkään.',
    'Story continues after midnight on the pier.',
    'Story continues below the surface of the fjord.',
    'La suite après l’hiver : les mesures recommencent.',
    'Annoncen gav hundrede frivillige.',
    '[Vandet er klart]',
    '- Vandet er klart -',
  ])('%s is text', (line) => expect(textWith(line)).toContain(line));
});
