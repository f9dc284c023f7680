import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['les også', 'les mer', 'se også', 'les hele', 'les flere', 'vis mer', 'fortsett å lese', 'til toppen', 'gå til', 'tilbake til'],
  asks: ['abonner på', 'meld deg', 'del artikkelen', 'del på', 'del saken', 'følg oss', 'logg inn', 'bli medlem', 'skriv en kommentar', 'annonse', 'reklame', 'skriv ut', 'kopier lenke', 'vi bruker informasjonskapsler', 'vi bruker cookies', 'godta', 'tips oss'],
  labels: ['relatert', 'relaterte artikler', 'relaterte saker', 'siste nytt', 'siste nyheter', 'mest lest', 'flere nyheter', 'andre nyheter', 'emner', 'stikkord', 'nøkkelord', 'kommentarer', 'om forfatteren', 'nyhetsbrev', 'følg', 'del', 'kontakt', 'emneord'],
  adverts: ['annonse', 'annonser', 'reklame'],
  continues: ['artikkelen fortsetter', 'saken fortsetter', 'teksten fortsetter'],
  continuesWhere: ['under annonsen', 'etter annonsen', 'under reklamen', 'etter reklamen', 'under bildet', 'etter bildet', 'under videoen', 'etter videoen', 'nedenfor'],
  stems: ['nyhetsbrev', 'abonne', 'informasjonskapsl', 'logg inn', 'din e-post'],
  consent: { to: ['cookie', 'informasjonskapsl', 'samtykke'], given: ['godt', 'aksepter', 'samtykke', 'tillat'], shown: ['video', 'innhold'] },
  sections: ['nyhet', 'nyheter', 'aktuelt', 'artikkel', 'artikler', 'presse', 'pressemelding', 'pressemeldinger', 'presserom', 'nyhetsarkiv', 'nyheter og presse', 'nyheter og arrangementer', 'aktuelt og arrangementer', 'forskningsnyheter', 'forside', 'hjem', 'velkommen', 'kalender', 'arrangement', 'arrangementer', 'blogginnlegg', 'siste nytt', 'skriv ut', 'utskrift', 'uten navn', 'dokument uten tittel'],
  share: ['del', 'følg', 'på', 'via', 'oss', 'og', 'kopier'],
  notFound: ['siden ble ikke funnet', 'siden finnes ikke', 'fant ikke siden', 'finner ikke siden', 'vi fant ikke siden', 'vi finner ikke siden', 'side ikke funnet', 'siden eksisterer ikke'],
});
