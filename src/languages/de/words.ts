import type { WordTables } from '../contracts/words';

/** Frequent closed-class and sentence-initial words of German, written by hand. */
export const words = (): WordTables => ({
  words: [
    'aber', 'acht', 'aktuell', 'alle', 'allem', 'allen', 'aller', 'allerdings', 'alles', 'als', 'also', 'am', 'an', 'andere', 'anderen',
    'anderer', 'ans', 'anschließend', 'anstatt', 'auch', 'auf', 'aus', 'außerdem', 'bald', 'bei', 'beide', 'beiden', 'beim', 'bereits',
    'besonders', 'bevor', 'bild', 'bilder', 'bis', 'bisher', 'bloß', 'da', 'dabei', 'dadurch', 'dafür', 'dagegen', 'daher', 'damit',
    'danach', 'dank', 'danke', 'dann', 'daran', 'darauf', 'daraufhin', 'daraus', 'darf', 'darin', 'darüber', 'das', 'dass', 'davon',
    'dazu', 'dein', 'deine', 'dem', 'den', 'denn', 'dennoch', 'der', 'derjenige', 'derselbe', 'derzeit', 'des', 'deshalb', 'deswegen',
    'dich', 'die', 'diejenigen', 'dies', 'diese', 'dieselbe', 'diesem', 'diesen', 'dieser', 'dieses', 'dort', 'dorthin', 'drei', 'dritte',
    'du', 'durch', 'dürfen', 'ebenso', 'ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'einige', 'einiger', 'endlich', 'entlang',
    'entweder', 'er', 'erste', 'ersten', 'es', 'etwas', 'euch', 'euer', 'eure', 'falls', 'ferner', 'folglich', 'forschende', 'forscher',
    'foto', 'fotos', 'früher', 'fünf', 'für', 'gab', 'ganz', 'gegen', 'geht', 'gemäß', 'generell', 'gerade', 'gestern', 'gibt', 'ging',
    'gleichzeitig', 'glücklicherweise', 'große', 'großer', 'gute', 'guter', 'haben', 'hat', 'hatte', 'hatten', 'heute', 'hier', 'hierbei',
    'hierfür', 'hiermit', 'hierzu', 'hinter', 'häufig', 'ich', 'ihm', 'ihn', 'ihnen', 'ihr', 'ihre', 'ihrem', 'ihren', 'ihrer', 'im',
    'immer', 'in', 'ins', 'insbesondere', 'inzwischen', 'ist', 'ja', 'je', 'jede', 'jedem', 'jeder', 'jedes', 'jedoch', 'jemand', 'jene',
    'jener', 'jenes', 'jetzt', 'kam', 'kann', 'kein', 'keine', 'keinem', 'keinen', 'keiner', 'kleine', 'kommt', 'konnte', 'kontakt',
    'kurz', 'können', 'lange', 'laut', 'leider', 'lesen', 'macht', 'man', 'mehr', 'mehrere', 'mein', 'meine', 'meiner', 'meist',
    'meisten', 'mich', 'mit', 'mittels', 'mittlerweile', 'muss', 'musste', 'möglicherweise', 'müssen', 'nach', 'nachdem', 'natürlich',
    'neben', 'nein', 'neu', 'neue', 'neuer', 'neues', 'neun', 'nicht', 'nichts', 'nie', 'niemals', 'niemand', 'noch', 'normalerweise',
    'nun', 'nur', 'ob', 'obgleich', 'obwohl', 'oder', 'oft', 'ohne', 'quelle', 'quellen', 'sagt', 'schließlich', 'schon', 'sechs', 'sein',
    'seine', 'seinem', 'seiner', 'seit', 'selbst', 'selbstverständlich', 'sich', 'sie', 'sieben', 'sieht', 'sind', 'so', 'sobald',
    'sofern', 'sogar', 'solange', 'solche', 'solcher', 'soll', 'sollen', 'sollte', 'somit', 'sondern', 'sonst', 'soweit', 'sowie',
    'sowohl', 'später', 'statt', 'text', 'trotz', 'trotzdem', 'um', 'und', 'uns', 'unser', 'unsere', 'unserer', 'unter', 'ursprünglich',
    'viel', 'viele', 'vieler', 'vielleicht', 'vier', 'vom', 'von', 'vor', 'wann', 'war', 'waren', 'warum', 'was', 'weder', 'wegen',
    'weil', 'weitere', 'weiterhin', 'welche', 'welcher', 'welches', 'wem', 'wen', 'wenige', 'weniger', 'wenn', 'wer', 'werden', 'weshalb',
    'wessen', 'wie', 'wieder', 'wieso', 'will', 'wir', 'wird', 'wo', 'wollen', 'wollte', 'wurde', 'wurden', 'während', 'zehn', 'zu',
    'zudem', 'zuerst', 'zuletzt', 'zum', 'zunächst', 'zur', 'zwei', 'zweite', 'zwischen', 'über',
  ],
});
