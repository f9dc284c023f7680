import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Norwegian Nynorsk, written by hand. */
export const words = (): WordTables => ({
  words: [
    'aldri', 'all', 'alle', 'allereie', 'alltid', 'alt', 'altså', 'andre', 'anna', 'annan', 'anten', 'artikkel', 'at', 'av', 'bak',
    'bakgrunnen', 'begge', 'berre', 'bilde', 'bilete', 'blant', 'blei', 'blir', 'burde', 'både', 'bør', 'de', 'deg', 'dei', 'deira',
    'den', 'denne', 'der', 'derav', 'deretter', 'derfor', 'derifrå', 'derimot', 'dermed', 'dersom', 'desse', 'dessutan', 'dessverre',
    'det', 'dette', 'di', 'difor', 'din', 'dine', 'dit', 'ditt', 'du', 'dykk', 'då', 'eg', 'ei', 'ein', 'einkvar', 'eit', 'eller',
    'elles', 'endeleg', 'endå', 'enn', 'enno', 'er', 'etter', 'fakta', 'fanst', 'fekk', 'fem', 'finn', 'finst', 'fire', 'fleire', 'flest',
    'fleste', 'for', 'fordi', 'forskarane', 'forskarar', 'forsking', 'forskinga', 'foto', 'framfor', 'framleis', 'frå', 'få', 'får',
    'færre', 'før', 'føremålet', 'først', 'første', 'gav', 'generelt', 'gir', 'gjekk', 'gjennom', 'gjer', 'gjev', 'gjorde', 'god', 'gode',
    'godt', 'går', 'hadde', 'han', 'hans', 'har', 'heldigvis', 'hennar', 'henne', 'hent', 'her', 'heretter', 'hit', 'hittil', 'ho',
    'honom', 'hos', 'høyr', 'i', 'ifølgje', 'igjen', 'ikkje', 'imot', 'inga', 'ingen', 'ingenting', 'inkje', 'innan', 'innanfor',
    'inntil', 'ja', 'kan', 'kanskje', 'kjelde', 'kjelder', 'kjem', 'kom', 'kontakt', 'kor', 'korkje', 'korleis', 'kort', 'kunne', 'kva',
    'kvar', 'kvart', 'kven', 'kvifor', 'langs', 'lat', 'lenge', 'les', 'likevel', 'lita', 'lite', 'liten', 'litt', 'mange', 'me', 'med',
    'medan', 'meg', 'meir', 'mellom', 'men', 'mest', 'mi', 'min', 'mine', 'mitt', 'mot', 'mykje', 'må', 'målet', 'måtte', 'naturlegvis',
    'nei', 'ni', 'no', 'noko', 'nokon', 'nokre', 'noverande', 'ny', 'nye', 'nyhende', 'nytt', 'når', 'ofte', 'og', 'også', 'om',
    'omkring', 'opphavleg', 'oss', 'over', 'prosjektet', 'på', 'resultata', 'resultatet', 'rundt', 'sa', 'sagt', 'same', 'samstundes',
    'samt', 'samtidig', 'seg', 'seier', 'seinare', 'seks', 'ser', 'si', 'sidan', 'sin', 'sine', 'sist', 'sitt', 'sju', 'sjå', 'sjølv',
    'sjølvsagt', 'skal', 'skulle', 'slik', 'slike', 'slikt', 'små', 'snart', 'som', 'spesielt', 'stor', 'store', 'stort', 'studien', 'så',
    'såg', 'særleg', 'ta', 'takk', 'tar', 'tek', 'tekst', 'tenk', 'ti', 'tidlegare', 'til', 'to', 'tok', 'trass', 'tre', 'tredje',
    'truleg', 'under', 'undersøkinga', 'undervegs', 'utan', 'utover', 'vanlegvis', 'var', 'vart', 'ved', 'vi', 'via', 'vidare', 'video',
    'vil', 'ville', 'viss', 'vår', 'våre', 'vårt', 'åtte', 'òg',
  ],
});
