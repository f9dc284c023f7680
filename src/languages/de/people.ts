import { peopleTables } from '../contracts/people';

export const people = peopleTables({
  titles: [
    'herr', 'herrn', 'frau', 'dr', 'prof', 'dipl', 'ing', 'mag', 'sir', 'lord', 'lady', 'prinz', 'prinzessin', 'könig', 'königin', 'graf', 'gräfin',
    'baron', 'kaiser', 'kaiserin', 'papst', 'bischof', 'kardinal', 'pater', 'bundeskanzler', 'bundeskanzlerin', 'präsident', 'präsidentin',
    'kanzlerin', 'kanzler', 'minister', 'ministerin',
  ],
  roles: [
    'emeritus', 'emerita',
    'direktor', 'direktorin', 'geschäftsführer', 'geschäftsführerin', 'leiter', 'leiterin', 'chef', 'chefin', 'vorsitzender', 'vorsitzende',
    'vorstand', 'vorständin', 'rektor', 'rektorin', 'prorektor', 'prorektorin', 'dekan', 'dekanin', 'professor', 'professorin', 'dozent', 'dozentin',
    'forscher', 'forscherin', 'wissenschaftler', 'wissenschaftlerin', 'doktorand', 'doktorandin', 'student', 'studentin', 'bürgermeister',
    'bürgermeisterin', 'oberbürgermeister', 'oberbürgermeisterin', 'minister', 'ministerin', 'präsident', 'präsidentin', 'vizepräsident',
    'vizepräsidentin', 'kanzler', 'kanzlerin', 'bundeskanzler', 'bundeskanzlerin', 'staatssekretär', 'staatssekretärin', 'sprecher', 'sprecherin',
    'koordinator', 'koordinatorin', 'berater', 'beraterin', 'projektleiter', 'projektleiterin', 'mitarbeiter', 'mitarbeiterin', 'ingenieur',
    'ingenieurin', 'arzt', 'ärztin', 'biologe', 'biologin', 'chemiker', 'chemikerin', 'physiker', 'physikerin', 'ökonom', 'ökonomin', 'historiker',
    'historikerin', 'architekt', 'architektin', 'designer', 'journalist', 'journalistin', 'redakteur', 'redakteurin', 'autor', 'autorin',
    'schriftsteller', 'fotograf', 'fotografin', 'schauspieler', 'schauspielerin', 'regisseur', 'sänger', 'sängerin', 'musiker', 'künstler',
    'politiker', 'anwalt', 'richter', 'gründer', 'gründerin', 'unternehmer', 'inhaber', 'partner', 'ceo', 'mitglied', 'trainer', 'spieler',
    'generalsekretär', 'botschafter', 'kommissar', 'landrat', 'lehrer', 'pfarrer', 'general', 'major', 'oberst', 'hochschullehrer', 'abgeordneter',
    'senator', 'senatorin',
  ],
  roleEndings: [
    'direktor', 'direktorin', 'führer', 'führerin', 'leiter', 'leiterin', 'chef', 'chefin', 'vorsitzender', 'vorsitzende', 'vorstand', 'rektor',
    'rektorin', 'dekan', 'professor', 'professorin', 'dozent', 'forscher', 'forscherin', 'wissenschaftler', 'wissenschaftlerin', 'meister',
    'meisterin', 'minister', 'ministerin', 'präsident', 'präsidentin', 'kanzler', 'kanzlerin', 'sekretär', 'sekretärin', 'sprecher', 'sprecherin',
    'koordinator', 'berater', 'beraterin', 'mitarbeiter', 'ingenieur', 'ingenieurin', 'redakteur', 'fotograf', 'mitglied', 'student', 'gründer',
    'experte', 'expertin', 'manager', 'managerin', 'spezialist', 'beauftragter', 'beauftragte', 'lehrer',
    'biologe', 'biologin', 'ökologe', 'ökologin', 'chemiker', 'chemikerin', 'physiker', 'physikerin', 'historiker', 'historikerin', 'informatiker', 'informatikerin', 'mediziner', 'medizinerin', 'ökonom', 'ökonomin', 'ologe', 'ologin'],
  roleModifiers: [
    'ehemaliger', 'ehemalige', 'früherer', 'frühere', 'damaliger', 'damalige', 'neuer', 'neue', 'stellvertretender', 'stellvertretende',
    'wissenschaftlicher', 'wissenschaftliche', 'geschäftsführender', 'geschäftsführende', 'amtierender', 'technischer', 'kaufmännischer',
  ],
  roleLinks: ['für', 'am', 'an', 'der', 'des', 'von', 'vom', 'bei', 'beim', 'im', 'in'],
  bodyLinks: ['am', 'an', 'bei', 'beim', 'vom', 'von'],
  bodyOrigins: ['von', 'vom'],
  credits: ['foto', 'fotos', 'fotograf', 'bild', 'bilder', 'abbildung', 'grafik', 'quelle'],
  notPersonEndings: [
    'straße', 'strasse', 'str', 'weg', 'platz', 'allee', 'gasse', 'ring', 'ufer', 'brücke', 'haus', 'park', 'preis', 'stiftung', 'medaille',
    'universität', 'institut', 'zentrum', 'museum', 'schule', 'gymnasium', 'klinik', 'krankenhaus', 'kirche', 'halle', 'verein', 'gruppe',
    'gesellschaft', 'labor', 'gesetz', 'effekt', 'krankheit', 'syndrom', 'hochschule', 'turm', 'stadion',
    'fachbereich', 'fakultät', 'lehrstuhl', 'abteilung', 'klinikum', 'ministerium', 'verband', 'verlag', 'referat', 'departement', 'department',
  ],
});
