import type { DateTables } from '../contracts/dates';
import { names } from './dates.names';

/** The cases of the noun stems that end in "kuu" (month) and in a weekday's "tai". */
const monthForms = (stem: string): string => ['kuun', 'kuussa', 'kuusta', 'kuuhun', 'kuulle', 'kuulla', 'kuuksi', 'kuulta'].map((ending) => stem + ending).join(' | ');
const weekdayForms = (stem: string): string => ['n', 'na', 'sta', 'hin', 'lle', 'lta', 'ksi', 'ta'].map((ending) => stem + ending).join(' | ');
const MONTH_STEMS = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'];
const WEEKDAY_STEMS = ['maanantai', 'tiistai', 'keskiviikko', 'torstai', 'perjantai', 'lauantai', 'sunnuntai'];
/** Number words as they stand before "päivää" and, in the genitive, before "viikon kuluttua". */
const COUNTS = ['nolla', 'yksi | yhden', 'kaksi | kahden', 'kolme | kolmen', 'neljä | neljän', 'viisi | viiden', 'kuusi | kuuden', 'seitsemän', 'kahdeksan', 'yhdeksän', 'kymmenen', 'yksitoista', 'kaksitoista'];
const ORDINALS = [
  'ensimmäinen | ensimmäisen | ensimmäisenä | ensimmäistä | ensimmäisellä', 'toinen | toisen | toisena | toista | toisella', 'kolmas | kolmannen | kolmantena | kolmatta | kolmannella', 'neljäs | neljännen | neljäntenä | neljättä | neljännellä',
  'viides | viidennen | viidentenä | viidettä', 'kuudes | kuudennen | kuudentena', 'seitsemäs | seitsemännen | seitsemäntenä', 'kahdeksas | kahdeksannen', 'yhdeksäs | yhdeksännen', 'kymmenes | kymmenennen',
];

