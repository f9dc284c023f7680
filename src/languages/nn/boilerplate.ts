import type { BoilerplateTables } from '../contracts/boilerplate';

export const boilerplate = (): BoilerplateTables => ({
  more: ['les også', 'les meir', 'sjå også', 'les heile', 'les fleire', 'vis meir', 'gå til', 'tilbake til'],
  asks: ['abonner på', 'meld deg', 'del artikkelen', 'del på', 'følg oss', 'logg inn', 'bli medlem', 'annonse', 'reklame', 'skriv ut', 'vi bruker informasjonskapslar', 'godta', 'tips oss'],
  labels: ['relatert', 'relaterte artiklar', 'siste nytt', 'siste nyheiter', 'mest lese', 'fleire nyheiter', 'emne', 'stikkord', 'nøkkelord', 'kommentarar', 'nyheitsbrev', 'følg', 'del', 'kontakt', 'emneord'],
  adverts: ['annonse', 'annonsar', 'reklame'],
  continues: ['artikkelen held fram', 'saka held fram', 'teksten held fram'],
  continuesWhere: ['under annonsen', 'etter annonsen', 'under reklamen', 'etter reklamen', 'under biletet', 'etter biletet', 'under bildet', 'under videoen', 'etter videoen', 'nedanfor'],
  stems: ['nyheitsbrev', 'informasjonskapsl', 'di e-post'],
  consent: { to: ['cookie', 'informasjonskapsl', 'samtykke'], given: ['godt', 'aksepter', 'samtykke', 'tillat'], shown: ['video', 'innhald'] },
  sections: ['nyhende', 'nyheit', 'nyheiter', 'nytt', 'aktuelt', 'artikkel', 'artiklar', 'presse', 'pressemelding', 'pressemeldingar', 'presserom', 'nyheitsarkiv', 'nyhende og arrangement', 'forskingsnyhende', 'framside', 'heim', 'velkomen', 'kalender', 'arrangement', 'siste nytt', 'skriv ut', 'utskrift', 'utan namn'],
  share: ['del', 'følg', 'på', 'via', 'oss', 'og', 'kopier'],
  notFound: ['sida vart ikkje funnen', 'sida finst ikkje', 'fann ikkje sida', 'finn ikkje sida', 'vi fann ikkje sida', 'vi finn ikkje sida', 'side ikkje funnen'],
});
