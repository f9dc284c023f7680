import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';
import type { ExtractOptions } from '../../src/models/options';
import { ON_SAND } from './texts';

const page = (head: string, body: string, options: ExtractOptions = {}) =>
  extract(`<html lang="da"><head>${head}</head><body><main><article>${body}${ON_SAND}</article></main></body></html>`, options);
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
const H1 = '<h1>Sandet vandrer i fjorden</h1>';

describe('title', () => {
  test('the heading, not the name of the site', () =>
    expect(
      page(
        '<title>Sandet vandrer i fjorden | Havnyt</title><meta property="og:site_name" content="Havnyt">',
        `<h1>Havnyt</h1><h2>Sandet vandrer i fjorden</h2>`,
      ).title,
    ).toBe('Sandet vandrer i fjorden'));
  test('declared without the part of the site where nothing is printed', () =>
    expect(page('<title>Sandet vandrer i fjorden - Havnyt</title><meta property="og:site_name" content="Havnyt">', '').title).toBe(
      'Sandet vandrer i fjorden',
    ));
  test('the host is evidence too', () =>
    expect(page('<title>Sandet vandrer i fjorden | Havnyt</title>', '', { url: 'https://www.havnyt.example/a' }).title).toBe(
      'Sandet vandrer i fjorden',
    ));
  test('the one heading that microdata name the headline, not that of the section', () =>
    expect(page('', '<h1>Aktuelt</h1><h3 itemprop="headline">Sandet vandrer i fjorden</h3>').title).toBe('Sandet vandrer i fjorden'));
  test('the section where microdata name several headlines, as in a list', () =>
    expect(page('', '<h1>Aktuelt</h1><h3 itemprop="headline">Sandet vandrer</h3><h3 itemprop="headline">Fjorden fryser</h3>').title).toBe(
      'Aktuelt',
    ));
  test('a line in bold type where the page has no headings, and none where it has', () => {
    const bold = '<p><b>Sandet vandrer i fjorden</b></p>';
    expect([page('<title>Nyt</title>', bold).title, page('<title>Nyt</title>', `<h1>Fjorden fryser</h1>${bold}`).title]).toEqual([
      'Sandet vandrer i fjorden',
      'Fjorden fryser',
    ]);
  });
  test('words in it that only a screen reader speaks are no part of it', () => {
    expect(page('', '<h1><span class="visually-hidden">Overskrift:</span> Sandet vandrer i fjorden</h1>').title).toBe(
      'Sandet vandrer i fjorden',
    );
    expect(
      page(
        '',
        '<h1><div><span>Sandet vandrer</span> i fjorden<span class="aural">, tema:</span> <small class="aural">Kyst</small></div></h1>',
      ).title,
    ).toBe('Sandet vandrer i fjorden');
    expect(
      page('<title>Sandet vandrer i fjorden</title>', '<h1><span class="visually-hidden">Sandet vandrer i fjorden</span></h1>').title,
    ).toBe('Sandet vandrer i fjorden');
  });
  test('a separator that belongs to the headline stays', () =>
    expect(page('<title>Sand – og vand | Havnyt</title>', '<h1>Sand – og vand</h1>').title).toBe('Sand – og vand'));
});

