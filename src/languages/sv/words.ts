import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of Swedish, written by hand. */
export const words = (): WordTables => ({
  words: [
    'aldrig', 'all', 'alla', 'allt', 'alltid', 'alltså', 'andra', 'annan', 'annars', 'annat', 'antingen', 'artikel', 'att', 'av',
    'bakgrunden', 'bakom', 'bara', 'bild', 'bland', 'blev', 'blir', 'borde', 'bra', 'båda', 'både', 'bör', 'de', 'dem', 'den', 'denna',
    'denne', 'deras', 'dess', 'dessa', 'dessutom', 'det', 'detta', 'dig', 'din', 'dina', 'dit', 'ditt', 'dock', 'du', 'där', 'därav',
    'därefter', 'däremot', 'därför', 'därifrån', 'därmed', 'därvid', 'då', 'efter', 'eftersom', 'eller', 'emellertid', 'emot', 'en',
    'endast', 'enligt', 'er', 'era', 'ert', 'ett', 'fakta', 'fanns', 'fast', 'fastän', 'fem', 'fick', 'film', 'finns', 'flera', 'flest',
    'forskare', 'forskarna', 'fortfarande', 'foto', 'framför', 'från', 'fyra', 'färre', 'få', 'får', 'för', 'före', 'först', 'första',
    'förutom', 'gav', 'generellt', 'genom', 'ger', 'gick', 'gjorde', 'god', 'går', 'gör', 'hade', 'han', 'hans', 'har', 'henne', 'hennes',
    'hit', 'hitta', 'hittills', 'hon', 'honom', 'hos', 'hur', 'huruvida', 'hämta', 'här', 'härav', 'härefter', 'häri', 'hör', 'i', 'igen',
    'inför', 'inga', 'ingen', 'inget', 'innan', 'inom', 'inte', 'ja', 'jag', 'kan', 'kanske', 'kom', 'kommer', 'kontakt', 'kontakta',
    'kort', 'kunde', 'källa', 'källor', 'lite', 'liten', 'länge', 'längs', 'läs', 'låt', 'man', 'med', 'medan', 'mellan', 'men', 'mer',
    'mera', 'mest', 'mig', 'min', 'mina', 'mitt', 'mot', 'mycket', 'målet', 'många', 'måste', 'möjligen', 'naturligtvis', 'nej', 'ni',
    'nio', 'normalt', 'nu', 'nuvarande', 'ny', 'nya', 'nyhet', 'nyheter', 'nytt', 'när', 'någon', 'något', 'några', 'och', 'också',
    'ofta', 'om', 'omkring', 'oss', 'projektet', 'på', 'redan', 'resultaten', 'resultatet', 'runt', 'sade', 'sagt', 'samma', 'samt',
    'samtidigt', 'se', 'sedan', 'senare', 'ser', 'sex', 'sig', 'sin', 'sina', 'sist', 'sitt', 'sju', 'själv', 'självklart', 'ska',
    'skall', 'skulle', 'små', 'snart', 'som', 'stor', 'stora', 'stort', 'studien', 'syftet', 'säger', 'särskilt', 'så', 'sådan', 'sådana',
    'sådant', 'såg', 'ta', 'tack', 'tar', 'text', 'tidigare', 'till', 'tills', 'tio', 'tog', 'tre', 'tredje', 'trots', 'två', 'tyvärr',
    'tänk', 'under', 'undersökningen', 'ursprungligen', 'utan', 'utöver', 'vad', 'vanligtvis', 'var', 'varför', 'varje', 'varken', 'vart',
    'vem', 'vi', 'via', 'vid', 'vidare', 'vilka', 'vilken', 'vilket', 'vill', 'ville', 'vår', 'våra', 'vårt', 'än', 'ändå', 'ännu',
    'äntligen', 'är', 'även', 'åt', 'åtta', 'över',
  ],
});
