import type { DateTables } from '../contracts/dates';
import { names } from './dates.names';

/** The cases of a weekday in "-dagur", without and with the article. */
const weekdayForms = (stem: string): string => ['dag', 'degi', 'dags', 'dagurinn', 'daginn', 'deginum', 'dagsins', 'dagar', 'dögum'].map((ending) => stem + ending).join(' | ');

/** "Á tíunda áratugnum", with the century or without: the nineties are the tenth ten years. */
const DECADE_FORMS = ['áratugur', 'áratug', 'áratugi', 'áratugar', 'áratugurinn', 'áratuginn', 'áratugnum', 'áratugarins'];
const ofDecade = (ordinals: readonly string[]): string =>
  ordinals.flatMap((ordinal) => DECADE_FORMS.flatMap((form) => ['', ' síðustu aldar', ' 20. aldar', ' tuttugustu aldar'].map((century) => `${ordinal} ${form}${century}`))).join(' | ');
const decadeNames = (): DateTables['decades']['names'] => ({ 20: ofDecade(['þriðji', 'þriðja']), 30: ofDecade(['fjórði', 'fjórða']), 40: ofDecade(['fimmti', 'fimmta']), 50: ofDecade(['sjötti', 'sjötta']), 60: ofDecade(['sjöundi', 'sjöunda']), 70: ofDecade(['áttundi', 'áttunda']), 80: ofDecade(['níundi', 'níunda']), 90: ofDecade(['tíundi', 'tíunda']) });