describe('published', () => {
  const published = (head: string, body: string, options?: ExtractOptions) => page(head, body, options).published?.edtf ?? null;
  test('a date line under the headline', () => expect(published('', `${H1}<p>Publiceret 3. maj 2021</p>`)).toBe('2021-05-03'));
  test('the day before the name', () => expect(published('', `${H1}<p>03.05.2021 | Mette Holm</p>`)).toBe('2021-05-03'));
  test('the printed day where UTC names the one before', () =>
    expect(published('<meta property="article:published_time" content="2021-05-02T22:30:00Z">', `${H1}<p>Publiceret 3. maj 2021</p>`)).toBe(
      '2021-05-03',
    ));
  test('the timestamp stays', () =>
    expect(page('<meta property="article:published_time" content="2021-05-03T08:00:00+02:00">', H1).published?.time).toBe(
      '2021-05-03T08:00:00+02:00',
    ));
  test('the day of a change where nothing else is printed, with an issue', () => {
    const record = page('', `${H1}<p>Senest ændret 3. maj 2021</p>`);
    expect([record.published?.edtf, record.modified?.edtf]).toEqual(['2021-05-03', '2021-05-03']);
    expect(record.issues.map((issue) => issue.code)).toContain('published-only-updated');
  });
  test('the declared day where only the change is printed', () =>
    expect(published(ld({ datePublished: '2021-04-30' }), `${H1}<p>Senest ændret 3. maj 2021</p>`)).toBe('2021-04-30'));
  test('a time of day printed with it', () =>
    expect(published('<meta property="article:published_time" content="2021-05-02T22:30:00Z">', `${H1}<p>3. maj 2021 kl. 00.30</p>`)).toBe(
      '2021-05-03',
    ));
  test('glued to the name before it', () =>
    expect(published('', `${H1}<p><a href="/m">Mette Holm</a><span>3. maj 2021</span></p>`)).toBe('2021-05-03'));
  test('in Chinese characters', () => expect(published('', `${H1}<p>2021年5月3日</p>`)).toBe('2021-05-03'));
  test('a label in a sentence speaks of something else', () =>
    expect(
      published('<meta name="date" content="2021-05-03">', `${H1}<p>Boringen i havnen blev oprettet og målt den 9. april 2019</p>`),
    ).toBe('2021-05-03'));
  test('of an American page the month first', () => {
    const english = (head: string): string | null =>
      extract(
        `<html lang="en"><head>${head}</head><body><main><h1>Sand moves through the fjord</h1><p class="date">03/05/2021</p><p>The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought.</p></main></body></html>`,
      ).published?.edtf ?? null;
    expect([english('<meta property="og:locale" content="en_US">'), english('<meta property="og:locale" content="en_GB">')]).toEqual([
      '2021-03-05',
      '2021-05-03',
    ]);
  });
  test('an event in the text is none', () =>
    expect(
      published(
        '',
        `${H1}<p>Den 3. maj 2021 begyndte forskerne at måle bølgerne i fjorden med en ny slags bøje, som sender tal hjem hver eneste time.</p>`,
      ),
    ).toBeNull());
  test('the days of listed articles are none', () =>
    expect(
      published(
        '',
        `<h1>Nyheder</h1><ul><li><a href="/1">Sandet vandrer</a> 1. maj 2021</li><li><a href="/2">Fjorden fryser</a> 2. maj 2021</li><li><a href="/3">Ny bøje i havnen</a> 3. maj 2021</li></ul>`,
      ),
    ).toBeNull());
  test('a short sentence that names a day stays in the text', () => {
    const record = extract(
      '<html lang="de"><body><main><p>Nr. 112 / 14. Juni 2016</p><h2>Neue Wellen im Fjord</h2><p>Die Deutsche Wellengemeinschaft (DWG) hat am 30. Mai 2016 die Einrichtung des Labors bewilligt.</p><p>Das Labor misst drei Winter lang die Wellen im Fjord, und die ersten Zahlen zeigen, dass der Sand weiter wandert als gedacht.</p></main></body></html>',
    );
    expect([record.published?.edtf, record.text.includes('am 30. Mai 2016')]).toEqual(['2016-06-14', true]);
  });
  test('a copyright year is none', () => expect(published('', `${H1}<p>© 03.05.2021 Havnyt</p>`)).toBeNull());
  test('nothing after the capture', () =>
    expect(published('<meta property="article:published_time" content="2031-05-03">', H1, { capturedAt: '2022-01-01' })).toBeNull());
  test('the address where nothing else says', () =>
    expect(published('', H1, { url: 'https://havnyt.example/2021/05/03/sandet' })).toBe('2021-05-03'));
  test('a conflict is reported', () =>
    expect(page(ld({ datePublished: '2021-05-03' }), `${H1}<p>Publiceret 9. maj 2021</p>`).issues.map((issue) => issue.code)).toContain(
      'published-conflict',
    ));
  test('the day told below the headline, where JSON-LD keeps that of an older version', () =>
    expect(published(ld({ datePublished: '2019-02-11' }), `${H1}<p>Af Mette Holm | 3. maj 2021</p>`)).toBe('2021-05-03'));
  test('the declared day where a second printed one bears it out', () =>
    expect(published(ld({ datePublished: '2021-04-30' }), `<p>30. april 2021</p>${H1}<p>Jens Dahl | 3. maj 2021</p>`)).toBe('2021-04-30'));
  test('the declared day where several are printed below the headline, as in a list', () =>
    expect(published(ld({ datePublished: '2021-04-30' }), `${H1}<p>3. maj 2021</p><p>7. maj 2021</p>`)).toBe('2021-04-30'));
  test('a meta tag gives way to an earlier printed day and not to a later one', () => {
    const tag = '<meta property="article:published_time" content="2021-05-03">';
    expect([published(tag, `${H1}<p>11. februar 2019</p>`), published(tag, `${H1}<p>9. juni 2022</p>`)]).toEqual([
      '2019-02-11',
      '2021-05-03',
    ]);
  });
  test('a time inside the headline', () =>
    expect(published('', '<h1>Sandet vandrer i fjorden <small><time datetime="2021-05-03">03.05.2021</time></small></h1>')).toBe(
      '2021-05-03',
    ));
  test('a day in an element of its own at the end of the lead', () =>
    expect(
      published(
        '',
        `${H1}<h2>Tre vintre ved fjorden har givet svar på et gammelt spørgsmål om sandet.<span class="article-date">mandag den 3. maj 2021</span></h2>`,
      ),
    ).toBe('2021-05-03'));
  test('a place and a day in parentheses that open the text', () =>
    expect(
      published(
        '',
        `${H1}<p>Aarhus, (3.5.2021). Forskerne har fulgt bølgerne i fjorden gennem tre vintre og set, at sandet flytter sig længere.</p>`,
      ),
    ).toBe('2021-05-03'));
  test('the day of a change behind that of the publication, parted by a full stop', () =>
    expect(published('', `${H1}<p>3. maj 2021. <i>Opdateret: 5. maj 2021</i></p>`)).toBe('2021-05-03'));
  test('day and month as the address has them', () =>
    expect(
      extract(
        `<html lang="en"><body><main><h1>Sand moves through the fjord</h1><p class="date">03/05/2021</p><p>The researchers followed the waves of the fjord for three winters, and they saw that the sand moves farther than anybody had thought.</p></main></body></html>`,
        { url: 'https://fjord.example/2021/may/03/sand' },
      ).published?.edtf,
    ).toBe('2021-05-03'));
  test('the one day in the data of the page’s program, where nothing else says', () => {
    const data = (...days: string[]) =>
      `<script type="application/json">${JSON.stringify(days.map((publishedAt) => ({ publishedAt })))}</script>`;
    expect([published(data('2021-05-03T08:00:00Z'), H1), published(data('2021-05-03', '2021-05-09'), H1)]).toEqual(['2021-05-03', null]);
  });
  test('published and changed on one line', () => {
    const record = page('', `${H1}<p>Publiceret 3. maj 2021. Opdateret 5. maj 2021</p>`);
    expect([record.published?.edtf, record.modified?.edtf]).toEqual(['2021-05-03', '2021-05-05']);
  });
});

