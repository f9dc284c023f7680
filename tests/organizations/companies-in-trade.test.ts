import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/extract/annotate';

const organizations = (language: string, text: string): string[] =>
  annotate(text, { language })
    .mentions.filter(({ type }) => type === 'organization')
    .map(({ text: printed }) => printed);

describe('companies by the first word of one that is named in full', () => {
  it.each([
    [
      'nb',
      'Kværvik Shipping AS bygger skip. Det er bra for Kværvik. Kværvik har 40 ansatte.',
      ['Kværvik Shipping AS', 'Kværvik', 'Kværvik'],
    ],
    [
      'da',
      'Zeltora Engineering vokser. Det glæder Zeltoras nye ejere, at Zeltora Marine er med.',
      ['Zeltora Engineering', 'Zeltora', 'Zeltora Marine'],
    ],
    ['sv', 'Dotterbolaget TQG Design ritar färjan, säger TQG Group.', ['TQG Design', 'TQG Group']],
    ['fi', 'Zeltora Oy laajentaa. Myös Zeltoran tehdas kasvaa.', ['Zeltora Oy', 'Zeltoran']],
    ['en', 'Zeltory Shipping Ltd has built a ferry. The ferry of Zeltory is blue.', ['Zeltory Shipping Ltd', 'Zeltory']],
    ['da', 'Rederiet Zeltora har ordren. Det er første gang, at Zeltora sejler.', ['Zeltora', 'Zeltora']],
    ['fi', 'Suomen Energia Oy on mukana. Myös Suomen Zeltora kasvaa.', ['Suomen Energia Oy']],
    // A word that the text has in small letters, too, a place, an adjective, and somebody's surname.
    ['da', 'Klima Tangvig A/S er med. Klima er vigtigt, og klima koster.', ['Klima Tangvig A/S']],
    ['nb', 'Bergen Offshore AS er med. Han kommer til Bergen.', ['Bergen Offshore AS']],
    ['da', 'Kreativ Energi A/S er med. Kreativ er ordet.', ['Kreativ Energi A/S']],
    ['da', 'Krogsgaard Shipping A/S er ny. Ejeren er Lone Krogsgaard. Krogsgaard er glad.', ['Krogsgaard Shipping A/S']],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('whom companies deal with', () => {
  it.each([
    ['da', 'De har et samarbejde med TQ Pack om emballagen.', ['TQ Pack']],
    ['nb', 'Rederiet har fått en ordre fra Zeltora Offshore.', ['Zeltora Offshore']],
    ['sv', 'Färjan har beställts, och skrovet levereras av Zeltora Varv.', ['Zeltora Varv']],
    ['nn', 'Dei er leverandør til Zeltora.', ['Zeltora']],
    ['da', 'Rampen leveres af Jydsk Tangrampe.', ['Jydsk Tangrampe']],
    // Countries, people, and what is made by somebody.
    ['da', 'De har et samarbejde med Danmark.', []],
    ['da', 'De har indgået en aftale med Lone Holm.', []],
    ['nb', 'Kirken er bygget av Brinck Hansen.', []],
    ['sv', 'De har ett samarbete med Håkan om saken.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('who does what only companies do', () => {
  it.each([
    ['nb', 'Zeltora Design & Solution leverer tegningene.', ['Zeltora Design & Solution']],
    ['da', 'Det betyder, at Zeltora investerer ti millioner.', ['Zeltora']],
    ['sv', 'Zeltora Trä anställer tio personer.', ['Zeltora Trä']],
    ['da', 'Havnen investerer ti millioner.', []],
    ['da', 'Lone Holm køber gården.', []],
    ['da', 'Danskerne køber færre biler.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('companies after an adjective of a country', () => {
  it.each([
    ['da', 'Det sker, efter at amerikanske Zeltora har bygget den.', ['Zeltora']],
    ['nb', 'Skipet er bestilt hos norske TQV Design.', ['TQV Design']],
    ['sv', 'Beställare är indiska Zeltora Shipping.', ['Zeltora Shipping']],
    ['da', 'Det siger den norske Jonas om sagen.', []],
    ['nb', 'De besøkte svenske Malmö i går.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('lines with somebody and their organization', () => {
  it.each([
    [
      'sv',
      'Ledamöter\nKarin Ekblad, Zeltora Skog\nSven Dahl, Zelttur\nÅsa Berg, Skogsstyrelsen',
      ['Zeltora Skog', 'Zelttur', 'Skogsstyrelsen'],
    ],
    ['da', 'Juryen\nKamal Holm, lektor, Danske Tangfrø\nLone Krogh, konsulent', ['Danske Tangfrø']],
    ['da', 'Juryen\nLone Krogh, Odense\nJens Dahl, Formand', []],
    ['da', 'Med var\nLone Krogh, Jens Dahl, Karen Holm', []],
    // One such line alone may have anything after the name.
    ['da', 'Lone Krogh, Zelttur\nHun er glad.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('a company that the town after it tells from a town', () => {
  it.each([
    ['sv', 'Per Ekblad är vd på Nibe i Malmö.', ['Nibe']],
    ['da', 'Han er direktør i Zeltora i Esbjerg.', ['Zeltora']],
    ['nb', 'Hun er analytiker ved Universitetet i Bergen.', ['Universitetet i Bergen']],
    ['nb', 'Hun er salgssjef i Zeltora.', ['Zeltora']],
    ['nb', 'Han er kultursjef i Tangvik.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('companies with a word for their kind', () => {
  it.each([
    ['nb', 'Selskapet har kontrakt med verftsgruppen Zeltora.', ['Zeltora']],
    ['nb', 'Det sier HVT Groups datterselskap Zeltora.', ['HVT Group', 'Zeltora']],
    ['da', 'Virksomheder som for eksempel Zeltora og Mikvora er med.', ['Zeltora', 'Mikvora']],
    ['is', 'Stofnanir eins og Zeltís eru með.', ['Zeltís']],
    ['sv', 'Det är företag som till exempel Zeltora och Mikvora.', ['Zeltora', 'Mikvora']],
    ['da', 'Gruppen mødes i maj, og banken lukker.', []],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});

describe('what is no body', () => {
  it.each([
    ['sv', 'Hela koncernen omsätter tre miljarder.', []],
    ['da', 'Hele foreningen er med.', []],
    ['nb', 'Lokal forening vinner pris.', []],
    ['sv', 'Gamla skolan rivs i maj.', []],
    ['nb', 'PENGENE I HAVN: Havnesjefen er glad.', []],
    // A place that a list joins to a body, and where a body is.
    ['nb', 'Fauske, Bodø og Skarlia, samt Nordland fylkeskommune har vedtatt det.', ['Nordland fylkeskommune']],
    ['nn', 'Dei kjøpte lokalavisa i Skarven, Skarvebladet, i fjor.', ['Skarvebladet']],
    ['is', 'Rektor Háskólans á Bifröst segir það.', ['Háskólans á Bifröst']],
  ])('%s: %s', (language, text, names) => expect(organizations(language, text)).toEqual(names));
});
