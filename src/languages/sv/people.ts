import { peopleTables, type PeopleTables } from '../contracts/people';

export const people = (): PeopleTables => peopleTables({
  titles: [
    'tekn', 'agr',
    'herr', 'fru', 'fröken', 'dr', 'prof', 'fil', 'docent', 'professor', 'lektor', 'sir', 'lord', 'lady', 'prins', 'prinsessan', 'prinsessa', 'kung',
    'kungen', 'drottning', 'kronprins', 'kronprinsessan', 'greve', 'baron', 'biskop', 'pastor', 'statsminister', 'president', 'statsrådet',
  ],
  roles: [
    'emeritus', 'emerita',
    'direktör', 'vd', 'ordförande', 'vice', 'chef', 'ledare', 'rektor', 'prorektor', 'vicerektor', 'dekan', 'prefekt', 'professor', 'lektor',
    'docent', 'forskare', 'doktorand', 'postdoktor', 'student', 'borgmästare', 'minister', 'statsminister', 'utrikesminister', 'finansminister',
    'president', 'talesperson', 'talesman', 'koordinator', 'samordnare', 'konsult', 'rådgivare', 'projektledare', 'verksamhetsledare',
    'klusterledare', 'medarbetare', 'ingenjör', 'läkare', 'överläkare', 'biolog', 'kemist', 'fysiker', 'ekonom', 'historiker', 'arkitekt', 'designer',
    'journalist', 'redaktör', 'författare', 'fotograf', 'skådespelare', 'regissör', 'sångare', 'musiker', 'konstnär', 'politiker', 'advokat',
    'domare', 'grundare', 'entreprenör', 'ägare', 'partner', 'ceo', 'cto', 'ledamot', 'tränare', 'spelare', 'generalsekreterare', 'ambassadör',
    'kommissionär', 'landshövding', 'statssekreterare', 'generaldirektör', 'sjuksköterska', 'lärare', 'präst', 'general', 'major', 'överste',
    'enhetschef', 'avdelningschef', 'kommunalråd', 'statsråd', 'kommunalrådet', 'regionråd', 'regionrådet', 'oppositionsråd', 'oppositionsrådet', 'landstingsråd', 'landstingsrådet', 'borgarråd', 'borgarrådet', 'finansborgarråd', 'rektorn', 'ministern', 'förbundsordförande', 'riksdagsledamot',
    'forskaren', 'postdok', 'postdoc', 'forskningsledare', 'professorn', 'projektledaren', 'universitetslektor'],
  roleEndings: [
    'direktör', 'ordförande', 'chef', 'ledare', 'rektor', 'dekan', 'professor', 'lektor', 'forskare', 'konsult', 'rådgivare', 'minister', 'president',
    'koordinator', 'samordnare', 'ingenjör', 'läkare', 'ekonom', 'redaktör', 'fotograf', 'talesman', 'talesperson', 'sekreterare', 'ledamot',
    'student', 'grundare', 'analytiker', 'expert', 'specialist', 'advokat', 'utvecklare', 'mästare', 'råd',
    'biolog', 'ekolog', 'kemist', 'fysiker', 'historiker', 'olog', 'arkeolog',
    'doktorand', 'docent', 'forskaren'],
  roleModifiers: [
    'verkställande', 'tidigare', 'dåvarande', 'nuvarande', 'tillträdande', 'tillförordnad', 'tf', 'ny', 'nya', 'nye', 'förre', 'förra', 'vetenskaplig',
    'biträdande', 'vice', 'teknisk', 'politisk', 'senior', 'svensk', 'dansk', 'norsk', 'tysk', 'amerikansk', 'brittisk', 'fransk', 'finsk',
  ],
  roleLinks: ['för', 'vid', 'i', 'hos', 'på', 'av', 'från', 'till', 'inom'],
  bodyLinks: ['vid', 'hos', 'från', 'i'],
  bodyOrigins: ['från'],
  credits: ['foto', 'fotograf', 'bild', 'illustration', 'foton', 'arkivbild', 'pressbild'],
  notPersonEndings: [
    'vägen', 'väg', 'gatan', 'gata', 'allén', 'plats', 'platsen', 'torg', 'torget', 'gränd', 'park', 'parken', 'priset', 'pris', 'fonden', 'fond',
    'stiftelsen', 'stiftelse', 'medaljen', 'universitetet', 'universitet', 'institutet', 'institut', 'centrum', 'center', 'museet', 'museum',
    'skolan', 'skola', 'sjukhus', 'sjukhuset', 'kyrka', 'kyrkan', 'huset', 'klubben', 'gruppen', 'laboratoriet', 'lagen', 'effekten', 'sjukdom',
    'syndrom',
  ],
  shortened: ['adm', 'bitr', 'tf', 'ass', 'konst'],
  ranksBehind: [],
  appointing: ['utsedd', 'utsetts', 'utses', 'vald', 'valts', 'väljs', 'anställd', 'anställts', 'utnämnd', 'utnämnts', 'tillträder', 'rekryterats', 'anställer', 'utser', 'rekryterar', 'väljer', 'utnämner', 'utsett', 'anställt', 'rekryterat', 'valt'],
  helping: ['har', 'blivit', 'varit', 'nu', 'just'],
  fieldAdjectives: [],
  scholars: ['professor', 'lektor', 'forskare', 'docent'],
  originEndings: [],
  ofLinks: [],
  academicTitles: ['dr', 'prof', 'ing', 'lic'],
});
