import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['læs også', 'læs mere', 'se også', 'hør også', 'læs hele', 'læs flere', 'se mere', 'vis mere', 'fortsæt læsning', 'gå til', 'tilbage til'],
  asks: ['tilmeld dig', 'abonner på', 'abonnér på', 'del artiklen', 'del på', 'del siden', 'følg os', 'log ind', 'bliv medlem', 'skriv en kommentar', 'annonce', 'reklame', 'print siden', 'udskriv', 'kopier link', 'send til', 'vi bruger cookies', 'accepter', 'få nyheder', 'giv et tip', 'har du spørgsmål'],
  labels: ['relaterede', 'relateret indhold', 'relaterede artikler', 'relaterede nyheder', 'seneste nyt', 'seneste nyheder', 'mest læste', 'mest læst', 'flere nyheder', 'andre nyheder', 'andre læser', 'måske er du interesseret', 'emner', 'tags', 'nøgleord', 'kommentarer', 'om forfatteren', 'nyhedsbrev', 'følg', 'del', 'kontakt', 'yderligere oplysninger', 'fakta'],
  adverts: ['annonce', 'annoncer', 'reklame'],
  continues: ['artiklen fortsætter', 'historien fortsætter', 'teksten fortsætter'],
  continuesWhere: ['efter annoncen', 'under annoncen', 'efter reklamen', 'under reklamen', 'efter billedet', 'under billedet', 'efter videoen', 'under videoen', 'herunder', 'nedenfor'],
  stems: ['cookie', 'nyhedsbrev', 'abonnement', 'log ind', 'din e-mail', 'din mail'],
  consent: { to: ['cookie', 'samtykke'], given: ['accepter', 'samtykke', 'tillad', 'godkend'], shown: ['video', 'indhold'] },
  sections: ['nyhed', 'nyheder', 'nyt', 'aktuelt', 'artikel', 'artikler', 'presse', 'pressemeddelelse', 'pressemeddelelser', 'presserum', 'nyhedsarkiv', 'nyheder og presse', 'nyheder og arrangementer', 'forskningsnyheder', 'forsiden', 'forside', 'velkommen', 'detaljer', 'seneste nyt', 'kalender', 'arrangement', 'arrangementer', 'blogindlæg', 'debatindlæg', 'nyheder fra instituttet', 'udskriv', 'print', 'printversion', 'ikke navngivet', 'dokument uden titel'],
  share: ['del', 'følg', 'på', 'via', 'os', 'og', 'e', 'mail', 'print', 'link', 'kopier'],
  notFound: ['siden blev ikke fundet', 'siden kunne ikke findes', 'siden findes ikke', 'siden findes desværre ikke', 'siden er ikke fundet', 'side ikke fundet', 'siden eksisterer ikke', 'vi kan ikke finde siden', 'vi kunne ikke finde siden'],
});
