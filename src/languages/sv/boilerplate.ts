import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['läs också', 'läs även', 'läs mer', 'se också', 'läs hela', 'läs fler', 'visa mer', 'fortsätt läsa', 'till toppen', 'gå till', 'tillbaka till'],
  asks: ['prenumerera på', 'anmäl dig', 'dela artikeln', 'dela på', 'dela sidan', 'följ oss', 'logga in', 'bli medlem', 'skriv en kommentar', 'annons', 'reklam', 'skriv ut', 'kopiera länk', 'vi använder cookies', 'vi använder kakor', 'godkänn', 'tipsa', 'få nyheter'],
  labels: ['relaterat', 'relaterade artiklar', 'relaterade nyheter', 'senaste nytt', 'senaste nyheter', 'mest läst', 'mest lästa', 'fler nyheter', 'andra nyheter', 'ämnen', 'taggar', 'nyckelord', 'kommentarer', 'om författaren', 'nyhetsbrev', 'följ', 'dela', 'kontakt'],
  adverts: ['annons', 'annonser', 'reklam'],
  continues: ['artikeln fortsätter', 'texten fortsätter'],
  continuesWhere: ['efter annonsen', 'under annonsen', 'efter reklamen', 'under reklamen', 'efter bilden', 'under bilden', 'efter videon', 'under videon', 'nedan', 'nedanför'],
  stems: ['nyhetsbrev', 'prenumer', 'kakor', 'logga in', 'din e-post', 'via e-post'],
  consent: { to: ['cookie', 'kakor', 'samtycke'], given: ['accepter', 'godkän', 'samtyck', 'tillåt'], shown: ['video', 'innehåll'] },
  sections: ['nyhet', 'nyheter', 'aktuellt', 'artikel', 'artiklar', 'press', 'pressmeddelande', 'pressmeddelanden', 'pressrum', 'nyhetsarkiv', 'nyheter och press', 'nyheter och evenemang', 'nyheter och kalender', 'forskningsnyheter', 'startsida', 'hem', 'välkommen', 'kalender', 'evenemang', 'kalendarium', 'blogginlägg', 'senaste nytt', 'skriv ut', 'utskrift', 'namnlöst dokument'],
  share: ['dela', 'följ', 'på', 'via', 'oss', 'och', 'kopiera'],
  notFound: ['sidan hittades inte', 'sidan kunde inte hittas', 'sidan finns inte', 'sidan kan inte hittas', 'sidan saknas', 'vi hittade inte sidan', 'vi kunde inte hitta sidan', 'vi hittar inte sidan'],
});
