import { describe, expect, it } from 'vitest';
import { htmlOfText } from '../../src/extract/document/plain-text';

const PROSE =
  'Forskerne har i tre år målt på vandet i fjorden og fundet, at kvælstoffet falder hurtigere end ventet i de inderste vige om sommeren.';

describe('plain text', () => {
  it('takes the last short line before the running text for the headline', () =>
    expect(htmlOfText(`Fjordens Universitet\n\nRent vand i fjorden\n\n03.02.2021 | Ida Holm\n\n${PROSE}`)).toContain(
      '<h1>Rent vand i fjorden</h1>',
    ));
  it('never takes a date or a byline for the headline', () =>
    expect(htmlOfText(`03.02.2021 | Ida Holm\n\n${PROSE}`)).not.toContain('<h1>'));
  it('takes the line before the first sentence where every paragraph is short', () =>
    expect(htmlOfText('Rent vand i fjorden\n\nForskerne har målt i tre år.\n\nDe måler videre til sommer.')).toContain(
      '<header></header><article><h1>Rent vand i fjorden</h1>',
    ));
  it('takes no sentence for the headline of a text of short paragraphs', () =>
    expect(htmlOfText('Forskerne har målt i tre år.\n\nDe måler videre til sommer.')).not.toContain('<h1>'));
  it('makes one list of bullets, blank lines between them or not', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\n • en\n • to\n\n - tre\n\nSlut.`)).toContain(
      '<ul><li>en</li><li>to</li>\n<li>tre</li></ul>',
    ));
  it.each([
    'Af Ida Holm',
    'Skrevet af Ida Holm og Ole Bro, Aarhus',
    'Von Ida Holm und Ole Bro',
    'Teksti: Aino Laine',
    'Texti og mynd: Ida Holm',
    'Propos recueillis par Ida Holm',
    'Foto: Ida Holm / Fjordens Universitet',
    'Februar 2021',
    'Aarhus, 3. februar 2021 kl. 10',
    'February 3, 2021',
    'Av Ida Holm\n2021-02-03 07:30',
  ])('never takes a byline of any language or a day for the headline: %s', (byline) =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${byline}\n\n${PROSE}`)).toContain('<h1>Rent vand i fjorden</h1>'),
  );
  it.each([
    'Af alle fjorde er denne den reneste',
    'Von Aalborg nach Kiel in einer Stunde',
    'Par ici, la mer est propre',
    'Video: Sådan bliver fjorden ren igen',
    'Fjordprisen 2021 går til tre forskere',
  ])('takes a headline that opens like a byline: %s', (headline) =>
    expect(htmlOfText(`${headline}\n\n${PROSE}`)).toContain(`<h1>${headline}</h1>`),
  );
  it('leaves a day at the beginning of a line its number', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n12. september 2022 - Ida Holm\n\n${PROSE}`)).toContain(
      '<p>12. september 2022 - Ida Holm</p>',
    ));
  it('counts numbered items from one', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\n1. Vandet\n2. Luften\n\n12. september 2022`)).toContain(
      '<ul><li>Vandet</li><li>Luften</li></ul>\n<p>12. september 2022</p>',
    ));
  it('takes a dash before a sentence for speech, before a word for a bullet', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\n- Vi har målt, siger hun.\n\n- vand\n- luft`)).toContain(
      '<p>- Vi har målt, siger hun.</p>\n<ul><li>vand</li><li>luft</li></ul>',
    ));
  it('takes no line that announces a list for the headline', () =>
    expect(
      htmlOfText(
        `Her er de rene fjorde\n\nFem fjorde er blevet rene i de seneste tre år.\n\nDet er disse:\n\n- Vejle\n- Horsens\n\n${PROSE}`,
      ),
    ).toContain('<h1>Her er de rene fjorde</h1>'));
  it('takes no dateline for the headline', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\nAarhus (mh/kn) –\n\n${PROSE}`)).toContain('<h1>Rent vand i fjorden</h1>'));
  it('takes short names at the end for tags', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\nMiljø, Vand (fersk), Forskning`)).toContain(
      '<p class="tags"><a rel="tag">Miljø</a>, <a rel="tag">Vand (fersk)</a>',
    ));
  it.each([
    'Ida Holm, professor',
    'Ida Holm, professor, Fjordens Universitet',
    'Fjordens Universitet, Roskilde',
    'Ny Vej 12, 4000 Roskilde, Danmark',
    'Institut for Vand, Ny Vej 12B, Roskilde',
    'Fjordens Universitet, Roskilde, 4000 Sjælland',
  ])('takes no signature and no address at the end for tags: %s', (line) =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\n${line}`)).toContain(`<p>${line}</p>`),
  );
  it('takes numbers of goals and years for tags', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\nCovid-19, Verdensmål 2030, Vand`)).toContain('<a rel="tag">Verdensmål 2030</a>'));
  it('leaves a sentence with commas at the end alone', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\nVi måler, regner, skriver.`)).not.toContain('class="tags"'));
  it('leaves a label with what is behind it and a telephone number alone', () => {
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\nKontakt: Ida Holm, tlf. 12 34 56 78`)).not.toContain('class="tags"');
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\nIda Holm, 12 34 56 78`)).not.toContain('class="tags"');
  });
  it('joins hard-wrapped prose', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE.replace('fjorden og ', 'fjorden og\n')}`)).toContain(`<p>${PROSE}</p>`));
  it.each(['Programme: Kelp Week, Jena, 9–11 March 2027', 'Netzwerktag Algen, 3./4. Juni 2026'])(
    'takes the days of an event for a headline: %s',
    (line) =>
      expect(htmlOfText(`${line}\n\nThe event is organised by the port, and everybody who wants to see the boats is welcome.`)).toContain(
        `<h1>${line}</h1>`,
      ),
  );

  it('takes no day of publication for one', () =>
    expect(
      htmlOfText('Institut for Tang, 3. maj 2021\n\nDe nye både er kommet til havnen, og alle er velkomne til at se dem.'),
    ).not.toContain('<h1>'));

  it('keeps lines that end before they are full, and turns of speech', () => {
    const html = htmlOfText(
      'Nyt hus\n\nFakta: Karen Holm\nAlder: 47 år. Bor i Tangby med mand og to børn og en hund, der er stor.\n\nDu har boet her i mange år nu. Savner du havet?\n– Nogle gange. Men jeg kan høre det, når vinden er i vest.',
    );
    expect(html).toContain('Karen Holm<br>Alder');
    expect(html).toContain('havet?<br>– Nogle');
  });

  it('joins prose that is wrapped late', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE} Og\n${PROSE}`)).toContain('sommeren. Og Forskerne'));
  it('takes line breaks for ends of paragraphs where lines are as long as those', () =>
    expect(htmlOfText(`Rent vand i fjorden\n${PROSE}\n${PROSE}`)).toContain(
      `<h1>Rent vand i fjorden</h1>\n<p>${PROSE}</p>\n<p>${PROSE}</p>`,
    ));
  it('takes the line above a byline for the headline', () =>
    expect(htmlOfText(`Rent vand i fjorden\nAf Ida Holm, 3. februar 2021\n\n${PROSE}`)).toContain(
      '<h1>Rent vand i fjorden</h1>\n<p>Af Ida Holm, 3. februar 2021</p>',
    ));
  it('takes no label for a part of the headline', () =>
    expect(htmlOfText(`Pressemeddelelse\nRent vand\ni fjorden\n\n${PROSE}`)).toContain('<h1>Rent vand i fjorden</h1>'));
  it('keeps short lines apart', () =>
    expect(htmlOfText(`Rent vand i fjorden\n\n${PROSE}\n\nNy Vej 1\n8000 Aarhus`)).toContain('Ny Vej 1<br>8000 Aarhus'));
  it('writes markup as text', () => expect(htmlOfText('a < b & c')).toContain('a &lt; b &amp; c'));
});