describe('authors', () => {
  const names = (head: string, body: string) => page(head, body).authors.map((author) => author.name);
  test('a byline', () => expect(names('', `${H1}<p>Af Mette Holm</p>`)).toEqual(['Mette Holm']));
  test('each of two short pieces of the same day, and not one of another day', () => {
    const pieces = (first: string, second: string): string[] =>
      names(
        '',
        `${H1}<h2>Stationen lukker</h2><p>${first} - Af Mette Holm</p><p>Stationen ved fjorden lukker til sommer, og skibet skal sælges.</p><p>Læs mere</p><h2>Ny leder søges</h2><p>${second} - Af Jens Dahl</p><p>Stillingen som leder af stationen er slået op.</p>`,
      );
    expect(pieces('24-11-2005', '24-11-2005')).toEqual(['Mette Holm', 'Jens Dahl']);
    expect(pieces('24-11-2005', '22-11-2005')).toEqual(['Mette Holm']);
  });
  test('an element that marks one', () =>
    expect(names('', `${H1}<p>Skrevet den <a rel="author" href="/m">Mette Holm</a></p>`)).toEqual(['Mette Holm']));
  test('the printed name where the metadata cut it', () =>
    expect(names(ld({ author: { '@type': 'Person', name: 'Mette' } }), `${H1}<p>Af Mette Holm</p>`)).toEqual(['Mette Holm']));
  test('metadata alone', () => expect(names(ld({ author: [{ '@type': 'Person', name: 'Mette Holm' }] }), H1)).toEqual(['Mette Holm']));
  const person = (...given: string[]) => ld({ author: given.map((name) => ({ '@type': 'Person', name })) });
  test('a name without the paper glued to it in print', () =>
    expect(names(person('Mette Holm'), `${H1}<p>Af Mette Holm Havnyt Fredag</p>`)).toEqual(['Mette Holm']));
  test('two elements against each other are two words', () =>
    expect(names('', `${H1}<p>Af <a rel="author" href="/m"><span>Mette Holm</span><span>arkiv</span></a></p>`)).toEqual(['Mette Holm']));
  test('the office behind a comma is no author where the metadata name one', () =>
    expect(names(person('Mette Holm'), `${H1}<p>Af Mette Holm, Havets Blad</p>`)).toEqual(['Mette Holm']));
  test('a second author whom the metadata leave out stays', () =>
    expect(names(person('Mette Holm'), `${H1}<p>Af Mette Holm og Jens Dahl</p>`)).toEqual(['Mette Holm', 'Jens Dahl']));
  test('a reviewer on a line of its own is no author where the metadata name one', () =>
    expect(
      names(person('Mette Holm'), `${H1}<p><a rel="author" href="/m">Mette Holm</a></p><p><a rel="author" href="/j">Jens Dahl</a></p>`),
    ).toEqual(['Mette Holm']));
  test('a role before a name is no part of it', () =>
    expect(page('', `${H1}<p>Af lektor Mette Holm</p>`).authors.map(({ name, role }) => [name, role])).toEqual([['Mette Holm', 'lektor']]));
  test('a short word inside a name is no label', () =>
    expect(names(person('Loïc Le Clerc'), `${H1}<p>Af Loïc Le Clerc og Jens Dahl</p>`)).toEqual(['Loïc Le Clerc', 'Jens Dahl']));
  test('the whole of a declared name that was read in part', () =>
    expect(names('<meta name="author" content="mette holmgaard">', `${H1}<p>Af Mette holmgaard</p>`)).toEqual(['mette holmgaard']));
  test('a column beside a date is no author where the metadata name one', () =>
    expect(names(person('Mette Holm'), `${H1}<p>3. maj 2021 • Fredag Filosofi • Mette Holm</p>`)).toEqual(['Mette Holm']));
  test('an abbreviation behind a name is no part of it', () => expect(names(person('Mette Holm (mho)'), H1)).toEqual(['Mette Holm']));
  test('bylines with a day each are those of listed articles', () =>
    expect(names('', `${H1}<p>Af Mette Holm 1. maj 2021</p><p>Af Jens Dahl 2. maj 2021</p><p>Af Anne Friis 3. maj 2021</p>`)).toEqual([]));
  test('a unit of one word beside a picture’s credit', () =>
    expect(names('', `${H1}<p>Af Redaktionen Foto: HAV/ Jens Dahl</p>`)).toEqual(['Redaktionen']));
  test('one word behind an opener inside a sentence is no author', () =>
    expect(names('', `${H1}<p>Vi har mange flere billeder taget af Fjorden</p>`)).toEqual([]));
  test('a person below the headline rather than a word for anybody, and that word where it stands alone', () => {
    expect(names('<meta name="author" content="By Staff">', `${H1}<p>Karen Holst</p>`)).toEqual(['Karen Holst']);
    expect(names('<meta name="author" content="By Staff">', H1)).toEqual(['Staff']);
  });
  test('an address below a contact is no contact', () => {
    const record = page(
      '',
      `${H1}<p>Tre vintre ved fjorden har givet svar på et gammelt spørgsmål.</p><p>Kontakt:<br>Mette Holm, professor, tlf. 9940 1234</p></main><footer>Havnens Universitet, Frederik Krogs Vej 7K, 9220 Aalborg Øst</footer><main>`,
    );
    expect(record.contacts.map((contact) => contact.name)).toEqual(['Mette Holm']);
  });
  test('the lines of one address go with its name', () => {
    const record = page(
      '',
      `${H1}<p>Tre vintre ved fjorden har givet svar på et gammelt spørgsmål om sandet, og det glæder kommunen.</p><h3>Kontaktperson</h3><p>Mette Holm, professor<br>Institut for fjordens økologi og pleje, Havnens Universitet<br>9940 1234, <a href="mailto:mh@havnen.example">mh@havnen.example</a></p>`,
    );
    expect([record.contacts.map((contact) => contact.name), record.text.includes('fjordens økologi')]).toEqual([['Mette Holm'], false]);
  });
  test('no account of the content system', () => expect(names('<meta name="author" content="admin">', H1)).toEqual([]));
  test('no handle', () => expect(names('<meta name="author" content="@havnyt">', H1)).toEqual([]));
  test('no photographer', () => expect(names('', `${H1}<p>Foto: Jens Dahl</p>`)).toEqual([]));
  test('a contact in the place of the byline is a contact', () => {
    const record = page('', `${H1}<p>Kontakt: Mette Holm</p>`);
    expect([record.authors, record.contacts.map((contact) => contact.name)]).toEqual([[], ['Mette Holm']]);
  });
  test('the byline is no part of the text', () => expect(page('', `${H1}<p>Af Mette Holm</p>`).text).not.toContain('Mette Holm'));
});

