import { quoteTables, type QuoteTables } from '../contracts/quotes';

export const quotes = (): QuoteTables => quoteTables({
  verbs: [
    'sagt', 'sagte', 'sagen', 'erklärt', 'erklärte', 'erläutert', 'erläuterte', 'berichtet', 'berichtete', 'betont', 'betonte', 'meint', 'meinte',
    'schreibt', 'schrieb', 'ergänzt', 'ergänzte', 'fügt', 'fügte', 'unterstreicht', 'unterstrich', 'teilt', 'teilte', 'bestätigt', 'bestätigte',
    'kommentiert', 'kommentierte', 'freut', 'lautet', 'resümiert', 'hofft', 'glaubt', 'findet', 'fordert', 'forderte', 'kündigt', 'erzählt',
    'erzählte', 'antwortet', 'antwortete', 'fragt', 'fragte', 'warnt', 'warnte', 'räumt', 'beschreibt', 'zitiert', 'begründet', 'stellt',
    'resümierte', 'lobt', 'lobte', 'würdigt', 'so', 'freute', 'mahnt', 'mahnte', 'erinnert', 'erinnerte', 'entgegnet', 'entgegnete', 'bilanziert', 'bilanzierte', 'bemerkt', 'bemerkte', 'gratulierte', 'kritisiert', 'kritisierte', 'schildert', 'schilderte', 'versichert', 'versicherte', 'prognostiziert', 'prognostizierte', 'konstatiert', 'konstatierte', 'resümierten', 'argumentiert', 'argumentierte', 'appelliert', 'appellierte', 'verspricht', 'versprach', 'verkündet', 'verkündete', 'schwärmt', 'schwärmte', 'urteilt', 'urteilte', 'hoffte', 'kündigte', 'glaubte', 'fand',
    'ruft', 'rief',
    'unterstrichen',
  ],
  spoken: [
    'lacht', 'lachte', 'lächelt', 'lächelte', 'schmunzelt', 'schmunzelte', 'seufzt', 'seufzte', 'jubelt', 'jubelte', 'scherzt', 'scherzte',
    'staunt', 'staunte', 'bedauert', 'bedauerte', 'beklagt', 'beklagte', 'moniert', 'monierte', 'befürchtet', 'befürchtete', 'beteuert',
    'beteuerte', 'bekräftigt', 'bekräftigte', 'präzisiert', 'präzisierte', 'pflichtet', 'stimmt', 'kontert', 'konterte', 'verrät', 'verriet',
    'rät', 'riet', 'plädiert', 'plädierte', 'behauptet', 'behauptete', 'vermutet', 'vermutete', 'schätzt', 'schätzte', 'bekennt', 'bekannte',
    'gesteht', 'gestand', 'wünscht', 'wünschte', 'dankt', 'dankte', 'fasst', 'fasste', 'sinniert', 'sinnierte', 'gibt', 'gab', 'weiß', 'wusste',
  ],
  auxiliaries: ['hat', 'hatte'],
  pronouns: ['er', 'sie'],
  ages: ['jährige', 'jährigen'],
  sources: ['laut', 'zufolge', 'nach'],
  sourcePhrases: ['laut', 'nach angaben', 'nach angaben von', 'nach ansicht von', 'nach meinung von', 'nach einschätzung von', 'nach auffassung von', 'nach den worten von', 'nach worten von'],
  addressing: ['bei', 'mit', 'an', 'gegenüber', 'über', 'zu', 'gegen'],
  subjectsFirst: false,
  dashes: false,
});
