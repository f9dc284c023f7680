import { placeTables, type PlaceTables } from '../contracts/places';

/** Norwegian Nynorsk words and endings that tell places; by hand. */
export const places: PlaceTables = placeTables({
  countries: 'NO SJ SE DK FI',
  prepositions: 'i til frå nær omkring rundt utanfor nord sør aust vest',
  loosePrepositions: 'på ved av for mellom over under gjennom via mot om med langs forbi hos',
  cues: `
    byen bygda landsbyen hovudstaden hamnebyen universitetsbyen kommunen landet øya regionen fylket halvøya
    bydelen tettstaden by campus delstaten provinsen staden forstaden
  `,
  verbs: 'bur budde ligg låg fødd oppvaksen flyttar flytta reiser reiste hovudkontor kontor opnar opna busett',
  heads: `
    universitet universitetet universitetssykehus universitetssjukehus høgskole høyskole høgskule sykehus
    sjukehus tingrett lagmannsrett videregående vgs katedralskole teater museum kunstmuseum bibliotek domkirke
    kirke lufthavn havn avis avisa tidende blad dagblad politidistrikt politikammer fk il ik bk ballklubb energi
    kraftlag spektrum bispedømme festspillene børs marathon sparebank teknopol
  `,
  areas: 'kommune fylke by området sentrum nord sør aust vest fylkeskommune herad bydel',
  joiners: 'og samt eller',
  endings: 's',
  seats: 'hovudkontor hovudkontoret hovudsete',
  branches: 'filial avdeling avdelingskontor kontor kontoret',
  events: 'blir konferanse konferansen seminar workshop messe møte arrangement arrangert årsmøte',
  landforms: 'fjorden fjellet dalen vatnet elva øya sjøen havet sundet gata vegen plassen torget vika bukta halvøya marka breen vidda heia',
  townEndings: 'vik nes sund våg dal heim sjø fjord øy borg stad by lund vang bu anger und ås rud foss eid øya berg haug strand land mo osen havn hamn',
});
