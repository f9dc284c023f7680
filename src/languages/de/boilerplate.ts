import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['lesen sie auch', 'lesen sie mehr', 'mehr lesen', 'weiterlesen', 'weitere informationen', 'mehr zum thema', 'siehe auch', 'mehr erfahren', 'mehr dazu', 'zum artikel', 'zurück zu', 'zurück zur', 'nach oben', 'zur startseite'],
  asks: ['newsletter abonnieren', 'jetzt abonnieren', 'jetzt anmelden', 'artikel teilen', 'teilen auf', 'folgen sie uns', 'folgen auf', 'anmelden', 'einloggen', 'anzeige', 'werbung', 'drucken', 'seite drucken', 'link kopieren', 'wir verwenden cookies', 'diese website verwendet', 'akzeptieren', 'kommentar schreiben', 'kommentar verfassen', 'per e-mail', 'bitte aktivieren'],
  labels: ['verwandte artikel', 'weitere artikel', 'weitere meldungen', 'weitere nachrichten', 'weitere themen', 'ähnliche artikel', 'aktuelle nachrichten', 'meistgelesen', 'meist gelesen', 'das könnte sie auch', 'auch interessant', 'themen', 'schlagworte', 'schlagwörter', 'stichworte', 'kommentare', 'über den autor', 'newsletter', 'teilen', 'kontakt', 'pressekontakt', 'tags'],
  adverts: ['anzeige', 'anzeigen', 'werbung'],
  continues: ['artikel geht', 'der artikel geht', 'text geht', 'der text geht', 'artikel geht weiter', 'der artikel geht weiter', 'weiterlesen', 'weiter', 'lesen sie', 'lesen sie weiter'],
  continuesWhere: ['nach der anzeige', 'nach der anzeige weiter', 'unter der anzeige weiter', 'nach der werbung', 'nach der werbung weiter', 'nach dem bild', 'nach dem bild weiter', 'unter dem bild weiter', 'nach dem video weiter', 'unter der anzeige', 'unter dem bild', 'unterhalb der anzeige weiter'],
  stems: ['newsletter', 'abonnier', 'einwilligung', 'datenschutzerkl'],
  sections: ['news', 'neuigkeiten', 'neues', 'aktuelles', 'aktuell', 'aktuelle meldung', 'aktuelle meldungen', 'nachricht', 'nachrichten', 'meldung', 'meldungen', 'mitteilung', 'mitteilungen', 'artikel', 'beitrag', 'beiträge', 'presse', 'pressemitteilung', 'pressemitteilungen', 'presseinformation', 'presseinformationen', 'pressemeldung', 'pressemeldungen', 'medienmitteilung', 'medienmitteilungen', 'medieninformation', 'medieninformationen', 'newsroom', 'news detail', 'newsdetail', 'detailansicht', 'einzelansicht', 'news archiv', 'newsarchiv', 'news und termine', 'news und veranstaltungen', 'aktuelles und presse', 'aktuelles aus der forschung', 'startseite', 'willkommen', 'termine', 'veranstaltung', 'veranstaltungen', 'kalender', 'blog'],
  share: ['teilen', 'folgen', 'auf', 'bei', 'via', 'uns', 'und'],
});
