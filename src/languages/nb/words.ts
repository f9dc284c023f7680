import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Norwegian Bokmål, written by hand. */
export const words = (): WordTables => ({
  words: [
    'aldri', 'all', 'alle', 'allerede', 'alltid', 'alt', 'altså', 'andre', 'annen', 'annet', 'artikkel', 'at', 'av', 'bak', 'bakgrunnen',
    'bare', 'begge', 'bilde', 'bilder', 'blant', 'ble', 'blir', 'burde', 'både', 'bør', 'da', 'de', 'deg', 'dem', 'den', 'denne', 'dens',
    'der', 'derav', 'dere', 'deres', 'deretter', 'derfor', 'derfra', 'derimot', 'dermed', 'derved', 'dessuten', 'dessverre', 'det',
    'dets', 'dette', 'din', 'dine', 'disse', 'dit', 'ditt', 'du', 'ei', 'eller', 'ellers', 'en', 'enda', 'endelig', 'enhver', 'enn',
    'ennå', 'enten', 'er', 'et', 'etter', 'fakta', 'fantes', 'fem', 'fikk', 'finn', 'finnes', 'fire', 'flere', 'flest', 'fleste', 'for',
    'foran', 'fordi', 'formålet', 'forskere', 'forskerne', 'fortsatt', 'foruten', 'foto', 'fra', 'få', 'får', 'færre', 'før', 'først',
    'første', 'ga', 'generelt', 'gikk', 'gir', 'gjennom', 'gjorde', 'gjør', 'god', 'gode', 'godt', 'går', 'hadde', 'ham', 'han', 'hans',
    'har', 'heldigvis', 'henne', 'hennes', 'hent', 'her', 'herav', 'heretter', 'heri', 'hermed', 'hit', 'hittil', 'hos', 'hun', 'hva',
    'hvem', 'hver', 'hvert', 'hvilke', 'hvilken', 'hvilket', 'hvis', 'hvor', 'hvordan', 'hvorfor', 'hvorvidt', 'hør', 'i', 'ifølge',
    'igjen', 'ikke', 'imidlertid', 'imot', 'ingen', 'ingenting', 'innen', 'innenfor', 'inntil', 'intet', 'ja', 'jeg', 'kan', 'kanskje',
    'kilde', 'kilder', 'kom', 'kommer', 'kontakt', 'kort', 'kun', 'kunne', 'la', 'langs', 'lenge', 'les', 'likevel', 'lite', 'liten',
    'litt', 'man', 'mange', 'med', 'meg', 'meget', 'mellom', 'men', 'mens', 'mer', 'mest', 'min', 'mindre', 'mine', 'mitt', 'mot',
    'muligens', 'mye', 'må', 'målet', 'måtte', 'naturligvis', 'nei', 'ni', 'noe', 'noen', 'normalt', 'ny', 'nye', 'nyhet', 'nyheter',
    'nytt', 'nå', 'når', 'nåværende', 'ofte', 'og', 'også', 'om', 'omkring', 'opprinnelig', 'oss', 'over', 'prosjektet', 'på',
    'resultatene', 'resultatet', 'rundt', 'sa', 'sagt', 'samme', 'samt', 'samtidig', 'se', 'seg', 'seks', 'selv', 'selvfølgelig',
    'selvom', 'senere', 'ser', 'siden', 'sier', 'sin', 'sine', 'sist', 'sitt', 'sju', 'skal', 'skjønt', 'skulle', 'slik', 'slike',
    'slikt', 'små', 'snart', 'som', 'spesielt', 'stor', 'store', 'stort', 'studien', 'syv', 'så', 'særlig', 'ta', 'takk', 'tar', 'tekst',
    'tenk', 'ti', 'tidligere', 'til', 'to', 'tok', 'tre', 'tredje', 'tross', 'under', 'undersøkelsen', 'underveis', 'uten', 'utover',
    'vanligvis', 'var', 'ved', 'verken', 'vi', 'via', 'video', 'videre', 'vil', 'ville', 'vår', 'våre', 'vårt', 'åtte',
  ],
});
