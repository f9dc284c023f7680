import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Dutch, written by hand. */
export const words = (): WordTables => ({
  words: [
    'aan', 'aanvankelijk', 'acht', 'achter', 'al', 'algemeen', 'alle', 'alleen', 'allemaal', 'alles', 'als', 'altijd', 'ander', 'andere',
    'anders', 'artikel', 'beeld', 'behalve', 'beide', 'bekijk', 'bij', 'binnen', 'binnenkort', 'bovendien', 'bron', 'bronnen', 'buiten',
    'contact', 'daar', 'daarbij', 'daardoor', 'daarentegen', 'daarmee', 'daarna', 'daarnaast', 'daarom', 'daartoe', 'daarvan', 'daarvoor',
    'dan', 'dank', 'dankzij', 'dat', 'de', 'derde', 'deze', 'dezelfde', 'die', 'dit', 'door', 'doordat', 'download', 'drie', 'dus',
    'echter', 'een', 'eerder', 'eerst', 'eerste', 'eindelijk', 'elk', 'elke', 'en', 'enige', 'enkele', 'er', 'erin', 'ervan', 'evenals',
    'foto', 'gaat', 'gaf', 'geeft', 'geen', 'gelukkig', 'gewoonlijk', 'ging', 'gisteren', 'goed', 'goede', 'groot', 'grote', 'haar',
    'had', 'hadden', 'hebben', 'heeft', 'helaas', 'hem', 'hen', 'het', 'hetzelfde', 'hier', 'hierbij', 'hierdoor', 'hiermee', 'hierna',
    'hiertoe', 'hiervoor', 'hij', 'hoe', 'hoewel', 'hun', 'ieder', 'iedere', 'iedereen', 'iemand', 'iets', 'ik', 'in', 'inderdaad',
    'indien', 'intussen', 'is', 'ja', 'je', 'jij', 'jou', 'jouw', 'juist', 'jullie', 'kan', 'klein', 'kleine', 'komt', 'kon', 'konden',
    'kortom', 'kunnen', 'kwam', 'laat', 'laatste', 'lang', 'langs', 'later', 'lees', 'maakt', 'maar', 'mag', 'me', 'meer', 'meerdere',
    'meest', 'meestal', 'meeste', 'men', 'met', 'mij', 'mijn', 'minder', 'misschien', 'mocht', 'moest', 'moet', 'moeten', 'mogelijk',
    'momenteel', 'n', 'na', 'naar', 'naast', 'nadat', 'natuurlijk', 'nee', 'neemt', 'negen', 'net', 'niemand', 'niet', 'niets',
    'niettemin', 'nieuw', 'nieuwe', 'nieuws', 'noch', 'nog', 'nooit', 'normaal', 'nu', 'of', 'ofschoon', 'om', 'omdat', 'ondanks',
    'onder', 'ondertussen', 'onderzoek', 'onderzoekers', 'ons', 'onze', 'ook', 'oorspronkelijk', 'op', 'opdat', 'opnieuw', 'over', 'per',
    'reeds', 'rond', 's', 'sinds', 'slechts', 'spoedig', 'steeds', 'straks', 'te', 'tegelijkertijd', 'tegen', 'tegenwoordig', 'tekst',
    'ten', 'tenzij', 'ter', 'terwijl', 'tien', 'tijdens', 'toch', 'toen', 'tot', 'totdat', 'tussen', 'twee', 'tweede', 'u', 'uit',
    'uiteindelijk', 'uw', 'vaak', 'van', 'vanaf', 'vandaag', 'vanuit', 'veel', 'vele', 'verder', 'vervolgens', 'via', 'vier', 'vijf',
    'vind', 'volgens', 'voor', 'vooral', 'voordat', 'vroeger', 'waar', 'waarom', 'wanneer', 'want', 'waren', 'was', 'wat', 'we', 'weer',
    'wegens', 'weinig', 'welk', 'welke', 'wellicht', 'werd', 'werden', 'wie', 'wij', 'wil', 'wilde', 'worden', 'wordt', 'zal', 'ze',
    'zegt', 'zelf', 'zelfs', 'zes', 'zeven', 'zich', 'ziet', 'zij', 'zijn', 'zo', 'zodat', 'zodra', 'zolang', 'zonder', 'zou', 'zouden',
    'zowel', 'zulke', 'zullen', 'één',
  ],
});
