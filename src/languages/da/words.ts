import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Danish, written by hand. */
export const words = (): WordTables => ({
  words: [
    'ad', 'af', 'al', 'aldrig', 'alle', 'allerede', 'alligevel', 'alt', 'altid', 'altså', 'anden', 'andet', 'andre', 'artikel', 'at',
    'bag', 'bagefter', 'baggrunden', 'bare', 'begge', 'billede', 'billeder', 'blandt', 'blev', 'bliver', 'blot', 'burde', 'både', 'bør',
    'da', 'de', 'dem', 'den', 'denne', 'dens', 'der', 'deraf', 'derefter', 'deres', 'derfor', 'derfra', 'derimod', 'dermed', 'dernæst',
    'derpå', 'dertil', 'derudover', 'derved', 'desuden', 'desværre', 'det', 'dets', 'dette', 'dig', 'din', 'dine', 'disse', 'dit', 'dog',
    'du', 'efter', 'eller', 'ellers', 'en', 'end', 'endelig', 'endnu', 'endvidere', 'enhver', 'enten', 'er', 'et', 'ethvert', 'fakta',
    'fandtes', 'fem', 'fik', 'find', 'findes', 'fire', 'flere', 'flest', 'fleste', 'for', 'foran', 'fordi', 'formålet', 'forskere',
    'forskerne', 'foruden', 'foto', 'fotos', 'fra', 'få', 'får', 'færre', 'før', 'først', 'første', 'gav', 'generelt', 'gennem', 'gik',
    'giver', 'gjorde', 'god', 'gode', 'godt', 'går', 'gør', 'ham', 'han', 'hans', 'har', 'havde', 'heldigvis', 'helt', 'hende', 'hendes',
    'hent', 'her', 'heraf', 'herefter', 'heri', 'hermed', 'hertil', 'herunder', 'herved', 'hidtil', 'hos', 'hun', 'hvad', 'hvem', 'hver',
    'hverken', 'hvert', 'hvilke', 'hvilken', 'hvilket', 'hvis', 'hvor', 'hvordan', 'hvorfor', 'hvorimod', 'hvornår', 'hvorvidt', 'hør',
    'i', 'ifølge', 'igen', 'ikke', 'imidlertid', 'imod', 'inden', 'indtil', 'ingen', 'intet', 'især', 'ja', 'jeg', 'jer', 'kan', 'kilde',
    'kilder', 'kom', 'kommer', 'kontakt', 'kort', 'kun', 'kunne', 'lad', 'langs', 'lidt', 'lige', 'lille', 'længe', 'læs', 'man', 'mange',
    'med', 'medmindre', 'meget', 'mellem', 'men', 'mens', 'mere', 'mest', 'mig', 'min', 'mine', 'mit', 'mod', 'muligvis', 'må', 'målet',
    'måske', 'måtte', 'naturligvis', 'nej', 'ni', 'nogen', 'noget', 'nogle', 'normalt', 'nu', 'nutidens', 'nuværende', 'ny', 'nye',
    'nyhed', 'nyheder', 'nyt', 'når', 'ofte', 'og', 'også', 'om', 'omkring', 'oprindelig', 'oprindeligt', 'os', 'otte', 'over', 'overvej',
    'pga', 'projektet', 'på', 'resultaterne', 'resultatet', 'sagde', 'sagt', 'samme', 'samt', 'samtidig', 'se', 'seks', 'selv',
    'selvfølgelig', 'selvom', 'senere', 'ser', 'siden', 'sidst', 'sig', 'siger', 'sin', 'sine', 'sit', 'skal', 'skulle', 'skønt', 'små',
    'snart', 'som', 'stadig', 'stor', 'store', 'stort', 'studiet', 'syv', 'så', 'sådan', 'sådanne', 'sådant', 'tag', 'tager', 'tak',
    'tekst', 'ti', 'tidligere', 'til', 'to', 'tog', 'tre', 'tredje', 'trods', 'typisk', 'tænk', 'uden', 'udover', 'under',
    'undersøgelsen', 'undervejs', 'var', 'ved', 'vi', 'via', 'video', 'vil', 'ville', 'vores',
  ],
});