describe('lead, publisher, tags', () => {
  test('a lead by its class, which stays in the text', () => {
    const record = page('', `${H1}<p class="manchet">Tre vintre ved fjorden har givet svar på et gammelt spørgsmål.</p>`);
    expect(record.lead).toBe('Tre vintre ved fjorden har givet svar på et gammelt spørgsmål.');
    expect(record.blocks[0]?.kind).toBe('lead');
  });
  test('a sentence in which a unit is named is no byline', () =>
    expect(page('', `${H1}<p class="ingress">Redaktionen på Havets Universitet har fulgt fjorden i tre vintre.</p>`).lead).toBe(
      'Redaktionen på Havets Universitet har fulgt fjorden i tre vintre.',
    ));
  test('details that a day opens are no lead', () =>
    expect(
      page(
        '',
        `${H1}<p>03.05.2019 - 08:40 | Kilde: Norvik Bureau | Læsetid 4 min. | Læs op</p><p>Tre vintre ved fjorden har givet svar på et gammelt spørgsmål.</p><p>Af Mette Holm</p>`,
      ).lead,
    ).not.toContain('Kilde'));
  test('a lead may have a stroke in it', () =>
    expect(page('', `${H1}<p class="manchet">Vind | Tre vintre ved fjorden har givet svar på et spørgsmål.</p>`).lead).toBe(
      'Vind | Tre vintre ved fjorden har givet svar på et spørgsmål.',
    ));
  test('the publisher of the article, not the site', () =>
    expect(
      page(
        `<meta property="og:site_name" content="Havnyt">${ld({ publisher: { '@type': 'Organization', name: 'Havets Universitet' } })}`,
        H1,
      ).publisher?.name,
    ).toBe('Havets Universitet'));
  test.each([
    ['Havnyt – nyt fra havnen', 'Havnyt'],
    ['Nyt fra havnen | Havnyt', 'Havnyt'],
    ['Havnyt -', 'Havnyt'],
    ['Havnyt &amp;amp; Søn', 'Havnyt & Søn'],
    ['Sund – hav og fjord', 'Sund – hav og fjord'],
    ['Havnyt – Havnyt Media', 'Havnyt – Havnyt Media'],
    ['Presse | Strandby Universitet', 'Presse | Strandby Universitet'],
    ['Havnyt : nyt fra havnen', 'Havnyt'],
    ['Havets Og Vindens Nye Tidende - HAVNYT', 'Havets Og Vindens Nye Tidende - HAVNYT'],
    ['Bådklubben: Havn og Fjord', 'Bådklubben: Havn og Fjord'],
  ])('the publisher "%s" on havnyt.example', (declared, name) =>
    expect(
      page(`<meta property="og:site_name" content="${declared}">`, H1, { url: 'https://presse.havnyt.example/1' }).publisher?.name,
    ).toBe(name),
  );
  test('days among printed tags are none, and entities are decoded', () => {
    expect(page('<meta name="keywords" content="hav &amp;amp; sand, 11. september 2001">', H1).tags).toEqual([
      'hav & sand',
      '11. september 2001',
    ]);
    const tags = ['Hav', '17. maj 2025', '2020', '2020/21', 'Vind 2028', 'Mars 2020, Sol 10', 'maj 2025'];
    expect(page('', `${H1}<p>Emner: ${tags.map((tag) => `<a href="/t">${tag}</a>`).join(' ')}</p>`).tags).toEqual(
      tags.filter((tag) => tag !== tags[1]),
    );
  });
  test('declared tags', () => expect(page('<meta name="keywords" content="hav, sand,vind">', H1).tags).toEqual(['hav', 'sand', 'vind']));
  test('tags below a label alone on its line', () =>
    expect(page('', `${H1}<div>Emneord</div><div><a href="/s">Sand</a></div><div><a href="/k">Kyst</a></div>`).tags).toEqual([
      'Sand',
      'Kyst',
    ]));
  test('a share box on the line of tags is none of them', () =>
    expect(
      page(
        '',
        `${H1}<p>Emner: <a href="/s">Sand</a>, <a href="/k">Kyst</a>, <a href="/fb">Del på Facebook</a>, <a href="/li">LinkedIn</a></p>`,
      ).tags,
    ).toEqual(['Sand', 'Kyst']));
  test('but one network alone is a topic, and so is a year', () =>
    expect(
      page('', `${H1}<p>Emner: <a href="/s">Sand</a>, <a href="/fb">Facebook</a>, <a href="/20">2020</a>, <a href="/21">2021</a></p>`).tags,
    ).toEqual(['Sand', 'Facebook', '2020', '2021']));
  test('printed tags go first', () =>
    expect(page('<meta name="keywords" content="hav">', `${H1}<p>Emner: <a href="/s">Sand</a>, <a href="/k">Kyst</a></p>`).tags).toEqual([
      'Sand',
      'Kyst',
    ]));
});

test('the losers and their reasons with explain', () => {
  const record = page('<meta property="og:title" content="Sand">', H1, { explain: true });
  expect(record.evidence['title']?.filter((one) => one.lost === null)).toHaveLength(1);
  expect(record.evidence['title']?.some((one) => one.lost !== null)).toBe(true);
});
