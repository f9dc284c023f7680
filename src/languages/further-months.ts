/**
 * Names of the months, as in CLDR, in languages that have no tables of their own here: the forms within a date, the
 * stand-alone forms, and the abbreviations of at least three letters. January to December, separated by commas; no name
 * means two months.
 */
// prettier-ignore
export const FURTHER_MONTHS: readonly string[] = [
  'enero ene, febrero feb, marzo mar, abril abr, mayo may, junio jun, julio jul, agosto ago, septiembre sept, octubre oct, noviembre nov, diciembre dic',
  'janeiro jan, fevereiro fev, março mar, abril abr, maio mai, junho jun, julho jul, agosto ago, setembro set, outubro out, novembro nov, dezembro dez',
  'gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug, agosto ago, settembre set, ottobre ott, novembre nov, dicembre dic',
  'gener, febrer, març, abril, maig, juny, juliol, agost, setembre, octubre, novembre, desembre',
  'xaneiro xan, febreiro feb, marzo mar, abril abr, maio, xuño, xullo xul, agosto ago, setembro set, outubro out, novembro nov, decembro dec',
  'ianuarie ian, februarie feb, martie mar, aprilie apr, mai, iunie iun, iulie iul, august aug, septembrie sept, octombrie oct, noiembrie nov, decembrie dec',
  'stycznia styczeń sty, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi, maja maj, czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpień sie, września wrzesień wrz, października październik paź, listopada listopad lis, grudnia grudzień gru',
  'ledna leden, února únor, března březen, dubna duben, května květen, června červen, července červenec, srpna srpen, září, října říjen, listopadu listopad, prosince prosinec',
  'januára január, februára február, marca marec, apríla apríl, mája máj, júna jún, júla júl, augusta august, septembra september, októbra október, novembra november, decembra december',
  'január jan, február febr, március márc, április ápr, május máj, június jún, július júl, augusztus aug, szeptember szept, október okt, november nov, december dec',
  'januar jan, februar feb, marec mar, april apr, maj, junij jun, julij jul, avgust avg, september sep, oktober okt, november nov, december dec',
  'ocak oca, şubat şub, mart mar, nisan nis, mayıs may, haziran haz, temmuz tem, ağustos ağu, eylül eyl, ekim eki, kasım kas, aralık ara',
  'jaanuar jaan, veebruar veebr, märts, aprill apr, mai, juuni, juuli, august aug, september sept, oktoober okt, november nov, detsember dets',
  'января январь янв, февраля февраль февр, марта март мар, апреля апрель апр, мая май, июня июнь июн, июля июль июл, августа август авг, сентября сентябрь сент, октября октябрь окт, ноября ноябрь нояб, декабря декабрь дек',
  'січня січень січ, лютого лютий лют, березня березень бер, квітня квітень квіт, травня травень трав, червня червень черв, липня липень лип, серпня серпень серп, вересня вересень вер, жовтня жовтень жовт, листопада листопад лист, грудня грудень груд',
  'януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември',
  'ιανουαρίου ιαν, φεβρουαρίου φεβ, μαρτίου μαρ, απριλίου απρ, μαΐου μαΐ, ιουνίου ιουν, ιουλίου ιουλ, αυγούστου αυγ, σεπτεμβρίου σεπ, οκτωβρίου οκτ, νοεμβρίου νοε, δεκεμβρίου δεκ',
];