export const dates = (): DateTables => ({
  names: names(),
  months: { 1: { short: 'jan', full: 'janúarmánuður | janúarmánuði | janúarmánaðar' }, 9: { short: 'sept | sep' }, 6: { short: 'jún' }, 7: { short: 'júl' }, 8: { short: 'ág' } },
  weekdays: {
    1: { full: weekdayForms('mánu') }, 2: { full: weekdayForms('þriðju') }, 3: { full: weekdayForms('miðviku') }, 4: { full: weekdayForms('fimmtu') }, 5: { full: weekdayForms('föstu') }, 6: { full: weekdayForms('laugar') }, 7: { full: weekdayForms('sunnu') },
  },
  capitalized: false,
  ambiguous: 'mars | maí | sun | mar | þri | mið',
  ordinalEndings: '',
  ordinalDot: true,
  dayArticles: 'hinn | þann',
  finite: { verbs: 'var | voru | varð | urðu | kom | komu | fékk | hafði | hófst | tók | er | eru | verður | verða', endings: 'aði | uðu' },
  tenses: {
    past: 'síðan | var | voru | varð | urðu | kom | komu | fékk | hafði | hófst | tók | hlaut | sagði | fór | vann | gaf | hélt',
    pastEndings: 'aði | uðu | aðist',
    future: 'verður | verða | mun | munu | hefst | opnar | ætlar | stendur | getur | kemur | fer',
    futureEndings: '',
  },
  units: {
    day: 'dagur | dag | degi | dags | dagar | daga | dögum | daginn | dagsins | dögunum | dagana',
    week: 'vika | viku | vikur | vikum | vikna | vikuna | vikunni | vikunnar | vikurnar | vikunum',
    weekend: 'helgi | helgina | helgin | helgar | helginni',
    month: 'mánuður | mánuð | mánuði | mánaðar | mánuðir | mánuðum | mánaða | mánuðinn | mánuðinum | mánaðarins | mánuðina | mánuðunum',
    quarter: 'ársfjórðungur | ársfjórðung | ársfjórðungi | ársfjórðungs | ársfjórðunginn | ársfjórðungnum | fjórðungur | fjórðungi | fjórðung',
    'half-year': 'árshelmingur | árshelming | árshelmingi | árshelmings | árshelmingnum',
    year: 'ár | ári | árs | árum | ára | árið | árinu | ársins | árin | árunum',
    decade: 'áratugur | áratug | áratugi | áratugar | áratugum | áratuginn | áratugnum | áratugarins',
    century: 'öld | aldar | aldir | öldum | öldin | öldina | öldinni | aldarinnar',
  },
  counts: ['núll', 'einn | eitt | ein | einum | einu | einni | eina', 'tveir | tveimur | tvo | tvær | tvö | tveggja', 'þrír | þremur | þrjá | þrjár | þrjú | þriggja', 'fjórir | fjórum | fjóra | fjórar | fjögur | fjögurra', 'fimm', 'sex', 'sjö', 'átta', 'níu', 'tíu', 'ellefu', 'tólf'],
  ordinals: [
    'fyrsti | fyrsta | fyrstu', 'annar | annan | önnur | öðrum | annað | annars', 'þriðji | þriðja | þriðju', 'fjórði | fjórða | fjórðu', 'fimmti | fimmta | fimmtu', 'sjötti | sjötta | sjöttu', 'sjöundi | sjöunda | sjöundu', 'áttundi | áttunda | áttundu', 'níundi | níunda | níundu',
    'tíundi | tíunda | tíundu', 'ellefti | ellefta', 'tólfti | tólfta', 'þrettándi | þrettánda', 'fjórtándi | fjórtánda', 'fimmtándi | fimmtánda', 'sextándi | sextánda', 'sautjándi | sautjánda', 'átjándi | átjánda', 'nítjándi | nítjánda', 'tuttugasti | tuttugasta',
  ],
  finalOrdinal: 'síðasti | síðasta | síðustu | síðast',
  shifts: {
    [-1]: 'síðasta | síðasti | síðustu | síðastliðinn | síðastliðnum | síðastliðna | síðastliðið | undanfarin | undanfarna | undanfarnar | undanförnum | liðinni',
    0: 'þessi | þessa | þessari | þessu | þennan | þessum | yfirstandandi',
    1: 'næsti | næsta | næstu | næstkomandi | komandi',
  },
  shiftsAfter: { 1: 'næstkomandi | nk. | n.k.', [-1]: 'síðastliðinn | síðastliðnum | síðastliðið | sl. | s.l.' },
  plurals: { words: 'dagar | daga | dögum | vikur | vikum | vikna | mánuðir | mánuðum | mánaða | árum | ára | árin | árunum | dagana | dögunum | áratugi', articles: '' },
  bce: 'f.kr | f.o.t',
  fixed: {
    weekend: { 1: 'komandi helgi' },
    day: { [-2]: 'í fyrradag', [-1]: 'í gær | í gærkvöldi', 0: 'í dag | í kvöld | í morgun', 1: 'á morgun', 2: 'hinn daginn' },
    week: { [-1]: 'fyrir viku | fyrir viku síðan' },
    month: { [-6]: 'fyrir hálfu ári', [-1]: 'fyrir mánuði | fyrir mánuði síðan', 6: 'eftir hálft ár' },
    year: { [-2]: 'í hittifyrra', [-1]: 'í fyrra | fyrir ári | fyrir ári síðan', 0: 'í ár | á þessu ári | fyrr á árinu | síðar á árinu | seinna á árinu | fyrr á þessu ári | síðar á þessu ári' },
  },
  nowadays: { words: 'í dag', auxiliaries: 'hefur | hafa', participles: 'að | ið | nt | tt' },
  ago: { before: 'fyrir', after: 'síðan' },
  ahead: { before: 'eftir' },
  offset: { after: 'eftir', before: 'fyrir' },
  since: 'síðan | frá og með | allt frá | eftir',
  until: 'til | fram til | til og með | fyrir | í síðasta lagi | fram að',
  from: 'frá | milli | á milli | á árunum | árin | á tímabilinu',
  to: 'til | og | til og með',
  article: 'hinn | þann',
  of: 'í | á | árið | ársins | af',
  at: 'í | á | frá | til | árið | um | fyrir | eftir | síðan | ársins | kringum | ca. | þann | hinn | árinu | ári | milli',
  each: 'hvern | hverjum | hverju | hvert | hverri | hverja | alla | öllum',
  seasons: ['vor | vorið | vori | vorsins | vorinu', 'sumar | sumarið | sumri | sumars | sumrinu | síðsumars', 'haust | haustið | hausti | hausts | haustinu', 'vetur | veturinn | vetri | vetrar | vetrinum'],
  lastYearsSeasons: ['í fyrravor', 'í fyrrasumar', 'í fyrrahaust', ''],
  halves: ['fyrri helming | fyrri helmingi | fyrri hluta', 'seinni helming | seinni helmingi | síðari helmingi | seinni hluta'],
  parts: 'byrjun | lok | árslok | í árslok | upphafi | upphaf | um miðjan | miðjan | um mitt | mitt | snemma | seint | í byrjun | í lok | undir lok',
  labels: { year: 'árið | ár | árs | ári | ársins | árinu | árin', period: 'árin | árunum | á árunum | tímabilið | tímabilinu' },
  decades: { endings: '', names: decadeNames() },
  centuries: { word: 'öld | aldar | öldin | öldinni | aldarinnar | öldina' },
  holidays: {
    'new-year': 'nýársdagur | nýársdag | nýár', 'new-year-eve': 'gamlársdagur | gamlársdag | gamlárskvöld', epiphany: 'þrettándinn', 'shrove-monday': 'bolludagur | bolludag', 'shrove-tuesday': 'sprengidagur | sprengidag', 'ash-wednesday': 'öskudagur | öskudag', 'palm-sunday': 'pálmasunnudagur | pálmasunnudag', 'maundy-thursday': 'skírdagur | skírdag', 'good-friday': 'föstudagurinn langi | föstudaginn langa',
    easter: 'páskar | páska | páskana | páskarnir | páskunum | páskum | páskadagur | páskadag', 'easter-monday': 'annar í páskum | annan í páskum', ascension: 'uppstigningardagur | uppstigningardag', pentecost: 'hvítasunna | hvítasunnu | hvítasunnuna | hvítasunnunni | hvítasunnudagur | hvítasunnudag', 'whit-monday': 'annar í hvítasunnu', 'national-day': 'þjóðhátíðardagurinn | þjóðhátíðardaginn', 'labour-day': 'verkalýðsdagurinn', 'st-johns-day': 'jónsmessa | jónsmessu',
    'christmas-eve': 'aðfangadagur | aðfangadag', christmas: 'jól | jólin | jólum | jólunum | jóladagur | jóladag', 'boxing-day': 'annar í jólum | annan í jólum', 'little-christmas-eve': 'þorláksmessa | þorláksmessu', 'turn-of-year': 'áramót | áramótin | áramótum | áramótunum', 'mothers-day': 'mæðradagurinn', 'fathers-day': 'feðradagurinn', 'all-saints': 'allraheilagramessa', halloween: 'hrekkjavaka | hrekkjavöku',
  },
  feastDays: { 'mothers-day': { month: 5, sunday: 2 }, 'fathers-day': { month: 11, sunday: 2 }, 'national-day': { month: 6, day: 17 } },
  clock: { before: 'kl. | kl | klukkan', open: 'opið | opnunartími' },
  amounts: {
    after: 'kr | krónur | króna | isk | evrur | evra | milljónir | milljónum | milljarðar | prósent | prósentum | manns | þátttakendur | starfsmenn | nemendur | nemendum | fyrirtæki | félagar | fermetrar | fermetra | m | millimetrar | millimetra | sentimetrar | sentimetra | nanómetrar | nanómetra | volt | wött | km | kílómetrar | kílómetra | metrar | metra | tonn | kg | kíló | grömm | lítrar | mw | kw | gw | sinnum | blaðsíður | stykki | stk | klukkustundir | tímar | mínútur | sekúndur | gráður | stig | sjúklingar | störf | börn | íbúar | íbúa | greinar | verkefni | íbúðir | ár | ára | dagar | vikur | mánuðir | hektarar | dollarar',
    before: 'nr | númer | lög | grein | gr | bls | síða | kafli | útgáfa | v | sími | s | kr | isbn | issn | doi | bindi | um það bil | mynd | tafla | stofa | windows | usd | yfir | iso | gerð | minnst | kl',
  },
  otherDays: 'hvenær | hefst | upphaf',
  whereLabels: 'staður | hvar | staðsetning | salur',
  roles: {
    event: 'ráðstefna | ráðstefnan | haldin | haldinn | haldið | verður | viðburður | málþing | opnar | opnun | fundur | vinnustofa | fyrirlestur | hefst | fagnar | heimsókn | doktorsvörn',
    period: 'tímabilið | tímabilinu | árunum',
    deadline: 'frestur | umsóknarfrestur | lokadagur | skilafrestur',
    latest: 'síðasta lagi',
    request: 'umsóknir | skráning | síðasta',
    closing: 'lýkur',
    founded: 'stofnað | stofnuð | stofnaður',
    made: '',
    founding: 'stofnun',
  },
});