export const dates = (): DateTables => ({
  names: names(),
  months: Object.fromEntries(MONTH_STEMS.map((stem, i) => [i + 1, { full: monthForms(stem) }])),
  weekdays: Object.fromEntries(WEEKDAY_STEMS.map((stem, i) => [i + 1, { full: weekdayForms(stem) }])),
  weekdayParts: '_aamuna | _aamun | _aamulla | _yönä',
  capitalized: false,
  ambiguous: 'elo | joulu | kesä | heinä | syys | loka | maalis | ma | ti | ke | to | pe | la | su',
  ordinalEndings: '',
  ordinalDot: true,
  dayArticles: '',
  finite: { verbs: 'oli | on | tuli', endings: '' },
  tenses: {
    past: 'oli | olivat | tuli | alkoi | sai | lähti | voitti | kävi | kertoi | sanoi | aloitti | ollut | tullut',
    pastEndings: 'ttiin',
    future: 'tulee | alkaa | alkavat | avataan | järjestetään | pidetään | julkaistaan | aloittaa | aikoo | voi | pitää | on',
    futureEndings: 'taan | tään | daan | dään',
  },
  units: {
    day: 'päivä | päivää | päivän | päivänä | päivät | päivien',
    week: 'viikko | viikkoa | viikon | viikolla | viikkojen | viikosta | viikoilla | viikot',
    weekend: 'viikonloppu | viikonloppuna | viikonlopun',
    month: 'kuukausi | kuukautta | kuukauden | kuussa | kuukaudessa | kuukauteen',
    quarter: 'neljännes | neljänneksen | neljänneksellä | neljännekseltä | vuosineljännes | vuosineljänneksen | vuosineljänneksellä | vuosineljännekseltä | kvartaali | kvartaalin | kvartaalilla | kvartaalina',
    'half-year': 'vuosipuolisko | vuosipuoliskon | vuosipuoliskolla | vuosipuoliskolta | puolivuotiskausi | puolivuotiskauden | puolivuotiskaudella',
    year: 'vuosi | vuotta | vuoden | vuonna | vuodessa | vuoteen | vuodelle | vuodeksi | vuosien | vuodesta',
    decade: 'vuosikymmen | vuosikymmentä | vuosikymmenen | vuosikymmenellä',
    century: 'vuosisata | vuosisadan | vuosisadalla',
  },
  counts: COUNTS,
  ordinals: ORDINALS,
  finalOrdinal: 'viimeinen | viimeisen | viimeisenä | viimeisellä',
  shifts: {
    [-1]: 'viime | viimeiset | viimeisten | viimeksi kuluneet | edellinen | edellisen | edellisellä | edellisenä | viimeisen | edelliset',
    0: 'tämä | tämän | tällä | tänä | tässä | kuluvan | kuluva | kuluvana | kuluvalla',
    1: 'ensi | seuraava | seuraavan | seuraavalla | seuraavana | seuraavat | seuraavien | tuleva | tulevana | tulevan | tulevalla',
  },
  plurals: { words: 'päivät | päivien | viikkojen | vuosien | kuukausien', articles: '' },
  bce: 'eaa | ekr',
  fixed: {
    weekend: { 1: 'tulevana viikonloppuna' },
    day: { [-2]: 'toissapäivänä', [-1]: 'eilen | viime yönä', 0: 'tänään | tänä iltana | tänä aamuna', 1: 'huomenna', 2: 'ylihuomenna' },
    week: { [-1]: 'viikko sitten', 1: 'viikon kuluttua | viikon päästä' },
    month: { [-6]: 'puoli vuotta sitten', [-1]: 'kuukausi sitten', 1: 'kuukauden kuluttua | kuukauden päästä', 6: 'puolen vuoden kuluttua | puolen vuoden päästä' },
    year: { [-2]: 'toissa vuonna | toissavuonna', [-1]: 'vuosi sitten', 0: 'tänä vuonna | myöhemmin tänä vuonna | aiemmin tänä vuonna', 1: 'vuoden kuluttua | vuoden päästä' },
  },
  nowadays: { words: 'tänään', auxiliaries: 'on | ovat', participles: 'nut | nyt | neet | ttu | tty' },
  ago: { after: 'sitten' },
  ahead: { after: 'kuluttua | päästä' },
  offset: { after: 'jälkeen', before: 'ennen' },
  since: 'alkaen | lähtien | vuodesta | jo vuodesta | vuodesta alkaen',
  until: 'viimeistään | ennen | vuoteen | ennen vuotta | mennessä',
  from: 'vuosina | vuosien | aikana | välillä',
  to: '- | ja | vuoteen',
  article: '',
  of: 'vuoden | vuonna',
  at: 'vuonna | vuoden | vuodesta | vuoteen | vuodelle | vuodelta | vuodeksi | vuosi | vuosina | viimeistään | noin | jo | alkuvuonna | loppuvuonna | keväällä | syksyllä | kesällä | talvella',
  each: 'joka | jokaisena | jokainen | kaikkina',
  seasons: ['kevät | keväällä | kevään | keväästä | keväänä | kevääseen', 'kesä | kesällä | kesän | kesästä | kesänä | kesään | loppukesällä | loppukesä', 'syksy | syksyllä | syksyn | syksystä | syksynä | syksyyn', 'talvi | talvella | talven | talvesta | talvena | talveen'],
  halves: ['ensimmäisellä puoliskolla | ensimmäisen puoliskon | ensimmäinen puolisko | alkupuoliskolla', 'toisella puoliskolla | jälkimmäisellä puoliskolla | toisen puoliskon | toinen puolisko | loppupuoliskolla'],
  yearFirst: true,
  rangeCases: { from: 'sta', into: MONTH_STEMS.map((stem) => `${stem}kuuhun`).join(' | ') },
  partsAfter: 'alussa | lopussa | puolivälissä | puolessa välissä | alkupuolella | loppupuolella',
  parts: 'alussa | lopussa | alkuvuonna | loppuvuonna | alkuvuodesta | loppuvuodesta | alkuvuoden | loppuvuoden | puolivälissä | alkupuolella | loppupuolella',
  labels: { year: 'vuonna | vuoden | vuodesta | vuoteen | vuodelle | vuodelta | vuodeksi | vuosi | vuotta', period: 'vuosina | vuosien | kaudella | kauden | vuosille', number: 'vko | vk' },
  decades: { endings: 'luvulla | luku | luvun | luvulta | luvulle | luvuilla | luvusta', names: { 20: 'kaksikymmentäluvulla', 60: 'kuusikymmentäluvulla', 70: 'seitsemänkymmentäluvulla', 80: 'kahdeksankymmentäluvulla', 90: 'yhdeksänkymmentäluvulla' } },
  centuries: { word: 'vuosisata | vuosisadan | vuosisadalla', hundreds: true },
  holidays: {
    'new-year': 'uudenvuodenpäivä | uudenvuodenpäivänä | uusivuosi', 'new-year-eve': 'uudenvuodenaatto | uudenvuodenaattona', epiphany: 'loppiainen | loppiaisena', valentine: 'ystävänpäivä | ystävänpäivänä', 'shrove-tuesday': 'laskiaistiistai', 'palm-sunday': 'palmusunnuntai', 'maundy-thursday': 'kiirastorstai',
    'good-friday': 'pitkäperjantai | pitkäperjantaina', easter: 'pääsiäinen | pääsiäisenä | pääsiäisen | pääsiäispäivä | pääsiäissunnuntai', 'easter-monday': 'toinen pääsiäispäivä | pääsiäismaanantai', 'labour-day': 'vappu | vappuna | vapunpäivä', walpurgis: 'vapunaatto | vappuaatto', ascension: 'helatorstai | helatorstaina', pentecost: 'helluntai | helluntaina',
    'midsummer-day': 'juhannus | juhannuksena | juhannuspäivä | juhannuspäivänä', 'midsummer-eve': 'juhannusaatto | juhannusaattona', 'fathers-day': 'isänpäivä | isänpäivänä', 'mothers-day': 'äitienpäivä | äitienpäivänä', 'all-saints-nordic': 'pyhäinpäivä | pyhäinpäivänä', 'national-day': 'itsenäisyyspäivä | itsenäisyyspäivänä',
    'christmas-eve': 'jouluaatto | jouluaattona', christmas: 'joulu | jouluna | joulun | joulupäivä | joulupäivänä', 'boxing-day': 'tapaninpäivä | tapaninpäivänä', lucia: 'lucian päivä', halloween: 'halloween', 'turn-of-year': 'vuodenvaihde | vuodenvaihteessa | vuodenvaihteen',
  },
  feastDays: { 'mothers-day': { month: 5, sunday: 2 }, 'fathers-day': { month: 11, sunday: 2 }, 'national-day': { month: 12, day: 6 } },
  clock: { before: 'kello | klo | klo.', open: 'auki | avoinna | aukioloaika | aukioloajat' },
  amounts: {
    after: 'euroa | euron | eur | miljoonaa | miljoona | miljardia | prosenttia | henkilöä | ihmistä | osallistujaa | työntekijää | opiskelijaa | tutkijaa | yritystä | jäsentä | neliömetriä | neliötä | m | millimetriä | senttimetriä | nanometriä | mikrometriä | volttia | wattia | hertsiä | km | kilometriä | metriä | tonnia | kg | kiloa | grammaa | litraa | mw | kw | gw | kertaa | sivua | kpl | kappaletta | tuntia | minuuttia | sekuntia | astetta | pistettä | potilasta | työpaikkaa | lasta | asukasta | oppilasta | artikkelia | hanketta | asuntoa | vuotta | päivää | viikkoa | kuukautta | hehtaaria | dollaria',
    before: 'nro | numero | laki | pykälä | sivu | sivut | s | luku | versio | v | puh | puhelin | eur | isbn | issn | doi | osa | noin | kuva | taulukko | huone | rakennus | windows | horisontti | horizon | usd | yli | iso | malli | tyyppi | vähintään | firi',
  },
  otherDays: 'milloin | ajankohta | alkaa',
  whereLabels: 'paikka | missä | sijainti | sali',
  roles: {
    event: 'konferenssi | järjestetään | pidetään | tapahtuma | seminaari | avataan | avajaiset | kokous | työpaja | messut | luento | webinaari | kongressi | alkaa | juhlii | vierailu | väittelee | väitöstilaisuus',
    period: 'vuosina | kaudella | kausi | ajalle',
    deadline: 'määräaika | haku päättyy | hakuaika päättyy | ilmoittautuminen päättyy',
    latest: 'viimeistään | mennessä',
    request: 'haku | hakea | hakemus | hakemukset | ilmoittautuminen | ilmoittautua',
    closing: 'päättyy',
    founded: 'perustettiin | perustettu | perusti | perustivat',
    made: '',
    founding: 'perustaminen | perustamisesta',
  },
});
